import { ExitButton } from '#src/components/exit-button.tsx';
import { DANGER } from '#src/person/numbers.ts';
import type { PersonWords } from '#src/person/person-words.ts';

interface HandedBarProps {
  readonly words: PersonWords;
  readonly onNumbers: () => void;
  /** Null where it is of no use. */
  readonly onPause: (() => void) | null;
  readonly onStop: (() => void) | null;
}

/** What is within reach on every one of the person’s pages: a break, a stop, and the numbers for danger. */
export function HandedBar({ words, onNumbers, onPause, onStop }: HandedBarProps) {
  return (
    <header className="handed-bar">
      <button type="button" className="pill sos" onClick={onNumbers}>
        {words.say('strip.danger')}: <bdi dir="ltr">{DANGER}</bdi>
      </button>
      {onPause && (
        <button type="button" className="pill" onClick={onPause}>
          {words.say('move.break')}
        </button>
      )}
      {onStop && (
        <button type="button" className="pill" onClick={onStop}>
          {words.say('move.stop')}
        </button>
      )}
      <ExitButton language={words.code} />
    </header>
  );
}
