import type { i18n } from 'i18next';
import { follow } from '#pathways/follow.ts';
import type { QuestionId } from '#pathways/questions.ts';
import { type Moment, momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';
import { type Ending, endingOf, judgedIn, type Verdict } from '#pathways/scenarios/verdict.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { sayIn } from '#src/language/say.ts';
import type { Decision } from './training.ts';

/** One decision, judged and in words. */
export interface DebriefLine {
  readonly question: QuestionId;
  readonly title: string;
  readonly yours: string;
  readonly story: string;
  readonly verdict: Verdict;
  readonly says: string | null;
  readonly rules: readonly string[];
}

export interface Debrief {
  /** What there was to decide, in the order of the case. */
  readonly lines: readonly DebriefLine[];
  readonly counts: Readonly<Record<'right' | 'safer' | 'missed' | 'all', number>>;
}

/** Judges what was decided in practising a scenario. Facts of the story are no decisions, and are left out. The words are English ones. */
export function debriefOf(scenario: Scenario, decisions: readonly Decision[], words: Pick<i18n, 'getFixedT' | 'exists'>): Debrief {
  const spoken = spokenIn(sayIn(words, 'en'));
  const { answers } = scenario.case;
  const lines = decisions.flatMap(({ question, given }): readonly DebriefLine[] => {
    const { verdict, rule, told } = judgedIn(scenario, question, given);
    if (verdict === 'given') return [];
    const moment = momentAt(scenario, question);
    return [
      {
        question,
        title: spoken.question(question, answers).title,
        yours: spoken.answer({ question, answer: given }),
        story: spoken.answer({ question, answer: told }),
        verdict,
        says: moment?.says ?? null,
        rules: [...new Set([...(rule === undefined ? [] : [rule]), ...(moment?.rules ?? [])])],
      },
    ];
  });
  const count = (wanted: Verdict) => lines.filter(({ verdict }) => verdict === wanted).length;
  return { lines, counts: { right: count('right'), safer: count('safer'), missed: count('missed'), all: lines.length } };
}

/** One of the three things decided before the outcome, in words. */
export interface EndingLine {
  readonly part: keyof Ending;
  readonly title: string;
  readonly yours: string;
  readonly pathway: string;
  readonly verdict: 'right' | 'missed';
}

export interface EndingDebrief {
  readonly lines: readonly EndingLine[];
  /** Why the case ends so, where the story says it. */
  readonly why: Moment | null;
}

/** Judges what a learner said would come of a case. The words are English ones, of `trainer-practise` and `contacts`. */
export function endingDebriefOf(scenario: Scenario, ending: Ending, words: Pick<i18n, 'getFixedT'>): EndingDebrief | null {
  const told = endingOf(follow(scenario.case.answers));
  if (told === null) return null;
  const t = words.getFixedT('en');
  const role = (id: string) => t(`contacts:roles.${id}`);
  const line = (part: keyof Ending, yours: string, pathway: string, isRight: boolean): EndingLine => ({
    part,
    title: t(`trainer-practise:decide.${part}.title`),
    yours,
    pathway,
    verdict: isRight ? 'right' : 'missed',
  });
  const choice = (part: 'sends' | 'names', option: string) => t(`trainer-practise:decide.${part}.${option}`);
  return {
    lines: [
      line('sends', choice('sends', ending.sends), choice('sends', told.sends), ending.sends === told.sends),
      line('names', choice('names', ending.names), choice('names', told.names), ending.names === told.names),
      line('first', role(ending.first), told.first.map(role).join(' · ') || '–', told.first.includes(ending.first)),
    ],
    why: momentAt(scenario, 'outcome'),
  };
}
