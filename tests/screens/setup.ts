import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startWords } from '#src/language/i18n.ts';

const SCREEN_WORDS = [
  'questions',
  'actions',
  'outcomes',
  'prohibitions',
  'flags',
  'contacts',
  'form',
  'documents',
  'glossary',
  'details',
  'identity',
];

beforeAll(async () => {
  await startWords().loadNamespaces(SCREEN_WORDS);
});

afterEach(cleanup);
