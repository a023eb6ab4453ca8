/**
 * The catalogue of questions: what can be asked, which answers there are, and on which rules each
 * question rests. When a question is asked is the machines' business (`adult.ts`, `child.ts`); in
 * which words is `locales/`'s. R numbers are national rules, H numbers Hertfordshire facts, F
 * numbers unsettled points: all are listed in `sources.json`.
 */

export type RuleId = `R${number}` | `H${number}`;
export type FlagId = `F${number}`;

/** The chapters of the conversation, in order. */
export const CHAPTERS = ['safety', 'person', 'you', 'place', 'talking', 'noticed', 'agreement', 'support'] as const;
export type Chapter = (typeof CHAPTERS)[number];

interface Asked {
  readonly chapter: Chapter;
  readonly rules: readonly RuleId[];
  readonly flags?: readonly FlagId[];
  /** Earlier answers that are the reason for asking; shown as "because you said …". */
  readonly because: readonly string[];
  /** A practical question may be passed over; a question of the decision table may not. */
  readonly skippable: boolean;
  /** True where the answer holds for everybody found in the same incident (R8). */
  readonly sharedByIncident?: true;
}

/** One answer out of a few; each option is an event of the machine. */
interface Choice extends Asked {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** Any number of ticks, in groups; the machine only learns that it was answered. */
interface Ticks extends Asked {
  readonly kind: 'ticks';
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Groups that only one pathway shows; a group not named here is shown on both. */
  readonly only?: Readonly<Record<string, 'adult' | 'child'>>;
}

/** One entry of a list that lives in data; the machine only learns that it was answered. */
interface Listed extends Asked {
  readonly kind: 'listed';
  readonly list: 'organisations' | 'districts';
  /** Options beside the list that route differently, so each is an event of its own. */
  readonly options: readonly string[];
}

export type Question = Choice | Ticks | Listed;

export const QUESTIONS = {
  immediateDanger: {
    kind: 'choice',
    chapter: 'safety',
    options: ['yes', 'no'],
    skippable: false,
    because: [],
    rules: ['R22', 'R23', 'H12', 'H40'],
  },
  ageStatus: {
    kind: 'choice',
    chapter: 'person',
    options: ['adult', 'child', 'unsure-may-be-child'],
    skippable: false,
    because: [],
    rules: ['R84', 'R90', 'R91', 'H16'],
  },
  wasChildDuringExploitation: {
    kind: 'choice',
    chapter: 'person',
    options: ['yes', 'no', 'not-sure'],
    skippable: false,
    because: ['ageStatus'],
    rules: ['R81', 'R4'],
  },
  childMissing: {
    kind: 'choice',
    chapter: 'safety',
    options: ['yes', 'no'],
    skippable: true,
    because: ['ageStatus'],
    rules: ['H40', 'H56', 'R99'],
  },
  organisation: {
    kind: 'listed',
    chapter: 'you',
    list: 'organisations',
    options: [],
    skippable: true,
    because: [],
    rules: ['R44', 'R46', 'R47', 'R48', 'R55'],
    flags: ['F2', 'F3'],
    sharedByIncident: true,
  },
  responder: {
    kind: 'choice',
    chapter: 'you',
    options: ['statutory-fro', 'home-office-fro', 'non-statutory-fro', 'not-fro'],
    skippable: false,
    because: ['organisation'],
    rules: ['R46', 'R47', 'R49', 'R50', 'R51', 'R52', 'R55'],
    flags: ['F2', 'F3'],
    sharedByIncident: true,
  },
  authorised: {
    kind: 'choice',
    chapter: 'you',
    options: ['yes', 'no'],
    skippable: true,
    because: ['responder'],
    rules: ['R45', 'H18'],
    sharedByIncident: true,
  },
  district: {
    kind: 'listed',
    chapter: 'place',
    list: 'districts',
    options: ['not-sure', 'outside-county'],
    skippable: true,
    because: [],
    rules: ['H20', 'H92', 'H142'],
    sharedByIncident: true,
  },
  nation: {
    kind: 'choice',
    chapter: 'place',
    options: ['England', 'Wales', 'Scotland', 'Northern Ireland', 'outside-uk'],
    skippable: true,
    because: ['district'],
    rules: ['R46', 'R47', 'R62'],
    sharedByIncident: true,
  },
  fiveOrMore: {
    kind: 'choice',
    chapter: 'place',
    options: ['yes', 'no'],
    skippable: true,
    because: ['ageStatus'],
    rules: ['H31', 'R8'],
    sharedByIncident: true,
  },
  talkingSafely: {
    kind: 'ticks',
    chapter: 'talking',
    skippable: true,
    because: [],
    groups: {
      place: ['alone', 'private-place', 'not-overheard'],
      pace: ['needs-first', 'breaks', 'own-words'],
      afterwards: ['safe-contact', 'nobody-alerted'],
    },
    rules: ['R24', 'R25', 'R26', 'R28', 'R29', 'R30'],
  },
  interpreterNeeded: {
    kind: 'choice',
    chapter: 'talking',
    options: ['interpreter', 'communication-help', 'both', 'neither'],
    skippable: true,
    because: [],
    rules: ['R27'],
  },
  indicators: {
    kind: 'ticks',
    chapter: 'noticed',
    skippable: true,
    because: [],
    groups: {
      control: ['cannot-leave', 'movements-watched', 'others-speak-for-them', 'seems-coached', 'punished'],
      fear: ['anxious-or-afraid', 'threatened', 'distrusts-authorities', 'hides-status'],
      injury: ['assault-injuries', 'control-injuries', 'work-injuries', 'untreated-injuries', 'malnourished', 'branding-or-tattoo'],
      documents: ['documents-held', 'false-or-missing-documents'],
      money: ['little-or-no-pay', 'no-access-to-earnings', 'debt-bondage', 'transport-fees'],
      work: ['very-long-hours', 'lives-at-work', 'no-contract', 'fines-as-discipline', 'no-safety-gear', 'poor-housing', 'no-medical-care'],
      isolation: ['little-contact', 'does-not-know-address', 'does-not-speak-language', 'dependent-on-others'],
      recruitment: ['false-promises', 'high-risk-place'],
      sexual: ['moved-between-premises', 'escorted', 'sleeps-where-they-work', 'few-clothes', 'cannot-refuse', 'advertised'],
      domestic: ['eats-apart', 'no-private-space', 'rarely-leaves-home', 'reported-missing-by-employer'],
      criminal: ['carrying-drugs', 'organised-begging', 'theft-to-quota', 'cannabis-growing', 'benefit-fraud', 'home-taken-over'],
      childhood: [
        'no-access-to-parents',
        'behaviour-beyond-age',
        'no-school-or-play',
        'unsuitable-work',
        'travels-alone',
        'found-by-adult',
        'child-signs-in-place',
      ],
      countyLines: [
        'missing-or-out-of-area',
        'unexplained-money-or-phones',
        'controlling-older-associates',
        'carries-weapon',
        'sudden-change',
      ],
    },
    only: { childhood: 'child', countyLines: 'child' },
    rules: ['R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R16', 'R17', 'R18', 'R19', 'R20', 'R21', 'H115'],
  },
  knownToSocialCare: {
    kind: 'choice',
    chapter: 'person',
    options: ['yes', 'no', 'not-sure'],
    skippable: true,
    because: ['ageStatus'],
    rules: ['H44', 'H41'],
  },
  near18: {
    kind: 'choice',
    chapter: 'person',
    options: ['yes', 'no', 'not-sure'],
    skippable: true,
    because: ['ageStatus'],
    rules: ['R95', 'H54'],
  },
  senderAgreed: {
    kind: 'choice',
    chapter: 'agreement',
    options: ['yes', 'no'],
    skippable: true,
    because: ['ageStatus', 'responder'],
    rules: ['H47', 'H48', 'H49'],
  },
  capacityConcern: {
    kind: 'choice',
    chapter: 'agreement',
    options: ['yes', 'no'],
    skippable: false,
    because: ['ageStatus'],
    rules: ['R76', 'R77'],
    flags: ['F7'],
  },
  bestInterestsDecision: {
    kind: 'choice',
    chapter: 'agreement',
    options: ['not-made', 'refer', 'do-not-refer'],
    skippable: false,
    because: ['capacityConcern'],
    rules: ['R76', 'R77'],
    flags: ['F7'],
  },
  explained: {
    kind: 'ticks',
    chapter: 'agreement',
    skippable: true,
    because: ['ageStatus', 'capacityConcern'],
    groups: {
      mechanism: ['what-nrm-is', 'two-decisions', 'possible-outcomes', 'no-decision-promised'],
      support: ['what-support', 'support-separate'],
      information: ['who-sees', 'immigration-may-see', 'police-told'],
      choice: ['need-not-speak-to-police', 'if-they-say-no', 'withdraw-or-agree-later', 'other-help'],
    },
    rules: ['R34', 'R35', 'R36', 'R37', 'R38', 'R39', 'R40', 'R42', 'R43', 'R73', 'R74', 'R75', 'R100', 'R102', 'R105', 'R114', 'H121'],
    flags: ['F1'],
  },
  consent: {
    kind: 'choice',
    chapter: 'agreement',
    options: ['given', 'refused', 'not-yet-discussed', 'cannot-be-obtained'],
    skippable: false,
    because: ['ageStatus', 'responder', 'capacityConcern'],
    rules: ['R31', 'R34', 'R63', 'R64', 'R78', 'H108'],
    flags: ['F8'],
  },
  wantsSupport: {
    kind: 'choice',
    chapter: 'support',
    options: ['yes', 'no'],
    skippable: true,
    because: ['consent'],
    rules: ['R40', 'R105'],
  },
  safePlaceTonight: {
    kind: 'choice',
    chapter: 'support',
    options: ['yes', 'no', 'not-known'],
    skippable: true,
    because: ['ageStatus'],
    rules: ['H27', 'H32', 'H33', 'H34', 'R106'],
  },
  noRecourse: {
    kind: 'choice',
    chapter: 'support',
    options: ['yes', 'no', 'not-known'],
    skippable: true,
    because: ['safePlaceTonight'],
    rules: ['H35'],
  },
  careAndSupportNeeds: {
    kind: 'choice',
    chapter: 'support',
    options: ['yes', 'no'],
    skippable: false,
    because: ['ageStatus'],
    rules: ['R79', 'R80', 'H28', 'H29'],
  },
  cooperateWithAuthorities: {
    kind: 'choice',
    chapter: 'support',
    options: ['yes', 'yes-not-named', 'no'],
    skippable: false,
    because: ['consent', 'responder'],
    rules: ['R38', 'R65', 'R68', 'R70'],
    flags: ['F5'],
  },
  wantsLocalSupport: {
    kind: 'choice',
    chapter: 'support',
    options: ['yes', 'no'],
    skippable: false,
    because: [],
    rules: ['R74', 'H30', 'H73', 'H77', 'H78'],
  },
  mayShare: {
    kind: 'ticks',
    chapter: 'support',
    skippable: true,
    because: ['responder', 'wantsLocalSupport'],
    groups: { what: ['what-happened', 'name', 'contact-details', 'whereabouts', 'health-and-care'] },
    rules: ['R56', 'R118', 'H77', 'H112'],
    flags: ['F1'],
  },
  mayShareWith: {
    kind: 'ticks',
    chapter: 'support',
    skippable: true,
    because: ['responder', 'mayShare'],
    groups: { whom: ['first-responder', 'police', 'adult-social-care', 'local-support'] },
    rules: ['R56', 'R118', 'H77'],
    flags: ['F1'],
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** An option, or several ticked, as saved in a case. `skipped` is said by passing a question over. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;
export const SKIPPED = 'skipped';

/** The options that route (each an event of the machine), as a type. */
type RoutingOption<Q extends QuestionId> = (typeof QUESTIONS)[Q] extends { readonly options: readonly (infer O extends string)[] }
  ? O
  : never;
/** The event for an answer that does not route: ticks, or an entry of a list. */
type Answered<Q extends QuestionId> = (typeof QUESTIONS)[Q]['kind'] extends 'choice' ? never : 'answered';
/** The event for passing the question over, where that is allowed. */
type Skipped<Q extends QuestionId> = (typeof QUESTIONS)[Q]['skippable'] extends true ? typeof SKIPPED : never;

/** Everything that can happen at a question: a state that asks it must route each of these. */
export type EventOf<Q extends QuestionId> = RoutingOption<Q> | Answered<Q> | Skipped<Q>;

/** The catalogue entry of a question, with its literal types widened. */
export const questionOf = (id: QuestionId): Question => QUESTIONS[id];

/** Every option a question shows on a pathway, in order; the entries of a list are not among them. */
export function optionsOf(id: QuestionId, pathway?: 'adult' | 'child'): readonly string[] {
  const question = questionOf(id);
  if (question.kind !== 'ticks') return question.options;
  return Object.entries(question.groups)
    .filter(([group]) => pathway === undefined || (question.only?.[group] ?? pathway) === pathway)
    .flatMap(([, options]) => options);
}

/** The events that can happen at a question, as values; the machines route exactly these. */
export function eventsOf(id: QuestionId): readonly string[] {
  const question = questionOf(id);
  return [
    ...(question.kind === 'ticks' ? [] : question.options),
    ...(question.kind === 'choice' ? [] : ['answered']),
    ...(question.skippable ? [SKIPPED] : []),
  ];
}

/** Whether a value is an answer of the right kind; entries of lists are checked where the list is known. */
export function isAnswerTo(id: QuestionId, answer: Answer): boolean {
  const question = questionOf(id);
  if (answer === SKIPPED) return question.skippable;
  if (question.kind === 'ticks') {
    const known = Object.values(question.groups).flat();
    return typeof answer !== 'string' && answer.every((tick) => known.includes(tick));
  }
  if (typeof answer !== 'string') return false;
  return question.kind === 'listed' ? answer !== '' : question.options.includes(answer);
}
