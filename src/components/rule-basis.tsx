import type { RuleId } from '#pathways/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import Basis from './basis.tsx';

/** Rules by their numbers, and the papers that they stand on. Unsettled points have a number and no paper. */
export function RuleBasis({ rules }: { readonly rules: readonly string[] }) {
  const { t } = useTrainerWords('trainer-practise');
  if (rules.length === 0) return null;
  return (
    <details className="sources-fold">
      <summary>{t('rules', { rules: rules.join(', ') })}</summary>
      <Basis rules={rules as readonly RuleId[]} />
    </details>
  );
}
