import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { follow } from '#pathways/follow.ts';
import { fillForm } from '#pathways/forms/fill.ts';
import type { GroupId } from '#pathways/forms/groups.ts';
import type { Answers } from '#pathways/questions.ts';
import CaseScreens from '#src/app/case-screens.tsx';
import { Memory } from '#src/app/memory.tsx';
import type { CaseInHand } from '#src/case/case-session.tsx';
import { pagesToCopy, pagesToGroup, pagesToIdentityCheck } from '#src/case/paperwork.ts';
import { standsAt } from '#src/case/steps.ts';

/** Answers to every question of the decision table for an adult who agrees, in a council. */
export const ADULT_AGREES: Answers = {
  immediateDanger: 'no',
  ageStatus: 'adult',
  wasChildDuringExploitation: 'no',
  organisation: 'Watford Borough Council',
  authorised: 'yes',
  district: 'watford',
  fiveOrMore: 'no',
  talkingSafely: [],
  interpreterNeeded: 'neither',
  indicators: [],
  capacityConcern: 'no',
  explained: [],
  consent: 'given',
  wantsSupport: 'yes',
  safePlaceTonight: 'no',
  noRecourse: 'no',
  careAndSupportNeeds: 'no',
  cooperateWithAuthorities: 'no',
  wantsLocalSupport: 'yes',
  mayShare: [],
  mayShareWith: [],
};

/** Opens a case on the page where it stands, or on a page of one's choice. */
export function openCase(answers: Answers, options: { readonly page?: number; readonly details?: CaseInHand['details'] } = {}) {
  const walk = follow(answers, { unanswered: 'ask' });
  const page = options.page ?? standsAt(walk);
  render(
    <MemoryRouter initialEntries={[`/case/${page}`]}>
      <Memory
        held={{ answers, details: options.details ?? {}, done: [], identity: { asked: false, keepOut: [], kept: [] }, understanding: null }}
      >
        <Suspense fallback={null}>
          <Routes>
            <Route path="case/:page" element={<CaseScreens />} />
            <Route path="*" element={null} />
          </Routes>
        </Suspense>
      </Memory>
    </MemoryRouter>,
  );
  return { walk, page };
}

/** Opens a page after the outcome: the documents, a page of the form, or copying it to the online service. */
export function openPaperwork(answers: Answers, page: GroupId | 'documents' | 'identity' | 'copy', details: CaseInHand['details'] = {}) {
  const walk = follow(answers, { unanswered: 'ask' });
  const form = fillForm(walk, details);
  const place =
    page === 'documents'
      ? 0
      : page === 'copy'
        ? pagesToCopy(form)
        : page === 'identity'
          ? pagesToIdentityCheck(form)
          : pagesToGroup(page, form);
  return openCase(answers, { page: standsAt(walk) + 1 + place, details });
}
