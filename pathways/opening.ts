import { asks, plan, type Route } from './path.ts';
import type { EventOf } from './questions.ts';

/** The opening that both machines share: danger first, then age; the age answer chooses the machine. */
export const opening = (age: Readonly<Record<EventOf<'ageStatus'>, Route>>) => ({
  danger: asks(
    'immediateDanger',
    // Safety comes before any form, and 999 before anything (R22, R23).
    { yes: { target: 'age', actions: [plan('call-999')] }, no: 'age' },
    [plan('follow-organisation-safeguarding')],
  ),
  age: asks('ageStatus', age),
});

/** Who the practitioner is and where the person is; `next` follows in England, `abroad` elsewhere. */
export const whoAndWhere = (next: string, abroad: string) => {
  const elsewhere = { target: abroad, actions: [plan('use-routes-of-that-nation')] };
  return {
    organisation: asks('organisation', { answered: 'responder', skipped: 'responder' }),
    responder: asks('responder', {
      'statutory-fro': { target: 'authorised', actions: [respondAs('statutory-fro')] },
      'home-office-fro': { target: 'authorised', actions: [respondAs('home-office-fro')] },
      'non-statutory-fro': { target: 'authorised', actions: [respondAs('non-statutory-fro')] },
      'not-fro': { target: 'district', actions: [respondAs('not-fro')] },
    }),
    authorised: asks('authorised', {
      yes: 'district',
      // The route is the same; an authorised colleague sends it (R45, H18).
      no: { target: 'district', actions: [plan('authorised-colleague-submits')] },
      skipped: 'district',
    }),
    district: asks('district', {
      answered: next,
      'not-sure': next,
      'outside-county': { target: 'nation', actions: [plan('find-local-contacts')] },
      skipped: 'nation',
    }),
    nation: asks('nation', {
      England: next,
      skipped: next,
      // The rules followed here are England's: elsewhere the app stops and says where to turn (R46, R62).
      Wales: elsewhere,
      Scotland: elsewhere,
      'Northern Ireland': elsewhere,
      'outside-uk': elsewhere,
    }),
  };
};

const respondAs = (responder: EventOf<'responder'>) => ({ type: 'respondAs', params: { responder } }) as const;
