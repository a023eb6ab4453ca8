import { parseScenario, type Scenario } from '#pathways/scenarios/scenario.ts';

/** A small scenario of the tests' own, as a file has it. */
export const SAMPLE = {
  format: 'training-scenario',
  version: 1,
  language: 'en',
  id: 'sample',
  title: 'The sample Madeupcase',
  summary: 'A council officer meets a woman who wants help.',
  topics: ['consent-given', 'labour'],
  case: {
    format: 'referral-case',
    version: 3,
    caseId: 'sample',
    answers: {
      immediateDanger: 'no',
      ageStatus: 'adult',
      wasChildDuringExploitation: 'no',
      organisation: 'Watford Borough Council',
      district: 'watford',
      capacityConcern: 'no',
      consent: 'given',
      careAndSupportNeeds: 'no',
      cooperateWithAuthorities: 'no',
      wantsLocalSupport: 'no',
    },
    details: { 'victim-first-name': 'Madeup Alex', 'victim-last-name': 'Madeupname' },
  },
  moments: [
    {
      at: 'consent',
      known: ['She has heard what the NRM is and says yes.'],
      discuss: ['What makes a yes an informed yes?'],
      mistake: 'Taking a nod for consent.',
      says: 'An adult has to agree before a referral.',
      rules: ['R63'],
    },
  ],
  whatIf: [{ question: 'consent', answer: 'refused', shows: 'Without consent the council notifies instead.' }],
  ends: {
    headline: 'nrm-adult',
    form: 'nrm-adult',
    formObligation: 'must-statute',
    formIdentifies: true,
    dutyStatus: 'discharged-by-form',
  },
  remember: 'Explain first, ask second.',
  sources: [],
};

export const DISTRICTS = ['watford'];

const read = parseScenario(SAMPLE, { districts: DISTRICTS });
if (!read.ok) throw new Error(JSON.stringify(read.problems));
export const SCENARIO: Scenario = read.scenario;
