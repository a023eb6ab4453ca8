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
  casePage: (page: number) => `/case/${page}`,
} as const;
