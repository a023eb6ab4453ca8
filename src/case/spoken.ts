import { useTranslation } from 'react-i18next';
import type { Step } from '#pathways/follow.ts';
import { PACK } from '#pathways/localities/pack.ts';
import { OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import { type Answer, type Answers, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';

/** The words of a question for this case: some differ for somebody who cannot refer. */
export interface QuestionWords {
  readonly title: string;
  readonly hint: string | null;
  readonly why: string;
}

/** Reads questions and answers out of the catalogue in the language of the app. */
export function useSpoken() {
  const { t, i18n } = useTranslation(['app', 'questions']);
  const say = (key: string) => t(`questions:${key}` as never) as string;
  const sayIfAny = (key: string) => (i18n.exists(`questions:${key}`) ? say(key) : null);

  return {
    question(id: QuestionId, answers: Answers): QuestionWords {
      const own = (part: string) =>
        (answers.responder === 'not-fro' ? sayIfAny(`${id}.${part}_not-fro`) : null) ?? sayIfAny(`${id}.${part}`);
      return { title: own('title') ?? id, hint: own('hint'), why: own('why') ?? '' };
    },
    short: (id: QuestionId) => say(`${id}.short`),
    option: (id: QuestionId, option: string) => ({
      label: say(`${id}.options.${option}.label`),
      hint: sayIfAny(`${id}.options.${option}.hint`),
    }),
    group: (id: QuestionId, group: string) => say(`${id}.groups.${group}.label`),
    /** An answer in a few words, as the trail shows it. */
    answer({ question: id, answer }: Pick<Step, 'question' | 'answer'>): string {
      if (answer === SKIPPED) return t('trail.skipped');
      if (typeof answer !== 'string') return answer.length === 0 ? t('trail.none') : t('trail.ticked', { count: answer.length });
      const question = questionOf(id);
      if (question.kind === 'listed' && !question.options.includes(answer)) return listed(answer) ?? answer;
      return option(id, answer);
    },
  };

  function option(id: QuestionId, value: Answer & string): string {
    return sayIfAny(`${id}.options.${value}.short`) ?? say(`${id}.options.${value}.label`);
  }

  /** The name of an entry of a list: a district's or an organisation's own, or the words for a kind of organisation. */
  function listed(value: string): string | null {
    if (OTHER_ORGANISATIONS.some((kind) => kind === value)) return t(`question.organisationKinds.${value}` as never) as string;
    return PACK.districts.find(({ id }) => id === value)?.name ?? null;
  }
}
