import { useTranslation } from 'react-i18next';
import type { Step } from '#pathways/follow.ts';
import { PACK } from '#pathways/localities/pack.ts';
import { OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import { type Answer, type Answers, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import { type Say, sayIn } from '#src/language/say.ts';

/** The words of a question for this case: some differ for somebody who cannot refer. */
export interface QuestionWords {
  readonly title: string;
  readonly hint: string | null;
  readonly why: string;
}

/** Reads questions and answers out of the catalogue in the language of the app. */
export function useSpoken(): Spoken {
  const { i18n } = useTranslation(['app', 'questions']);
  return spokenIn(sayIn(i18n, i18n.language));
}

export type Spoken = ReturnType<typeof spokenIn>;

/** Reads questions and answers out of the catalogue in one language. */
export function spokenIn(say: Say) {
  return {
    question(id: QuestionId, answers: Answers): QuestionWords {
      const own = (part: string) =>
        (answers.responder === 'not-fro' ? say.ifAny(`questions:${id}.${part}_not-fro`) : null) ?? say.ifAny(`questions:${id}.${part}`);
      return { title: own('title') ?? id, hint: own('hint'), why: own('why') ?? '' };
    },
    short: (id: QuestionId) => say(`questions:${id}.short`),
    /** The words to choose an answer by: an entry of a list has its name. */
    option(id: QuestionId, value: string): { readonly label: string; readonly hint: string | null } {
      const name = isListed(id, value) ? nameIn(say, value) : null;
      if (name !== null) return { label: name, hint: null };
      return { label: say(`questions:${id}.options.${value}.label`), hint: say.ifAny(`questions:${id}.options.${value}.hint`) };
    },
    group: (id: QuestionId, group: string) => say(`questions:${id}.groups.${group}.label`),
    /** An answer in a few words, as the trail shows it. */
    answer({ question: id, answer }: Pick<Step, 'question' | 'answer'>): string {
      if (answer === SKIPPED) return say('app:trail.skipped');
      if (typeof answer !== 'string')
        return answer.length === 0 ? say('app:trail.none') : say('app:trail.ticked', { count: answer.length });
      return isListed(id, answer) ? (nameIn(say, answer) ?? answer) : short(say, id, answer);
    },
  };
}

const short = (say: Say, id: QuestionId, value: Answer & string): string =>
  say.ifAny(`questions:${id}.options.${value}.short`) ?? say(`questions:${id}.options.${value}.label`);

function isListed(id: QuestionId, value: string): boolean {
  const question = questionOf(id);
  return question.kind === 'listed' && !question.options.includes(value);
}

/** The name of an entry of a list: a district's or an organisation's own, or the words for a kind of organisation. */
function nameIn(say: Say, value: string): string | null {
  if (OTHER_ORGANISATIONS.some((kind) => kind === value)) return say(`app:question.organisationKinds.${value}`);
  return PACK.districts.find(({ id }) => id === value)?.name ?? null;
}
