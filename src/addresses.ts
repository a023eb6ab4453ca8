/** Every address of the app. None of them says anything about a case but how far it has come. */
export const addresses = {
  start: '/',
  who: '/contacts',
  whoResult: '/contacts/now',
  directory: '/directory',
  languages: '/languages',
  glossary: '/words',
  offline: '/offline',
  sources: '/sources',
  casePage: (page: number) => `/case/${page}`,
} as const;
