import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './styles/index.css';
import { App } from './app/app.tsx';
import { Memory } from './app/memory.tsx';
import { startWords } from './language/i18n.ts';

startWords();
const root = document.getElementById('root') as HTMLElement;
const app = (
  <StrictMode>
    <BrowserRouter>
      <Memory>
        <App />
      </Memory>
    </BrowserRouter>
  </StrictMode>
);
// The start page arrives already rendered; every other address arrives empty.
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
