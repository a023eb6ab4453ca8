import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { CaseSessionProvider } from '#src/case/case-session.tsx';
import { startWords } from '#src/language/i18n.ts';
import { App } from './app.tsx';

/** The start page as HTML, for the build. */
export function render(): string {
  startWords();
  return renderToString(
    <StrictMode>
      <StaticRouter location="/">
        <CaseSessionProvider>
          <App />
        </CaseSessionProvider>
      </StaticRouter>
    </StrictMode>,
  );
}
