import { useTrainerWords } from '#src/training/trainer-words.ts';

interface SaidBesideProps {
  /** What the learner said. */
  readonly yours: string;
  /** What the made-up story holds, or what the pathway says. */
  readonly theirs: string;
  readonly whose: 'story' | 'pathway';
}

/** A decision of a learner, beside the one that it is compared with. */
export function SaidBeside({ yours, theirs, whose }: SaidBesideProps) {
  const { t } = useTrainerWords('trainer-practise');
  return (
    <dl className="facts">
      <dt>{t('yours')}</dt>
      <dd>{yours}</dd>
      <dt>{t(whose)}</dt>
      <dd>{theirs}</dd>
    </dl>
  );
}
