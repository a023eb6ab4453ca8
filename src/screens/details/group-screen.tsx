import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { contradictsAge, mistakeIn } from '#pathways/forms/checks.ts';
import { fieldsOf, GROUPS, type GroupId, groupsIn } from '#pathways/forms/groups.ts';
import { addresses } from '#src/addresses.ts';
import { useFilledForm } from '#src/case/filled-form.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { useToday } from '#src/components/clock.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { AgeContradiction } from './age-contradiction.tsx';
import { controlIdOf, DetailField } from './detail-field.tsx';

interface GroupScreenProps {
  readonly group: GroupId;
  readonly number: number;
  readonly documentsNumber: number;
}

/** One page of the official form. What shows follows the route and the answers above it, in place. */
export function GroupScreen({ group, number, documentsNumber }: GroupScreenProps) {
  const { t } = useTranslation(['details', 'form', 'app']);
  const form = useFilledForm();
  const walk = useWalk();
  const today = useToday();
  const navigate = useNavigate();
  /** What was wrong at the last attempt to go on; null before the first. */
  const [wrong, setWrong] = useState<readonly string[] | null>(null);
  const fields = fieldsOf(group, form);
  const isLast = groupsIn(form).at(-1) === group;
  const givenFor = (key: string) => form.find(({ field }) => field.key === key)?.value[0];
  const contradiction = fields.some(({ field }) => field.key === 'victim-dob')
    ? contradictsAge(givenFor('victim-dob') ?? '', givenFor('age-status'), today)
    : null;
  const writes = fields.some(({ field }) => field.type === 'textarea');
  const nameless = walk.outcome?.form === 'dtn' && !walk.outcome.formIdentifies;

  const errorsNow = () =>
    fields.flatMap((filled) => {
      const mistake = mistakeIn(filled, today);
      return mistake === null
        ? []
        : [{ target: controlIdOf(filled.field), message: t(`mistakes.${mistake}`, { limit: filled.field.maxLength }) }];
    });

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsNow();
    setWrong(found.map(({ target }) => target));
    if (found.length === 0 && contradiction === null) navigate(addresses.casePage(isLast ? documentsNumber : number + 1));
  };
  const shown = wrong === null ? [] : errorsNow();

  return (
    <div className="measure-wide">
      <Link className="back" to={addresses.casePage(documentsNumber)}>
        {t('toList')}
      </Link>
      <ErrorSummary errors={shown.filter(({ target }) => wrong?.includes(target))} attempt={wrong} />
      <form onSubmit={goOn} noValidate autoComplete="off">
        <span className="caption">{t(`form:sections.${GROUPS[group].section}` as never)}</span>
        <h1 tabIndex={-1}>{t(`groups.${group}`)}</h1>
        {nameless && fields.some(({ field }) => field.freeText) && <p className="note">{t('leftOut')}</p>}
        {fields.map((filled) => (
          <DetailField
            key={filled.field.key}
            filled={filled}
            error={shown.find(({ target }) => target === controlIdOf(filled.field))?.message ?? null}
          />
        ))}
        {contradiction && <AgeContradiction found={contradiction} />}
        {writes && (
          <details className="why">
            <summary>{t('guidance.title')}</summary>
            <ul>
              {(t('guidance.items', { returnObjects: true }) as readonly string[]).map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </details>
        )}
        <div className="actions">
          <button type="submit" className="button">
            {t('saveAndNext')}
          </button>
          <Link to={addresses.casePage(documentsNumber)}>{t('toList')}</Link>
        </div>
      </form>
    </div>
  );
}
