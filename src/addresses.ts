/** Every address of the app. None of them says anything about a case but how far it has come. */
export const addresses = {
  start: '/',
  who: '/contacts',
  whoResult: '/contacts/now',
  directory: '/directory',
  languages: '/languages',
  glossary: '/words',
  sources: '/sources',
  safety: '/safety',
  finish: '/finish',
  /** The page that stands in the app's place once somebody has left it in a hurry. */
  units: '/units',
  casePage: (page: number) => `/case/${page}`,
} as const;
