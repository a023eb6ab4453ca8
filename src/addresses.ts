/** Every address of the app. None of them says anything about a case but how far it has come. */
export const addresses = {
  start: '/',
  who: '/contacts',
  whoResult: '/contacts/now',
  directory: '/directory',
  person: '/person',
  personPages: '/person/pages',
  personRecord: '/person/record',
  leaflet: '/person/leaflet',
  interpreterCard: '/person/interpreter',
  glossary: '/words',
  sources: '/sources',
  casePage: (page: number) => `/case/${page}`,
} as const;
