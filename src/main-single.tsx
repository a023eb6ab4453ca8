import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './styles/index.css';
import { App } from './app/app.tsx';
import { Memory } from './app/memory.tsx';
import { startWords } from './language/i18n.ts';

// A file has one address, so where somebody is in the app is held in memory.
startWords();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <MemoryRouter>
      <Memory>
        <App />
      </Memory>
    </MemoryRouter>
  </StrictMode>,
);
