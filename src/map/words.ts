import { eventsOf, questionOf, SKIPPED } from '#pathways/questions.ts';
import { spokenIn } from '#src/case/spoken.ts';
import type { Say } from '#src/language/say.ts';
import type { Line, MapState, PathwayGraph, Turning } from './graph.ts';

/** The namespaces that a map is worded from. */
export const MAP_WORDS = ['trainer-map', 'questions', 'outcomes', 'actions', 'prohibitions', 'contacts', 'flags', 'app'] as const;

/** What a state is called. */
export interface StateWords {
  /** What kind of place it is, in a word or two. */
  readonly kind: string;
  readonly title: string;
  /** For an ending: how binding it is, and whose duty stays. */
  readonly note: string | null;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names the states and turnings of a graph; the words of questions, answers and outcomes are the app's own. */
export function wordsOn(graph: PathwayGraph, say: Say) {
  const spoken = spokenIn(say);
  const states = new Map(graph.states.map((state) => [state.id, state]));
  const leaving = (id: string) => graph.turnings.filter(({ from }) => from === id);
  const questionAt = (id: string) => {
    const state = states.get(id);
    return state?.kind === 'question' ? state.question : null;
  };

  function state(one: MapState): StateWords {
    const kind = say(`trainer-map:kinds.${one.kind}`);
    if (one.kind === 'question') return { kind, title: spoken.question(one.question, {}).title, note: null };
    if (one.kind === 'continues') return { kind, title: say(`trainer-map:continuesIn.${one.pathway}`), note: null };
    if (one.kind === 'junction') return { kind, title: junction(one.id), note: null };
    const { headline, form, formObligation, dutyStatus } = one.outcome;
    const binding = say(`trainer-map:binding.${formObligation}`);
    return {
      kind: say(`trainer-map:forms.${form}`),
      title: say(`outcomes:${headline}.title`),
      note: dutyStatus === 'open' ? `${binding}; ${say('trainer-map:dutyStaysOpen')}` : binding,
    };
  }

  function junction(id: string): string {
    const ways = leaving(id);
    const what = list.format(new Set(ways.flatMap(({ guard }) => (guard === null ? [] : [say(`trainer-map:guards.${guard}.about`)]))));
    const ends = ways.map(({ to }) => states.get(to));
    const [first] = ends;
    if (first?.kind !== 'outcome' || ends.some((end) => end?.kind !== 'outcome')) return say('trainer-map:dependsOn', { what });
    return say('trainer-map:leadingTo', { outcome: say(`outcomes:${first.outcome.headline}.title`), what });
  }

  /** An answer in words. */
  function answer({ from, event }: Turning): string {
    const question = questionAt(from);
    if (question === null || event === null) return '';
    if (event === SKIPPED) return say('trainer-map:skipped');
    if (event === 'answered') return say(questionOf(question).kind === 'ticks' ? 'trainer-map:ticked' : 'trainer-map:fromList');
    return spoken.answer({ question, answer: event });
  }

  /** When a turning is taken: the answer, and what else has to hold. */
  function turning(one: Turning): string {
    const said = answer(one);
    if (one.guard !== null) {
      const what = say(`trainer-map:guards.${one.guard}.if`);
      return said === '' ? say('trainer-map:if', { what }) : say('trainer-map:answerIf', { answer: said, what });
    }
    if (one.otherwise) return said === '' ? say('trainer-map:otherwise') : say('trainer-map:answerOtherwise', { answer: said });
    return said === '' ? say('trainer-map:straightOn') : said;
  }

  /** When a line is taken, one text for each answer; where all lead along it, that alone is said. */
  function line({ from, turnings }: Line): readonly string[] {
    const all = leaving(from);
    if (all.length === turnings.length && all.length > 1) return [say('trainer-map:everyAnswer')];
    const question = questionAt(from);
    const events = question === null ? [null] : eventsOf(question);
    return events.flatMap((event) => {
      const here = turnings.filter((one) => one.event === event);
      const [first] = here;
      if (first === undefined) return [];
      // Where every turning of an answer comes along here, what decides between them need not be told.
      const whole = event !== null && all.filter((one) => one.event === event).length === here.length;
      return whole ? [answer(first)] : here.map(turning);
    });
  }

  /** A name that no other state of the graph has: to hear in a list, away from the lines that lead to it. */
  function name(one: MapState): string {
    const { title, note } = state(one);
    const into = graph.turnings.filter(({ to }) => to === one.id);
    const [first] = into;
    const when = into.length === 1 && first !== undefined && one.kind === 'outcome' ? [turning(first)] : [];
    const asked = one.kind === 'junction' && first !== undefined ? questionAt(first.from) : null;
    const after = asked === null ? [] : [say('trainer-map:after', { question: spoken.short(asked) })];
    return [title, ...(note === null ? [] : [note]), ...when, ...after].join(' · ');
  }

  return { state, answer, turning, line, name, states, leaving };
}

export type MapWords = ReturnType<typeof wordsOn>;
