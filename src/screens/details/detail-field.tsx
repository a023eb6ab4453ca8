import { useTranslation } from 'react-i18next';
import { answersOnTrail } from '#pathways/follow.ts';
import type { FilledField } from '#pathways/forms/fill.ts';
import type { Field } from '#pathways/forms/official-form.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useWalk } from '#src/case/use-walk.ts';
import { Choice, Choices } from '#src/components/choice.tsx';
import { OfficialEnglish } from '#src/components/official-english.tsx';
import { TextField } from '#src/components/text-field.tsx';
import { DateField } from './date-field.tsx';
import { LinesField } from './lines-field.tsx';
import { ListField } from './list-field.tsx';
import { LongText } from './long-text.tsx';
import { answeredBy } from './mirrors.ts';

interface DetailFieldProps {
  readonly filled: FilledField;
  readonly error: string | null;
}

/** The id of the control that an error about a field leads to. */
export function controlIdOf({ key, type, options }: Field): string {
  if (type === 'date') return `${key}-day`;
  return (type === 'radio' || type === 'checkbox') && options?.[0] ? `${key}-${options[0]}` : key;
}

/** One field of the official form, whatever its kind; a fact that the pathway has is shown, not asked again. */
export function DetailField({ filled, error }: DetailFieldProps) {
  const { t } = useTranslation(['details', 'form']);
  const answers = answersOnTrail(useWalk());
  const { field, value, blankBecause } = filled;
  const label = t(`form:fields.${field.key}.label` as never) as string;
  const shown = value.map((one) => (field.options ? (t(`form:options.${field.key}.${one}` as never) as string) : one)).join(', ');

  if (blankBecause) {
    return (
      <div className="shown-field">
        <b>
          {label} <OfficialEnglish of={(say) => say(`form:fields.${field.key}.label`)} />
        </b>
        <p className="note">{t(`blank.${blankBecause}`)}</p>
      </div>
    );
  }
  if (field.readOnly || (value.length > 0 && answeredBy(field.key, answers))) {
    return (
      <div className="shown-field">
        <b>
          {label} <OfficialEnglish of={(say) => say(`form:fields.${field.key}.label`)} />
        </b>
        <p>
          <span dir="auto">{shown}</span> <span className="cite">({t(field.readOnly ? 'notEditable' : 'fromAnswers')})</span>
        </p>
      </div>
    );
  }
  return <Control filled={filled} label={label} error={error} />;
}

function Control({ filled: { field, value }, label, error }: DetailFieldProps & { readonly label: string }) {
  const { t, i18n } = useTranslation(['details', 'form']);
  const { change } = useCase();
  const { key, type, options = [], required } = field;
  const help = i18n.exists(`form:fields.${key}.help`) ? (t(`form:fields.${key}.help` as never) as string) : null;
  const say = (next: string | readonly string[]) => change({ type: 'detailed', field: key, value: next });
  const [first = ''] = value;
  const title = (
    <>
      {required ? label : `${label} (${t('optional')})`} <OfficialEnglish of={(say) => say(`form:fields.${key}.label`)} />
    </>
  );
  const common = { id: key, label: title, hint: help, error };

  switch (type) {
    case 'radio':
    case 'checkbox': {
      const several = type === 'checkbox';
      const pick = (option: string, on: boolean) =>
        say(several ? [...value.filter((one) => one !== option), ...(on ? [option] : [])] : option);
      return (
        <Choices
          legend={<span className="field-label">{title}</span>}
          describedBy={help ? `${key}-help` : undefined}
          invalid={error !== null}
        >
          {help && (
            <p className="hint" id={`${key}-help`}>
              {help}
            </p>
          )}
          {options.map((option) => (
            <Choice
              key={option}
              kind={type}
              id={`${key}-${option}`}
              name={key}
              value={option}
              label={
                <>
                  {t(`form:options.${key}.${option}`)} <OfficialEnglish of={(say) => say(`form:options.${key}.${option}`)} />
                </>
              }
              checked={value.includes(option)}
              onChange={(on) => pick(option, on)}
            />
          ))}
        </Choices>
      );
    }
    case 'textarea':
      return <LongText {...common} value={first} limit={field.maxLength ?? null} onChange={say} />;
    case 'date':
      return <DateField {...common} value={first} onChange={say} />;
    case 'select':
      return <ListField {...common} field={field} value={value} onChange={say} />;
    default:
      if (field.repeatable) return <LinesField {...common} value={value} onChange={say} max={99} />;
      return (
        <TextField
          {...common}
          type={INPUT_TYPE[type] ?? 'text'}
          inputMode={type === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          value={first}
          onChange={say}
        />
      );
  }
}

const INPUT_TYPE: Readonly<Partial<Record<Field['type'], 'email' | 'tel'>>> = { email: 'email', tel: 'tel' };
