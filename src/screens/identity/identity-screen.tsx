import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { GROUPS, type GroupId } from '#pathways/forms/groups.ts';
import { type FoundDetail, sentenceOf } from '#pathways/identity/check.ts';
import { withoutHit } from '#pathways/identity/sentences.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useFilledForm } from '#src/case/filled-form.ts';
import { pagesToGroup } from '#src/case/paperwork.ts';
import { useIdentity } from '#src/case/use-identity.ts';
import { FoundItem } from './found-item.tsx';
import { KeepOutForm } from './keep-out-form.tsx';

/** Reads every free text of a notification that may not identify anybody; nothing is made until each find is settled. */
export function IdentityScreen({ documentsNumber }: { readonly number: number; readonly documentsNumber: number }) {
  const { t } = useTranslation(['identity', 'details', 'form']);
  const { identity, details, change } = useCase();
  const { open } = useIdentity();
  const form = useFilledForm();
  const navigate = useNavigate();

  const takeOut = ({ field, text, hit }: FoundDetail) => {
    const clean = withoutHit(text, hit, t('found.leftOut'));
    const typed = details[field];
    change({
      type: 'detailed',
      field,
      value: typeof typed === 'string' || typed === undefined ? clean : typed.map((one) => (one === text ? clean : one)),
    });
  };
  const keep = ({ field, text, hit }: FoundDetail, reason: string) =>
    change({
      type: 'identity',
      check: { ...identity, kept: [...identity.kept, { field, text: hit.text, sentence: sentenceOf(text, hit), reason }] },
    });
  const edit = (field: string) => {
    const group = (Object.keys(GROUPS) as GroupId[]).find((one) => (GROUPS[one].fields as readonly string[]).includes(field));
    if (group) navigate(addresses.casePage(documentsNumber + pagesToGroup(group, form)));
  };

  return (
    <div className="measure-wide">
      <Link className="back" to={addresses.casePage(documentsNumber)}>
        {t('details:toList')}
      </Link>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('rule')}</p>
      <KeepOutForm
        keepOut={identity.keepOut}
        onRead={(keepOut) => change({ type: 'identity', check: { ...identity, asked: true, keepOut } })}
      />
      {identity.asked && (
        <section aria-labelledby="found-title">
          <h2 id="found-title">{t('found.title')}</h2>
          <p role="status">
            <b>{open.length === 0 ? t('found.none') : t('found.left', { count: open.length })}</b>
          </p>
          <ul className="found">
            {open.map((found) => (
              <FoundItem
                key={`${found.field} ${found.hit.start} ${found.hit.text}`}
                found={found}
                onTakeOut={() => takeOut(found)}
                onKeep={(reason) => keep(found, reason)}
                onEdit={() => edit(found.field)}
              />
            ))}
          </ul>
          {identity.kept.length > 0 && (
            <>
              <h2>{t('kept.title')}</h2>
              <ul>
                {identity.kept.map((one) => (
                  <li key={`${one.field} ${one.text} ${one.sentence}`}>
                    <b dir="auto">{one.text}</b> ({t(`form:fields.${one.field}.label` as never)}): <span dir="auto">{one.reason}</span>{' '}
                    <button
                      type="button"
                      className="link-button"
                      onClick={() =>
                        change({ type: 'identity', check: { ...identity, kept: identity.kept.filter((other) => other !== one) } })
                      }
                      aria-label={t('kept.undoOf', { text: one.text })}
                    >
                      {t('kept.undo')}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {open.length === 0 && (
            <Link className="button" to={addresses.casePage(documentsNumber)}>
              {t('details:toList')}
            </Link>
          )}
        </section>
      )}
    </div>
  );
}
