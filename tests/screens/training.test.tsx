import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import frame from '#locales/en/frame.json';
import training from '#locales/en/training.json';
import { App } from '#src/app/app.tsx';
import { Memory } from '#src/app/memory.tsx';
import { type CaseSession, useCase } from '#src/case/case-session.tsx';
import { type EnquiryInHand, useEnquiry } from '#src/case/enquiry.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';
import type { Keeping } from '#src/kept/keeping-shape.ts';
import { listKept } from '#src/kept/kept-list.ts';
import { handedOut, noteHandedOut } from '#src/leaving/handed-out.ts';
import { type Leaving, useLeaving } from '#src/leaving/leaving.ts';
import { type Training, useTraining } from '#src/training/training.ts';
import { useWatermark } from '#src/training/use-watermark.ts';
import { SCENARIO } from '#tests/scenarios/sample.ts';

/** Training and a real case never meet: whatever is done, in whatever order. */

interface Seen {
  readonly held: CaseSession;
  readonly enquiry: EnquiryInHand | null;
  readonly enquire: (enquiry: EnquiryInHand) => void;
  readonly keeping: Keeping;
  readonly leaving: Leaving;
  readonly training: Training;
  readonly watermark: () => Promise<string | null>;
}

const REAL = 'Realplant';
const MADE_UP = 'Madeup';

function openMemory() {
  const seen = {} as { now: Seen };
  function Witness() {
    const { enquiry, enquire } = useEnquiry();
    seen.now = {
      held: useCase(),
      enquiry,
      enquire,
      keeping: useKeeping(),
      leaving: useLeaving(),
      training: useTraining(),
      watermark: useWatermark(),
    };
    return null;
  }
  render(
    <MemoryRouter>
      <Memory>
        <Witness />
      </Memory>
    </MemoryRouter>,
  );
  return seen;
}

/** What somebody can do, wherever they are; in training everything typed is made up, and outside it everything is real. */
const DEEDS: Readonly<Record<string, (seen: Seen) => void>> = {
  'turn training on': ({ training: { begin } }) => begin(),
  'open a scenario to walk': ({ training: { open } }) => open(SCENARIO, 'walk'),
  'open a scenario to practise': ({ training: { open } }) => open(SCENARIO, 'practise'),
  'load a scenario of one’s own': ({ training: { addOwn } }) => addOwn({ ...SCENARIO, id: 'own' }),
  'leave training': ({ training: { leave } }) => leave(),
  'leave training for an emergency': ({ training: { leave } }) => leave('emergency'),
  'answer a question': ({ held: { change } }) => change({ type: 'answered', question: 'immediateDanger', answer: 'yes' }),
  'type a name': ({ held: { change }, training: { on } }) =>
    change({ type: 'detailed', field: 'victim-first-name', value: on ? MADE_UP : REAL }),
  'ask whom to contact': ({ enquire, training: { on } }) =>
    enquire({ person: 'adult', place: on ? MADE_UP : REAL, placeName: on ? MADE_UP : REAL, organisation: null }),
  'save a document': () => noteHandedOut({ kind: 'leaflet', how: 'saved' }),
  'go on to the next person': ({ held: { change } }) => change({ type: 'next-person', shared: {} }),
  'leave in a hurry': ({ leaving: { exit } }) => exit(),
  'lock the case': ({ leaving: { lock } }) => lock(),
};

test('nothing of a real case is in training, and nothing of training in a real case, after any sequence of deeds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(DEEDS)), { maxLength: 14 }), async (deeds) => {
      const seen = openMemory();
      let savedHere = 0;
      for (const deed of deeds) {
        const wasOn = seen.now.training.on;
        act(() => DEEDS[deed]?.(seen.now));
        const { held, enquiry, keeping, leaving, training: now, watermark } = seen.now;
        const memory = JSON.stringify([held, enquiry]);
        savedHere = wasOn && !now.on ? 0 : savedHere + (deed === 'save a document' && !now.on ? 1 : 0);
        expect(memory).not.toContain(now.on ? REAL : MADE_UP);
        expect(await watermark()).toBe(now.on ? training.watermark : null);
        if (now.on) {
          expect(leaving.hasCase).toBe(false);
          expect(() => keeping.keep('', '')).toThrow('never kept');
        } else {
          expect([now.scenario, now.activity, now.own]).toEqual([null, null, []]);
          if (wasOn) expect(handedOut()).toEqual([]);
        }
      }
      expect(await listKept()).toMatchObject({ cases: [], unreadable: [] });
      act(() => seen.now.training.leave());
      cleanup();
    }),
    { numRuns: 150 },
  );
});

const openAt = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <Memory>
        <App />
      </Memory>
    </MemoryRouter>,
  );

test('the door of training stays shut while a real case is open, and says what to do', async () => {
  const user = userEvent.setup();
  openAt('/case/1');
  await user.click(await screen.findByRole('radio', { name: /^No/ }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(screen.getByRole('link', { name: frame.footer.start }));
  await user.click(await screen.findByRole('link', { name: 'Training' }));
  expect(await screen.findByRole('heading', { name: training.entry.openCase.title })).toBeVisible();
  expect(screen.queryByRole('button', { name: training.entry.begin })).toBeNull();
  await user.click(screen.getByRole('link', { name: training.entry.openCase.back }));
  expect(await screen.findByRole('group', { name: /old/ })).toBeVisible();
});
