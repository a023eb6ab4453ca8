import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldError {
  /** The id of the control to go to. */
  readonly target: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  /** In the language of the screen, so said anew when that changes. */
  readonly errors: readonly FieldError[];
  /** Changes with each attempt to go on. */
  readonly attempt: unknown;
}

/** What has to be put right before going on; takes the focus after each attempt that failed. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when somebody tries to go on, not when words change
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-title">
      <h2 id="error-title">{t('question.errorTitle')}</h2>
      <ul>
        {errors.map(({ target, message }) => (
          <li key={target}>
            <a
              href={`#${target}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(target)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
