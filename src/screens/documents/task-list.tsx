import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { refusalOf } from '#pathways/forms/checks.ts';
import type { FilledField } from '#pathways/forms/fill.ts';
import { GROUPS, type GroupId, groupsIn, stateOf } from '#pathways/forms/groups.ts';
import { SECTIONS } from '#pathways/forms/official-form.ts';
import { addresses } from '#src/addresses.ts';
import { useFilledForm } from '#src/case/filled-form.ts';
import { pagesToCopy, pagesToGroup } from '#src/case/paperwork.ts';
import { SecondLook } from './second-look.tsx';

/** The whole form, section by section, with how far each page has come, and what the online service still needs. */
export function TaskList({ number }: { readonly number: number }) {
  const { t } = useTranslation(['details', 'form']);
  const form = useFilledForm();
  if (form.length === 0) return null;
  const groups = groupsIn(form);
  const ready = groups.filter((group) => ['ready', 'nothing-needed'].includes(stateOf(group, form)));
  const addressOf = (group: GroupId) => addresses.casePage(number + pagesToGroup(group, form));

  return (
    <section aria-labelledby="task-list">
      <h2 id="task-list">{t('title')}</h2>
      <p>{t('intro')}</p>
      <p className="cite">{t('count', { ready: ready.length, all: groups.length })}</p>
      {SECTIONS.map(({ id }) => {
        const here = groups.filter((group) => GROUPS[group].section === id);
        if (here.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`section-${id}`}>
            <h3 id={`section-${id}`}>{t(`form:sections.${id}` as never)}</h3>
            <ul className="task-list">
              {here.map((group) => (
                <li key={group}>
                  <Link to={addressOf(group)} aria-describedby={`state-${group}`}>
                    {t(`groups.${group}` as never)}
                  </Link>
                  <span id={`state-${group}`} className={`task-state ${stateOf(group, form)}`}>
                    {t(`states.${stateOf(group, form)}`)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Needed form={form} addressOf={addressOf} />
      <SecondLook form={form} />
      <p className="actions">
        <Link className="button" to={addresses.casePage(number + pagesToCopy(form))}>
          {t('copy.start')}
        </Link>
      </p>
    </section>
  );
}

interface NeededProps {
  readonly form: readonly FilledField[];
  readonly addressOf: (group: GroupId) => string;
}

/** What the online service would refuse today; it never stops anybody from printing or leaving. */
function Needed({ form, addressOf }: NeededProps) {
  const { t } = useTranslation(['details', 'form']);
  const refused = form.flatMap((filled) => {
    const refusal = filled.field.readOnly ? null : refusalOf(filled);
    return refusal === null ? [] : [{ key: filled.field.key, refusal }];
  });
  const groupOf = (key: string) => groupsIn(form).find((group) => (GROUPS[group].fields as readonly string[]).includes(key)) as GroupId;
  return (
    <details className="needed">
      <summary>
        {t('needed.title')}: {refused.length === 0 ? t('needed.none') : t('needed.count', { count: refused.length })}
      </summary>
      <p>{t('needed.note')}</p>
      <ul>
        {refused.map(({ key, refusal }) => (
          <li key={key}>
            <Link to={addressOf(groupOf(key))}>{t(`form:fields.${key}.label` as never)}</Link>: {t(`refusals.${refusal}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
