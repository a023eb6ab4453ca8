import type { Verdict } from '#pathways/scenarios/verdict.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { right: '✓', safer: '△', missed: '✗', given: '·' };

/** How a decision stands, in a word, with a sign for the eye. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTrainerWords('trainer-practise');
  return (
    <span className={`verdict-mark ${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {t(`verdicts.${verdict}`)}
    </span>
  );
}
