import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { actionOf, noteApplies, type RoleId } from '#pathways/actions.ts';
import { answersOnTrail, type Pathway, type PlannedAction, type Walk } from '#pathways/follow.ts';
import { reach } from '#pathways/localities/reach.ts';
import type { Place } from '#pathways/localities/resolve.ts';
import type { Answers } from '#pathways/questions.ts';
import { useCase } from '#src/case/case-session.tsx';
import { placeOf } from '#src/case/place.ts';
import { Both } from '#src/components/both.tsx';
import { useNow } from '#src/components/clock.tsx';
import { RoleContacts } from '#src/components/role-contacts.tsx';
import { useContacts } from '#src/directory/contacts-here.ts';

/** The plan as a numbered path; each step can be ticked as done, and names whom to contact. */
export function Steps({ walk }: { readonly walk: Walk }) {
  const answers = answersOnTrail(walk);
  const place = placeOf(answers);
  const pathway = walk.pathway ?? 'adult';
  return (
    <ol className="steps">
      {walk.actions.map((action) => (
        <StepItem key={action.id} action={action} place={place} pathway={pathway} answers={answers} />
      ))}
    </ol>
  );
}

interface StepItemProps {
  readonly action: PlannedAction;
  readonly place: Place;
  readonly pathway: Pathway;
  readonly answers: Answers;
}

function StepItem({ action: { id, condition }, place, pathway, answers }: StepItemProps) {
  const { t, i18n } = useTranslation(['app', 'actions']);
  const { done, change } = useCase();
  const { level, contacts } = actionOf(id);
  const isDone = done.includes(id);
  const both = (part: string) => <Both of={(say) => say(`actions:${id}.${part}`)} />;
  const className = [
    id === 'call-999' || id === 'report-missing-child' ? 'first' : '',
    isDone ? 'is-done' : '',
    condition === 'unmet' ? 'is-unmet' : '',
  ];
  return (
    <li className={className.filter(Boolean).join(' ') || undefined}>
      <div className="step-head">
        <h3>{both('title')}</h3>
        <label className="done no-print">
          <input
            type="checkbox"
            checked={isDone}
            onChange={(event) => change({ type: 'done', action: id, done: event.target.checked })}
            aria-label={t('outcome.doneOf', { action: t(`actions:${id}.title`) })}
          />
          <span aria-hidden="true">{t('outcome.done')}</span>
        </label>
      </div>
      {level !== 'required' && (
        <p className="level">
          {t(`outcome.levels.${level}` as never)}
          {condition === 'met' && <> · {t('outcome.conditions.met')}</>}
          {condition === 'unmet' && <> · {t('outcome.conditions.unmet')}</>}
        </p>
      )}
      <p>{both('detail')}</p>
      {condition !== undefined && condition !== 'met' && <p className="condition">{both('condition')}</p>}
      {i18n.exists(`actions:${id}.note`) && noteApplies(id, answers) && <p className="condition">{both('note')}</p>}
      <Contacts roles={contacts} place={place} pathway={pathway} />
    </li>
  );
}

interface ContactsProps {
  readonly roles: readonly RoleId[];
  readonly place: Place;
  readonly pathway: Pathway;
}

/** Whom to ask only where a doubt comes up; folded away, so that whom to ring stays in sight. */
const FOLDED: readonly RoleId[] = ['competent-authority'];

/** Whoever fills the roles of a step where the person is, each once. */
function Contacts({ roles, place, pathway }: ContactsProps) {
  const { t } = useTranslation('contacts');
  const now = useNow();
  const contacts = useContacts();
  const found = roles.map((role) => reach(role, place, pathway, { contacts }, now));
  return found.map((one, index) => {
    const earlier = found.slice(0, index).flatMap(({ contacts: named }) => named);
    const lines = one.lines.filter(({ contact }) => !earlier.includes(contact));
    if (one.best !== null && lines.length === 0) return null;
    const cards = <RoleContacts reach={{ ...one, lines }} place={place} />;
    if (!FOLDED.includes(one.role)) return <Fragment key={one.role}>{cards}</Fragment>;
    return (
      <details key={one.role}>
        <summary>{t(`roles.${one.role}` as never)}</summary>
        {cards}
      </details>
    );
  });
}
