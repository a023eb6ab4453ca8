import { useFilledForm } from '#src/case/filled-form.ts';
import { paperworkPage } from '#src/case/paperwork.ts';
import { CopyScreen } from '#src/screens/copy/copy-screen.tsx';
import { GroupScreen } from '#src/screens/details/group-screen.tsx';
import { DocumentsScreen } from '#src/screens/documents/documents-screen.tsx';
import { IdentityScreen } from '#src/screens/identity/identity-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

/** The pages after an outcome: the documents, the form page by page, and copying it to the online service. */
export default function PaperworkScreens({ number, outcomeNumber }: { readonly number: number; readonly outcomeNumber: number }) {
  const page = paperworkPage(number - outcomeNumber, useFilledForm());
  switch (page?.shows) {
    case 'documents':
      return <DocumentsScreen number={number} />;
    case 'group':
      return <GroupScreen key={page.group} group={page.group} number={number} documentsNumber={outcomeNumber + 1} />;
    case 'identity':
      return <IdentityScreen number={number} documentsNumber={outcomeNumber + 1} />;
    case 'copy':
      return <CopyScreen number={number} documentsNumber={outcomeNumber + 1} />;
    default:
      return <NotFoundScreen />;
  }
}
