import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { Answers } from '#pathways/questions.ts';
import { addresses } from '#src/addresses.ts';
import CaseScreens from '#src/app/case-screens.tsx';
import { Memory } from '#src/app/memory.tsx';
import type { CaseInHand, CaseSession } from '#src/case/case-session.tsx';
import { useCase } from '#src/case/case-session.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';
import type { Keeping } from '#src/kept/keeping-shape.ts';
import KeepScreen from '#src/screens/kept/keep-screen.tsx';
import KeptScreen from '#src/screens/kept/kept-screen.tsx';

/** The screens of a case and of keeping it, with what they share; what another screen gets to know is in `seen`. */

export interface Seen {
  readonly held: CaseSession;
  readonly keeping: Keeping;
}

const NOTHING: CaseInHand = { answers: {}, details: {}, done: [], identity: { asked: false, keepOut: [], kept: [] }, understanding: null };

export function openApp(address: string, answers: Answers = {}, details: CaseInHand['details'] = {}) {
  const seen: { now: Seen } = { now: null as unknown as Seen };
  function Witness(): ReactNode {
    seen.now = { held: useCase(), keeping: useKeeping() };
    return null;
  }
  const shown = render(
    <MemoryRouter initialEntries={[address]}>
      <Memory held={{ ...NOTHING, answers, details }}>
        <Witness />
        <Suspense fallback={null}>
          <Routes>
            <Route path={addresses.kept} element={<KeptScreen />} />
            <Route path={addresses.keep} element={<KeepScreen />} />
            <Route path="case/:page" element={<CaseScreens />} />
            <Route path="*" element={null} />
          </Routes>
        </Suspense>
      </Memory>
    </MemoryRouter>,
  );
  return { seen, ...shown };
}
