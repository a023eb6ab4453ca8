import type { ReactNode } from 'react';
import { type CaseInHand, CaseSessionProvider } from '#src/case/case-session.tsx';
import { EnquiryProvider } from '#src/case/enquiry.tsx';
import { DirectoryProvider } from '#src/directory/directory-provider.tsx';
import { PersonLanguageProvider } from '#src/language/person-language.tsx';

/** What the screens share while the page is open: the case, the question of whom to contact, and the partnership's directory. */
export function Memory({ children, held }: { readonly children: ReactNode; readonly held?: CaseInHand }) {
  return (
    <CaseSessionProvider {...(held === undefined ? {} : { initial: held })}>
      <EnquiryProvider>
        <DirectoryProvider>
          <PersonLanguageProvider>{children}</PersonLanguageProvider>
        </DirectoryProvider>
      </EnquiryProvider>
    </CaseSessionProvider>
  );
}
