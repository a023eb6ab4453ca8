import type { Outcome } from '#pathways/path.ts';
import { RuleBasis } from '#src/components/rule-basis.tsx';
import type { Comparison, Difference } from '#src/presenting/what-if.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** Two outcomes beside each other: what only one of them asks for, what both do, and why. */
export function Compared({ comparison: { before, after, actions, contacts, forbidden, rules } }: { readonly comparison: Comparison }) {
  const { t } = useTrainerWords('trainer-present', 'outcomes', 'actions', 'contacts', 'prohibitions');
  const role = (id: string) => t(`contacts:roles.${id}`);
  const action = (id: string) => t(`actions:${id}.title`);
  const never = (id: string) => t(`prohibitions:${id}`);
  return (
    <>
      <div className="compared">
        <Side
          title={t('whatIf.before')}
          outcome={before}
          onlyHere={actions.onlyBefore.map(action)}
          contactHere={contacts.onlyBefore.map(role)}
          notHere={forbidden.onlyBefore.map(never)}
        />
        <Side
          title={t('whatIf.after')}
          outcome={after}
          onlyHere={actions.onlyAfter.map(action)}
          contactHere={contacts.onlyAfter.map(role)}
          notHere={forbidden.onlyAfter.map(never)}
        />
      </div>
      <Shared title={t('whatIf.bothDo')} difference={actions} wordsOf={action} />
      <Shared title={t('whatIf.bothContact')} difference={contacts} wordsOf={role} />
      <Shared title={t('whatIf.bothNot')} difference={forbidden} wordsOf={never} />
      <h3>{t('whatIf.why')}</h3>
      <RuleBasis rules={rules} />
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly outcome: Outcome;
  readonly onlyHere: readonly string[];
  readonly contactHere: readonly string[];
  readonly notHere: readonly string[];
}

function Side({ title, outcome: { headline, formObligation, dutyStatus }, onlyHere, contactHere, notHere }: SideProps) {
  const { t } = useTrainerWords('trainer-present', 'outcomes');
  return (
    <section>
      <h3>{title}</h3>
      <p className="compared-headline">{t(`outcomes:${headline}.title`)}</p>
      <p>
        {t(`outcomes:obligation.${formObligation}`)} {t(`outcomes:duty.${dutyStatus}`)}
      </p>
      <h4>{t('whatIf.onlyDo')}</h4>
      <Lines lines={onlyHere} />
      <h4>{t('whatIf.onlyContact')}</h4>
      <Lines lines={contactHere} />
      <h4>{t('whatIf.onlyNot')}</h4>
      <Lines lines={notHere} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTrainerWords('trainer-present');
  if (lines.length === 0) return <p className="cite">{t('whatIf.nothing')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Shared<T extends string>({
  title,
  difference,
  wordsOf,
}: {
  readonly title: string;
  readonly difference: Difference<T>;
  readonly wordsOf: (id: T) => string;
}) {
  return (
    <details>
      <summary>{title}</summary>
      <Lines lines={difference.both.map(wordsOf)} />
    </details>
  );
}
