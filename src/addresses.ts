/** Every address of the app. None of them says anything about a case but how far it has come. */
export const addresses = {
  start: '/',
  who: '/contacts',
  whoResult: '/contacts/now',
  directory: '/directory',
  languages: '/languages',
  /** The cases kept on this device, and case files. */
  kept: '/kept',
  /** Keeping the case in hand. */
  keep: '/keep',
  person: '/person',
  personPages: '/person/pages',
  personRecord: '/person/record',
  leaflet: '/person/leaflet',
  interpreterCard: '/person/interpreter',
  glossary: '/words',
  offline: '/offline',
  sources: '/sources',
  safety: '/safety',
  finish: '/finish',
  /** The page that stands in the app's place once somebody has left it in a hurry. */
  units: '/units',
  training: '/training',
  /** The scenario that is open: what it is about, and what can be done with it. */
  scenario: '/training/scenario',
  present: '/training/present',
  /** The trainer’s notes, in a window of their own. */
  trainerNotes: '/training/notes',
  debrief: '/training/debrief',
  /** Scenarios of the trainer’s own: written, checked, saved and loaded. */
  writeScenario: '/training/write',
  knowledge: '/training/knowledge',
  /** The knowledge check that is being taken: page 0 asks for levels, the others for a question each. */
  knowledgeCheck: (page: number) => `/training/knowledge/check/${page}`,
  knowledgeResult: (when: string) => `/training/knowledge/${when}`,
  knowledgeGroup: '/training/knowledge/group',
  map: '/map',
  handouts: '/handouts',
  casePage: (page: number) => `/case/${page}`,
} as const;
