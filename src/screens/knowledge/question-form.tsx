import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Choice, Choices } from '#src/components/choice.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import type { Draft } from '#src/knowledge/check.ts';
import { KNOWLEDGE_QUESTIONS, type KnowledgeQuestionId, knowledgeOptions } from '#src/knowledge/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Answer } from './answer.tsx';
import { useQuestionWords } from './question-words.ts';

interface QuestionFormProps {
  readonly id: KnowledgeQuestionId;
  readonly number: number;
  readonly draft: Draft;
  readonly onKeep: (part: Pick<Draft, 'answers'>) => void;
  readonly onGoOn: () => void;
}

/**
 * One question. Before a session what is right is said at the end only; after it, at once, and an answer that was told on
 * can no longer be changed.
 */
export function QuestionForm({ id, number, draft, onKeep, onGoOn }: QuestionFormProps) {
  const { t } = useTrainerWords('trainer-knowledge', 'app');
  const words = useQuestionWords();
  const given = draft.answers[id];
  const [answer, setAnswer] = useState(given);
  const [attempts, setAttempts] = useState(0);
  const told = draft.when === 'after' && given !== undefined;
  const wasTold = useRef(told);
  useEffect(() => {
    // Whoever has just answered hears what is right; whoever comes back hears the question first.
    if (told && !wasTold.current) document.getElementById('told')?.focus();
    wasTold.current = told;
  }, [told]);
  const error = attempts > 0 && answer === undefined ? t('question.missing') : null;
  const heading = (
    <>
      <span className="caption">{t('question.number', { number, all: KNOWLEDGE_QUESTIONS.length })}</span>
      <h1 tabIndex={-1}>{words.title(id)}</h1>
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer === undefined) return setAttempts(attempts + 1);
    if (!told) onKeep({ answers: { ...draft.answers, [id]: answer } });
    if (told || draft.when === 'before') onGoOn();
  };
  return (
    <>
      <ErrorSummary errors={error === null ? [] : [{ target: `${id}-${knowledgeOptions(id)[0]}`, message: error }]} attempt={attempts} />
      <form onSubmit={submit} noValidate autoComplete="off">
        {told ? (
          <>
            {heading}
            <div id="told" tabIndex={-1}>
              <Answer id={id} given={given} />
            </div>
          </>
        ) : (
          <Choices legend={heading} describedBy={error === null ? undefined : `${id}-error`} invalid={error !== null}>
            {error !== null && (
              <p className="error-message" id={`${id}-error`}>
                {error}
              </p>
            )}
            {knowledgeOptions(id).map((option) => (
              <Choice
                key={option}
                kind="radio"
                id={`${id}-${option}`}
                name={id}
                value={option}
                label={words.option(id, option)}
                checked={answer === option}
                onChange={() => setAnswer(option)}
              />
            ))}
          </Choices>
        )}
        <p className="actions">
          <button type="submit" className="button">
            {draft.when === 'after' && !told ? t('question.check') : t('app:continue')}
          </button>
        </p>
      </form>
    </>
  );
}
