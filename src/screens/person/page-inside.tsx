import { PageDrawing } from '#src/person/drawings.tsx';
import type { PersonPage, Reader } from '#src/person/pages.ts';
import type { PersonWords } from '#src/person/person-words.ts';
import { useReadAloud } from '#src/person/read-aloud.ts';
import { PageContent, textOf } from './page-content.tsx';

interface PageInsideProps {
  readonly page: PersonPage;
  readonly reader: Reader;
  readonly words: PersonWords;
  readonly progress: string;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
}

/** One page with one idea, in large letters; read aloud where the device can do that by itself. */
export function PageInside({ page, reader, words, progress, onBack, onNext }: PageInsideProps) {
  const aloud = useReadAloud(textOf(page, reader, words), words.code);
  return (
    <>
      <p className="handed-progress">{progress}</p>
      <PageDrawing page={page.id} />
      <h1 tabIndex={-1}>{words.say(page.title)}</h1>
      {aloud && (
        <p>
          <button type="button" className="button quiet" onClick={aloud.toggle} aria-pressed={aloud.speaking}>
            {words.say(aloud.speaking ? 'move.quiet' : 'move.listen')}
          </button>
        </p>
      )}
      <PageContent page={page} reader={reader} words={words} />
      <div className="handed-moves">
        {onBack && (
          <button type="button" className="button quiet" onClick={onBack}>
            {words.say('move.back')}
          </button>
        )}
        <button type="button" className="button" onClick={onNext}>
          {words.say('move.next')}
        </button>
      </div>
    </>
  );
}
