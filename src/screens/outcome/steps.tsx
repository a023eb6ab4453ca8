import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { actionOf, noteApplies, type RoleId } from '#pathways/actions.ts';
import { answersOnTrail, type Pathway, type PlannedAction, type Walk } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { type Place, resolveRole } from '#pathways/localities/resolve.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import type { Answers } from '#pathways/questions.ts';
import { useCase } from '#src/case/case-session.tsx';
import { placeOf } from '#src/case/place.ts';
import { ContactCard } from '#src/components/contact-card.tsx';
import { useToday } from '#src/components/today.tsx';

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
  const say = (part: string) => t(`actions:${id}.${part}` as never) as string;
  const className = [
    id === 'call-999' || id === 'report-missing-child' ? 'first' : '',
    isDone ? 'is-done' : '',
    condition === 'unmet' ? 'is-unmet' : '',
  ];
  return (
    <li className={className.filter(Boolean).join(' ') || undefined}>
      <div className="step-head">
        <h3>{say('title')}</h3>
        <label className="done no-print">
          <input
            type="checkbox"
            checked={isDone}
            onChange={(event) => change({ type: 'done', action: id, done: event.target.checked })}
            aria-label={t('outcome.doneOf', { action: say('title') })}
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
      <p>{say('detail')}</p>
      {condition !== undefined && condition !== 'met' && <p className="condition">{say('condition')}</p>}
      {i18n.exists(`actions:${id}.note`) && noteApplies(id, answers) && <p className="condition">{say('note')}</p>}
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
  const found = roles.map((role) => resolveRole(role, place, LOCALITY));
  return found.map(({ role, contacts, missing }, index) => {
    const earlier = found.slice(0, index).flatMap((one) => one.contacts);
    const useful = contacts.filter((contact) => contact.for.includes(pathway) && !earlier.includes(contact));
    if (useful.length === 0) return contacts.length === 0 ? <NobodyKnown key={role} role={role} place={place} /> : null;
    const cards = <RoleContacts contacts={useful} place={place} missing={missing.includes('district')} />;
    if (!FOLDED.includes(role)) return <Fragment key={role}>{cards}</Fragment>;
    return (
      <details key={role}>
        <summary>{t(`roles.${role}` as never)}</summary>
        {cards}
      </details>
    );
  });
}

/** Says in words that no contact is known, and what is known instead. */
function NobodyKnown({ role, place }: { readonly role: RoleId; readonly place: Place }) {
  const { t, i18n } = useTranslation('contacts');
  // What is known of the local service says nothing about another place.
  const helps = i18n.exists(`contacts:none.${role}`) && (place.inCounty || role !== 'local-support');
  return (
    <p className="no-contact">
      <b>{t(`roles.${role}` as never)}.</b> {t('fallback.none', { known: helps ? t(`none.${role}` as never) : '' })}
    </p>
  );
}

interface RoleContactsProps {
  readonly contacts: readonly Contact[];
  readonly place: Place;
  /** Whether the district has nobody for this, so that somebody farther away stands here. */
  readonly missing: boolean;
}

function RoleContacts({ contacts, place, missing }: RoleContactsProps) {
  const { t } = useTranslation('contacts');
  const today = useToday();
  const district = LOCALITY.districts.find(({ id }) => id === place.district)?.name;
  return (
    <>
      {missing && district && <p className="cite">{t('fallback.district', { district })}</p>}
      {contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} today={today} />
      ))}
    </>
  );
}
