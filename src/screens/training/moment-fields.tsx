import type { At } from '#pathways/scenarios/scenario.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { LabelledField } from '#src/components/labelled-field.tsx';
import { writtenPrivately } from '#src/components/typed-privately.ts';
import { sayIn } from '#src/language/say.ts';
import { type MomentDraft, NO_MOMENT, type ScenarioDraft } from '#src/training/draft.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

const PARTS = ['known', 'discuss', 'mistake', 'says', 'rules'] as const satisfies readonly (keyof MomentDraft)[];

interface MomentFieldsProps {
  readonly at: At;
  readonly draft: ScenarioDraft;
  readonly onChange: (part: Pick<ScenarioDraft, 'moments'>) => void;
}

/** What a trainer writes about one step of the case. */
export function MomentFields({ at, draft: { moments }, onChange }: MomentFieldsProps) {
  const { t, i18n } = useTrainerWords('trainer-write', 'questions', 'app');
  const moment = moments[at] ?? NO_MOMENT;
  const isWritten = Object.values(moment).some((text) => text !== '');
  const title = at === 'outcome' ? t('fields.outcome') : spokenIn(sayIn(i18n, 'en')).question(at, {}).title;
  return (
    <details className="moment-fields">
      <summary>
        {title} <span className="cite">{t(isWritten ? 'writing.written' : 'writing.empty')}</span>
      </summary>
      {PARTS.map((part) => (
        <LabelledField key={part} id={`${at}-${part}`} label={t(`fields.${part}`)} hint={t(`hints.${part}`)} error={null}>
          {(control) => (
            <textarea
              {...control}
              {...writtenPrivately}
              className="text-input"
              rows={part === 'rules' || part === 'mistake' ? 1 : 3}
              value={moment[part]}
              onChange={(event) => onChange({ moments: { ...moments, [at]: { ...moment, [part]: event.target.value } } })}
            />
          )}
        </LabelledField>
      ))}
    </details>
  );
}
