import type { i18n } from 'i18next';
import type { QuestionId } from '#pathways/questions.ts';
import { momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';
import { judgedIn, type Verdict } from '#pathways/scenarios/verdict.ts';
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
