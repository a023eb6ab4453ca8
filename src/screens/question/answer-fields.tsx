import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PACK } from '#pathways/localities/pack.ts';
import { type Answer, type QuestionId, questionOf } from '#pathways/questions.ts';
import { type Spoken, spokenIn, useSpoken } from '#src/case/spoken.ts';
import { Both } from '#src/components/both.tsx';
import { Choice, Choices } from '#src/components/choice.tsx';

const OrganisationField = lazy(() => import('#src/components/organisation-field.tsx'));

export interface AnswerFieldsProps {
  readonly question: QuestionId;
  readonly pathway: 'adult' | 'child';
  readonly title: ReactNode;
  readonly caption: string;
  readonly hint: ReactNode | null;
  readonly error: string | null;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

const idOf = (question: QuestionId, option: string) => `${question}-${option.replaceAll(' ', '-')}`;

/** The id of the control that an error about a question leads to. */
export function firstControlOf(question: QuestionId): string {
  const entry = questionOf(question);
  if (entry.kind === 'listed') return entry.list === 'organisations' ? 'organisation-search' : idOf(question, PACK.districts[0]?.id ?? '');
  const options: readonly string[] = entry.kind === 'choice' ? entry.options : Object.values(entry.groups).flat();
  return idOf(question, options[0] ?? '');
}

/** The controls for whatever kind of question it is, under the question as their heading. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { question, error } = props;
  const entry = questionOf(question);
  const heading = <Heading {...props} />;
  const describedBy = [props.hint ? `${question}-hint` : null, error ? `${question}-error` : null].filter(Boolean).join(' ') || undefined;
  switch (entry.kind) {
    case 'choice':
      return <OneOf {...props} heading={heading} describedBy={describedBy} values={entry.options} />;
    case 'ticks':
      return <AnyOf {...props} heading={heading} groups={entry.groups} only={entry.only ?? {}} />;
    case 'listed':
      if (entry.list === 'districts') {
        const values = [...PACK.districts.map(({ id }) => id), ...entry.options];
        return <OneOf {...props} heading={heading} describedBy={describedBy} values={values} columns />;
      }
      return (
        <>
          {heading}
          <Suspense fallback={<FieldToCome />}>
            <OrganisationField
              organisation={typeof props.answer === 'string' ? props.answer : null}
              onChoose={props.onAnswer}
              describedBy={describedBy}
              labelledBy={`${question}-title`}
            />
          </Suspense>
        </>
      );
  }
}

/** Keeps the place of a field that is still loading. */
const FieldToCome = () => (
  <div className="combobox">
    <div className="text-input" />
  </div>
);

function Heading({ question, title, caption, hint, error }: AnswerFieldsProps) {
  return (
    <>
      <span className="caption">{caption}</span>
      <h1 id={`${question}-title`} tabIndex={-1}>
        {title}
      </h1>
      {hint && (
        <p className="hint" id={`${question}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${question}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

interface OneOfProps extends AnswerFieldsProps {
  readonly heading: ReactNode;
  readonly describedBy: string | undefined;
  readonly values: readonly string[];
  readonly columns?: boolean;
}

/** The hint of an option, in both languages where two are shown. */
const hintOf = (spoken: Spoken, question: QuestionId, option: string): ReactNode =>
  spoken.option(question, option).hint && <Both of={(say) => spokenIn(say).option(question, option).hint} />;

function OneOf({ question, heading, describedBy, values, columns, answer, onAnswer, error }: OneOfProps) {
  const spoken = useSpoken();
  return (
    <Choices legend={heading} describedBy={describedBy} invalid={error !== null}>
      <div className={columns ? 'choice-columns' : undefined}>
        {values.map((value) => (
          <Choice
            key={value}
            kind="radio"
            id={idOf(question, value)}
            name={question}
            value={value}
            label={<Both of={(say) => spokenIn(say).option(question, value).label} />}
            hint={hintOf(spoken, question, value)}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
        ))}
      </div>
    </Choices>
  );
}

interface AnyOfProps extends AnswerFieldsProps {
  readonly heading: ReactNode;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly only: Readonly<Record<string, 'adult' | 'child'>>;
}

/** With more groups than this, each folds away, so that the page stays short enough to take in. */
const GROUPS_IN_SIGHT = 5;

function AnyOf({ question, pathway, heading, groups, only, answer, onAnswer }: AnyOfProps) {
  const spoken = useSpoken();
  const { t } = useTranslation();
  const ticked = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const [opened] = useState(ticked);
  const shown = Object.entries(groups).filter(([group]) => (only[group] ?? pathway) === pathway);
  const tick = (option: string, on: boolean) => onAnswer([...ticked.filter((one) => one !== option), ...(on ? [option] : [])]);

  const choicesOf = (options: readonly string[]) => {
    const hinted = options.some((option) => spoken.option(question, option).hint);
    return (
      <div className={hinted ? undefined : 'choice-columns'}>
        {options.map((option) => (
          <Choice
            key={option}
            kind="checkbox"
            id={idOf(question, option)}
            name={option}
            value={option}
            label={<Both of={(say) => spokenIn(say).option(question, option).label} />}
            hint={hintOf(spoken, question, option)}
            checked={ticked.includes(option)}
            onChange={(on) => tick(option, on)}
          />
        ))}
      </div>
    );
  };

  if (shown.length <= GROUPS_IN_SIGHT) {
    return (
      <>
        {heading}
        {shown.map(([group, options]) => (
          <Choices
            key={group}
            legend={
              <h2>
                <Both of={(say) => spokenIn(say).group(question, group)} />
              </h2>
            }
          >
            {choicesOf(options)}
          </Choices>
        ))}
      </>
    );
  }
  return (
    <>
      {heading}
      <div className="tick-groups">
        {shown.map(([group, options], index) => {
          const count = options.filter((option) => ticked.includes(option)).length;
          return (
            <details key={group} className="tick-group" open={index === 0 || options.some((option) => opened.includes(option))}>
              <summary>
                <span>
                  <Both of={(say) => spokenIn(say).group(question, group)} />
                </span>
                {count > 0 && <b>{t('trail.ticked', { count })}</b>}
              </summary>
              <Choices legend={<span className="visually-hidden">{spoken.group(question, group)}</span>}>{choicesOf(options)}</Choices>
            </details>
          );
        })}
      </div>
    </>
  );
}
