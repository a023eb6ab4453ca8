import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { startWords } from '#src/language/i18n.ts';
import { App } from './app.tsx';
import { Memory } from './memory.tsx';

/** The start page as HTML, for the build. */
export function render(): string {
  startWords();
  return renderToString(
    <StrictMode>
      <StaticRouter location="/">
        <Memory>
          <App />
        </Memory>
      </StaticRouter>
    </StrictMode>,
  );
}
