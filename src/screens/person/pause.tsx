import { PageDrawing } from '#src/person/drawings.tsx';
import type { PersonWords } from '#src/person/person-words.ts';

interface PauseProps {
  readonly kind: 'paused' | 'stopped' | 'end';
  readonly words: PersonWords;
  readonly onGoOn: () => void;
}

/** A break, a stop, or the end: nothing is asked, and it can always go on. */
export function Pause({ kind, words, onGoOn }: PauseProps) {
  return (
    <>
      <PageDrawing page={kind === 'end' ? 'yourTurn' : 'pause'} />
      <h1 tabIndex={-1}>{words.say(`${kind}.title`)}</h1>
      {words.list(`${kind}.text`).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="handed-moves">
        <button type="button" className="button" onClick={onGoOn}>
          {words.say(kind === 'paused' ? 'paused.goOn' : 'stopped.again')}
        </button>
      </div>
    </>
  );
}
