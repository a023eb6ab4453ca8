import { useEffect, useRef, useState } from 'react';

interface ConfirmProps {
  /** The button that asks. */
  readonly ask: string;
  /** What a screen reader calls it where several look alike. */
  readonly askOf?: string;
  readonly question: string;
  readonly consequence: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** Something that cannot be undone: it is asked for on the page first, and the focus follows. */
export function Confirm({ ask, askOf, question, consequence, yes, no, onYes }: ConfirmProps) {
  const [step, setStep] = useState<'begin' | 'asked' | 'refused'>('begin');
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'asked') heading.current?.focus();
    if (step === 'refused') button.current?.focus();
  }, [step]);

  if (step !== 'asked') {
    return (
      <button type="button" className="link-button" ref={button} aria-label={askOf} onClick={() => setStep('asked')}>
        {ask}
      </button>
    );
  }
  return (
    <div className="note">
      <h3 ref={heading} tabIndex={-1}>
        {question}
      </h3>
      <p>{consequence}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button quiet" onClick={() => setStep('refused')}>
          {no}
        </button>
      </p>
    </div>
  );
}
