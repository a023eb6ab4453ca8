import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startWords } from '#src/language/i18n.ts';

const SCREEN_WORDS = [
  'app',
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
  'who',
  'leaving',
  'locked',
  'keeping',
  'languages',
  'units',
  'safety',
  'handing',
  'person',
  'training',
  'trainer-room',
];

// A desk with a mouse: the test browser knows nothing of pointers.
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;

// Lazily loaded screens take their time on a busy machine; a test that fails waits, one that passes does not.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(async () => {
  await startWords().loadNamespaces(SCREEN_WORDS);
});

afterEach(cleanup);
