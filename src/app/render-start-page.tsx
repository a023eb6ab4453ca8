import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { CaseSessionProvider } from '#src/case/case-session.tsx';
import { EnquiryProvider } from '#src/case/enquiry.tsx';
import { startWords } from '#src/language/i18n.ts';
import { App } from './app.tsx';

/** The start page as HTML, for the build. */
export function render(): string {
  startWords();
  return renderToString(
    <StrictMode>
      <StaticRouter location="/">
        <CaseSessionProvider>
          <EnquiryProvider>
            <App />
          </EnquiryProvider>
        </CaseSessionProvider>
      </StaticRouter>
    </StrictMode>,
  );
}
