import { languageOf } from '#src/language/languages.ts';

interface DraftNoteProps {
  readonly draft: readonly { readonly code: string; readonly text: string }[];
}

/** That nobody has checked a translation, in that language and in English; nothing where somebody has. */
export function DraftNote({ draft }: DraftNoteProps) {
  return draft.map(({ code, text }) => (
    <p key={code} className="draft-note" lang={code} dir={languageOf(code).dir}>
      {text}
    </p>
  ));
}
