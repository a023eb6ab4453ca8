import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import handing from '#locales/en/handing.json';
import practise from '#locales/en/trainer-practise.json';
import { follow } from '#pathways/follow.ts';
import type { QuestionId } from '#pathways/questions.ts';
import { parseScenario, type Scenario } from '#pathways/scenarios/scenario.ts';
import { addresses } from '#src/addresses.ts';
import CaseScreens from '#src/app/case-screens.tsx';
import { Memory } from '#src/app/memory.tsx';
import { type CaseSession, useCase } from '#src/case/case-session.tsx';
import { pagesOf } from '#src/case/steps.ts';
import { startWords } from '#src/language/i18n.ts';
import { DebriefScreen } from '#src/screens/training/debrief-screen.tsx';
import { type Training, useTraining } from '#src/training/training.ts';
import { DISTRICTS, SAMPLE } from '#tests/scenarios/sample.ts';

/** A learner decides, is told, and finds every decision again at the end. */

const moment = (at: string, says: string, rules: readonly string[]) => ({ at, known: [`Known at ${at}.`], discuss: [], says, rules });
const read = parseScenario(
  {
    ...SAMPLE,
    moments: [
      moment('immediateDanger', 'Nobody is in danger now.', ['R22']),
      moment('ageStatus', 'She says that she is thirty.', ['R84']),
      ...SAMPLE.moments,
      moment('outcome', 'The council sends it, because she agreed.', ['R63']),
    ],
  },
  { districts: DISTRICTS },
);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const SCENARIO: Scenario = read.scenario;
const TOLD = SCENARIO.case.answers;
/** As a case comes to them: what the story does not answer is passed over. */
const ASKED = pagesOf(follow(TOLD)).flatMap((page) => (page.shows === 'question' ? [page.question] : []));

beforeAll(() => startWords().loadNamespaces(['trainer-practise', 'trainer-room']));

interface Seen {
  readonly held: CaseSession;
  readonly training: Training;
}

function startPractice() {
  const seen = {} as { now: Seen };
  function Witness() {
    seen.now = { held: useCase(), training: useTraining() };
    return null;
  }
  render(
    <MemoryRouter initialEntries={[addresses.casePage(1)]}>
      <Memory>
        <Witness />
        <Suspense fallback={null}>
          <Routes>
            <Route path="case/:page" element={<CaseScreens />} />
            <Route path={addresses.debrief} element={<DebriefScreen />} />
            <Route path="*" element={null} />
          </Routes>
        </Suspense>
      </Memory>
    </MemoryRouter>,
  );
  act(() => seen.now.training.begin());
  act(() => seen.now.training.open(SCENARIO, 'practise'));
  return seen;
}

const user = userEvent.setup({ delay: null });
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

const at = (selector: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`${selector} is not on the screen`);
    return found;
  });

/** Chooses an answer, or passes the question over where it is null, and comes to what the pathway says. */
async function decide(question: QuestionId, option: string | null) {
  await at(`#${question}-title`);
  if (option === null) await press(app.question.skip);
  else {
    await user.click(await at(`[name="${question}"][value="${option}"]`));
    await press(app.continue);
  }
  await at('.feedback');
}

const verdict = () => document.querySelector('.feedback h1')?.textContent ?? '';
const goOn = () => press(practise.goOn);
const isChosen = (question: QuestionId) => typeof TOLD[question] === 'string' && question !== 'organisation' && question !== 'district';

/** To the three questions before the outcome, with these answers where the story has others. */
async function walkToEnd(own: Readonly<Partial<Record<QuestionId, string>>> = {}) {
  const heard: Partial<Record<QuestionId, string>> = {};
  for (const question of ASKED) {
    await decide(question, own[question] ?? (isChosen(question) ? String(TOLD[question]) : null));
    heard[question] = verdict();
    await goOn();
  }
  await screen.findByRole('heading', { name: practise.decide.title });
  return heard;
}

async function decideFirst() {
  for (const id of ['sends-dtn', 'names-yes', 'first-helpline']) await user.click(document.getElementById(id) as HTMLElement);
  await press(practise.decide.go);
}

test('each decision is told right, safer or missed, and stands in the debrief in the order of the case', async () => {
  const seen = startPractice();
  const heard = await walkToEnd({ immediateDanger: 'yes', consent: 'refused' });
  expect(heard.immediateDanger).toContain(practise.verdicts.safer);
  expect(heard.ageStatus).toContain(practise.verdicts.right);
  expect(heard.consent).toContain(practise.verdicts.missed);
  // Where the story says nothing, nobody could have known.
  expect(heard.wantsLocalSupport).toContain(practise.verdicts.given);
  expect(seen.now.training.decisions.map(({ question }) => question)).toEqual(ASKED);
});

test('after deciding first the focus is at the comparison, which says why', async () => {
  startPractice();
  await walkToEnd();
  await decideFirst();
  const title = await screen.findByRole('heading', { name: practise.compared.title });
  expect(title).toHaveFocus();
  const compared = within(title.closest('section') as HTMLElement);
  expect(compared.getByText('The council sends it, because she agreed.')).toBeVisible();
  expect(compared.getByText(/R63/)).toBeVisible();
  // The story’s people have no next case, and nothing of it has to be erased.
  expect(screen.queryByRole('button', { name: app.outcome.another })).toBeNull();
  await user.click(screen.getByRole('link', { name: practise.debrief.title }));
  expect(await screen.findByText(SCENARIO.remember)).toBeVisible();
  expect(screen.getByText('The council sends it, because she agreed.')).toBeVisible();
});

test('a decision thought over again keeps its place in the debrief', async () => {
  const seen = startPractice();
  await decide('immediateDanger', 'yes');
  await goOn();
  await decide('ageStatus', 'adult');
  await goOn();
  await at('#wasChildDuringExploitation-title');
  await user.click(screen.getByRole('link', { name: app.back }));
  await at('#ageStatus-title');
  await user.click(screen.getByRole('link', { name: app.back }));
  await decide('immediateDanger', 'no');
  expect(seen.now.training.decisions.map(({ question }) => question)).toEqual(['immediateDanger', 'ageStatus']);
  expect(seen.now.training.decisions[0]?.given).toBe('no');
});

test('a learner can show the person what a real case would show', async () => {
  startPractice();
  for (const question of ASKED.slice(0, ASKED.indexOf('consent'))) {
    await decide(question, isChosen(question) ? String(TOLD[question]) : null);
    await goOn();
  }
  expect(await screen.findByRole('heading', { name: handing.link.title })).toBeVisible();
});

test('whatever is answered, the case that goes on is the story’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: ASKED.length, maxLength: ASKED.length }), async (picks) => {
      const seen = startPractice();
      for (const [place, question] of ASKED.entries()) {
        await at(`#${question}-title`);
        const options = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${question}"]`)];
        const pick = options[(picks[place] ?? 0) % Math.max(options.length, 1)];
        await decide(question, pick === undefined ? null : pick.value);
        await goOn();
        expect(seen.now.held.answers[question]).toEqual(TOLD[question] ?? 'skipped');
      }
      expect(follow(seen.now.held.answers).outcome).toMatchObject(SCENARIO.ends);
      act(() => seen.now.training.leave());
      expect([seen.now.training.decisions, seen.now.training.ending]).toEqual([[], null]);
      cleanup();
    }),
    { numRuns: 3 },
  );
});
