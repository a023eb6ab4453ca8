import type { ReactNode } from 'react';
import { type CaseInHand, CaseSessionProvider } from '#src/case/case-session.tsx';
import { EnquiryProvider } from '#src/case/enquiry.tsx';
import { DirectoryProvider } from '#src/directory/directory-provider.tsx';
import { KeepingProvider } from '#src/kept/keeping.tsx';
import { PersonLanguageProvider } from '#src/language/person-language.tsx';
import { LeavingProvider } from '#src/leaving/leaving-provider.tsx';
import { PersonProvider } from '#src/person/person-session.tsx';
import { caseOf } from '#src/training/case-of.ts';
import { TrainingProvider } from '#src/training/training-provider.tsx';

/**
 * What the screens share while the page is open: the case, the question of whom to contact, the partnership's directory, and
 * what the person is shown. Training has all of it for itself: it is made anew on entering and on leaving.
 */
export function Memory({ children, held }: { readonly children: ReactNode; readonly held?: CaseInHand }) {
  return (
    <TrainingProvider>
      {(training) => {
        const initial = training.scenario === null ? (training.on ? undefined : held) : caseOf(training.scenario, training.activity);
        return (
          <CaseSessionProvider key={training.turn} {...(initial === undefined ? {} : { initial })}>
            <KeepingProvider>
              <EnquiryProvider>
                <DirectoryProvider>
                  <PersonLanguageProvider>
                    <PersonProvider>
                      <LeavingProvider>{children}</LeavingProvider>
                    </PersonProvider>
                  </PersonLanguageProvider>
                </DirectoryProvider>
              </EnquiryProvider>
            </KeepingProvider>
          </CaseSessionProvider>
        );
      }}
    </TrainingProvider>
  );
}
