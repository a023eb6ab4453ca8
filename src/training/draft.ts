import { CASE_VERSION } from '#pathways/case-versions.ts';
import { follow } from '#pathways/follow.ts';
import type { At, Scenario, Topic } from '#pathways/scenarios/scenario.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import type { CaseInHand } from '#src/case/case-session.tsx';

/** What is typed for one moment; each line of `known` and `discuss` is a part of its own. */
export interface MomentDraft {
  readonly known: string;
  readonly discuss: string;
  readonly mistake: string;
  readonly says: string;
  /** Numbers of rules, apart by commas or spaces. */
  readonly rules: string;
}

/** A scenario while it is written. Its case is the one in hand: whoever wants other answers gives them on the screens of the case. */
export interface ScenarioDraft {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly topics: readonly Topic[];
  readonly moments: Readonly<Partial<Record<At, MomentDraft>>>;
  readonly whatIf: Scenario['whatIf'];
  readonly remember: string;
  readonly sources: string;
}

export const NO_MOMENT: MomentDraft = { known: '', discuss: '', mistake: '', says: '', rules: '' };

const EMPTY: ScenarioDraft = { title: '', summary: '', language: 'en', topics: [], moments: {}, whatIf: [], remember: '', sources: '' };

/** A draft to begin with: a copy of a scenario, or nothing. */
export const draftOf = (scenario: Scenario | null): ScenarioDraft =>
  scenario === null
    ? EMPTY
    : {
        ...scenario,
        moments: Object.fromEntries(
          scenario.moments.map(({ at, known, discuss, mistake = '', says, rules }) => [
            at,
            { known: known.join('\n'), discuss: discuss.join('\n'), mistake, says, rules: rules.join(', ') },
          ]),
        ),
        sources: scenario.sources.join('\n'),
      };

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/** A name for the file and the list, made of the title. */
export const idOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'case';

/**
 * The file that a draft makes, with the case in hand and the outcome that it has. Moments off its path, and those with nothing
 * in them, are left out; whether the rest holds is for `readScenario` to say.
 */
export function fileOf(draft: ScenarioDraft, held: CaseInHand): Readonly<Record<string, unknown>> {
  const { answers, details, done, identity, understanding } = held;
  const { outcome, trail } = follow(answers);
  const order: readonly At[] = [...trail.map(({ question }) => question), 'outcome'];
  const { title, summary, language, topics, whatIf, remember } = draft;
  const id = idOf(title);
  return {
    format: 'training-scenario',
    version: 1,
    language: language.trim(),
    id,
    title: title.trim(),
    summary: summary.trim(),
    topics,
    case: {
      format: 'referral-case',
      version: CASE_VERSION,
      caseId: id,
      pathwayVersion: PATHWAY_VERSION,
      answers,
      details,
      done,
      identity,
      understanding,
    },
    moments: order.flatMap((at) => {
      const moment = draft.moments[at];
      if (moment === undefined || Object.values(moment).every((text) => text.trim() === '')) return [];
      return [
        {
          at,
          known: lines(moment.known),
          discuss: lines(moment.discuss),
          ...(moment.mistake.trim() === '' ? {} : { mistake: moment.mistake.trim() }),
          says: moment.says.trim(),
          rules: moment.rules.split(/[\s,;]+/).filter(Boolean),
        },
      ];
    }),
    whatIf: whatIf.filter(({ question }) => trail.some((step) => step.question === question)),
    ends: {
      headline: outcome?.headline ?? '',
      form: outcome?.form ?? '',
      formObligation: outcome?.formObligation ?? '',
      formIdentifies: outcome?.formIdentifies ?? false,
      dutyStatus: outcome?.dutyStatus ?? '',
    },
    remember: remember.trim(),
    sources: lines(draft.sources),
  };
}
