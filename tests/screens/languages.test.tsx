import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import i18next from 'i18next';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import { follow } from '#pathways/follow.ts';
import { NOT_CHECKED } from '#pathways/identity/not-checked.ts';
import type { Answers } from '#pathways/questions.ts';
import CaseScreens from '#src/app/case-screens.tsx';
import { Frame } from '#src/app/frame.tsx';
import { Memory } from '#src/app/memory.tsx';
import { type CaseSession, useCase } from '#src/case/case-session.tsx';
import { pagesOf } from '#src/case/steps.ts';
import { LANGUAGES } from '#src/language/languages.ts';
import { completeAnswers } from '#tests/pathways/cases.ts';

/** What an observer outside the screens sees of the case and of the place. */
const seen: { session: CaseSession | null; address: string } = { session: null, address: '' };
function Observer() {
  seen.session = useCase();
  seen.address = JSON.stringify(useLocation());
  return null;
}

async function open(answers: Answers, page: number): Promise<void> {
  render(
    <MemoryRouter initialEntries={[`/case/${page}`]}>
      <Memory held={{ answers, details: {}, done: [], identity: NOT_CHECKED, understanding: null }}>
        <Observer />
        <Frame>
          <Suspense fallback={null}>
            <Routes>
              <Route path="case/:page" element={<CaseScreens />} />
              <Route path="*" element={null} />
            </Routes>
          </Suspense>
        </Frame>
      </Memory>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { level: 1 });
}

async function speak(code: string): Promise<void> {
  fireEvent.change(document.querySelector('.bar-tools select') as HTMLSelectElement, { target: { value: code } });
  await waitFor(() => expect(document.documentElement.lang).toBe(code));
}

afterEach(async () => {
  await act(async () => void (await i18next.changeLanguage('en')));
});

describe('another language', () => {
  const codes = LANGUAGES.map(({ code }) => code);

  test('at any page of any case, as often as one likes, changes no answer and no place', async () => {
    await fc.assert(
      fc.asyncProperty(
        completeAnswers,
        fc.nat(),
        fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 }),
        async (answers, at, languages) => {
          const pages = pagesOf(follow(answers, { unanswered: 'ask' }));
          await open(answers, 1 + (at % pages.length));
          const before = { answers: seen.session?.answers, done: seen.session?.done, address: seen.address };
          const chosen = () => [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(({ id }) => id);
          const wasChosen = chosen();
          for (const code of languages) await speak(code);
          expect({ answers: seen.session?.answers, done: seen.session?.done, address: seen.address }).toEqual(before);
          expect(chosen()).toEqual(wasChosen);
          cleanup();
        },
      ),
      { numRuns: 12 },
    );
  });

  test('is announced to the browser with its direction', async () => {
    await open({}, 1);
    for (const { code, dir } of LANGUAGES) {
      await speak(code);
      expect(document.documentElement.dir).toBe(dir);
    }
  });
});
