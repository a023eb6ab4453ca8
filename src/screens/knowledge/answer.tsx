import Basis from '#src/components/basis.tsx';
import { type KnowledgeQuestionId, knowledgeQuestion } from '#src/knowledge/questions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useQuestionWords } from './question-words.ts';

interface AnswerProps {
  readonly id: KnowledgeQuestionId;
  readonly given: string | undefined;
}

/** What somebody answered, what is right, why, and on what that rests. */
export function Answer({ id, given }: AnswerProps) {
  const { t } = useTrainerWords('trainer-knowledge');
  const words = useQuestionWords();
  const { right, rules } = knowledgeQuestion(id);
  const isRight = given === right;
  return (
    <div className="told" data-right={isRight}>
      <p className="told-verdict">{t(isRight ? 'told.right' : 'told.wrong')}</p>
      <dl>
        {!isRight && given !== undefined && (
          <div>
            <dt>{t('told.yours')}</dt>
            <dd>{words.option(id, given)}</dd>
          </div>
        )}
        <div>
          <dt>{t(isRight ? 'told.yours' : 'told.rightOne')}</dt>
          <dd>
            <b>{words.option(id, right)}</b>
          </dd>
        </div>
      </dl>
      <p>{words.why(id)}</p>
      <p className="cite">{t('told.sources')}</p>
      <Basis rules={rules} language="en" />
    </div>
  );
}
