/** Every address of the app. None of them says anything about a case but how far it has come. */
export const addresses = {
  start: '/',
  glossary: '/words',
  sources: '/sources',
  directory: '/directory',
  casePage: (page: number) => `/case/${page}`,
} as const;
