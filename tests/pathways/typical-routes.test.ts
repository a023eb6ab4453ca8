import { expect, test } from 'vitest';
import { typicalRoute, VIEWS } from '#pathways/typical-routes.ts';

/** The route that a page about a pathway tells is one that the machine goes. */

const ROUTES = (['adult', 'child'] as const).flatMap((pathway) => VIEWS.map((view) => [pathway, view] as const));

test.each(ROUTES)('%s, %s: ends, and what is told of it is on the trail', (pathway, view) => {
  const { walk, walks, told, actions } = typicalRoute(pathway, view, 'stevenage');
  expect(walk.outcome?.headline).toBe(
    {
      'adult/first-responder': 'nrm-adult',
      'adult/not-first-responder': 'pass-on-adult',
      'child/first-responder': 'nrm-child',
      'child/not-first-responder': 'pass-on-child',
    }[`${pathway}/${view}`],
  );
  expect(told.every((question) => walk.trail.some((step) => step.question === question))).toBe(true);
  const gathered = walks.flatMap((one) => one.actions.map(({ id }) => id));
  expect(actions.map(({ id }) => id).filter((id) => !gathered.includes(id))).toEqual([]);
  expect(walks.at(-1)?.actions.filter(({ id }) => !actions.some((action) => action.id === id))).toEqual([]);
});

test.each(ROUTES)('%s, %s: every other way ends elsewhere or adds something to do', (pathway, view) => {
  const { walk, turnings } = typicalRoute(pathway, view, null);
  expect(turnings.length).toBeGreaterThanOrEqual(3);
  for (const { walk: other, added, endsElsewhere } of turnings) {
    expect(other.outcome?.headline === walk.outcome?.headline).toBe(!endsElsewhere);
    expect(endsElsewhere || added.length > 0).toBe(true);
  }
});

test('before an adult agrees it is explained and they are asked; a child is told', () => {
  const steps = (pathway: 'adult' | 'child') => typicalRoute(pathway, 'first-responder', null).actions.map(({ id }) => id);
  const adult = steps('adult');
  expect(adult.indexOf('explain-nrm-for-informed-consent')).toBeLessThan(adult.indexOf('submit-nrm-adult'));
  expect(adult).toContain('seek-consent-nrm');
  expect(steps('child')).toContain('explain-age-appropriately');
  expect(steps('child').filter((id) => id.includes('consent'))).toEqual([]);
});
