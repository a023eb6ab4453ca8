import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { DraftNote } from '#src/components/draft-note.tsx';
import { pagesFor } from '#src/person/pages.ts';
import { type Handed, usePerson } from '#src/person/person-session.tsx';
import { usePersonWords } from '#src/person/person-words.ts';
import { HandedBar } from './handed-bar.tsx';
import { PageInside } from './page-inside.tsx';
import { Pause } from './pause.tsx';
import { TakeBack, TakeBackButton } from './take-back.tsx';

/** What the person sees just now. */
type Shows = 'page' | 'paused' | 'stopped' | 'end' | 'take-back';

/**
 * The screen while the person holds it: their pages, and nothing that leads elsewhere. The browser’s own Back does not
 * leave it, because whatever address it comes to, this is what is shown there.
 */
export default function HandedScreen({ handed: { told, lock } }: { readonly handed: Handed }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { language, handOver } = usePerson();
  const words = usePersonWords(language);
  const pages = pagesFor(told);
  const [number, setNumber] = useState(0);
  const [shows, setShows] = useState<Shows>('page');
  const page = pages[number];

  useEffect(() => {
    // Each step back is followed by one ahead, so that they do not run out of the app.
    if (pathname !== addresses.personPages) navigate(addresses.personPages);
  }, [pathname, navigate]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what has changed
  useEffect(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [shows, number]);

  const goTo = (to: number) => {
    setNumber(Math.max(0, Math.min(to, pages.length - 1)));
    setShows(to < pages.length ? 'page' : 'end');
  };
  const toNumbers = () => goTo(pages.findIndex(({ id }) => id === 'numbers'));

  if (shows === 'take-back') {
    return <TakeBack lock={lock} onTaken={() => handOver(null)} onReturn={() => setShows('page')} />;
  }
  return (
    <div className="handed" lang={words.code} dir={words.dir}>
      <HandedBar
        words={words}
        onNumbers={toNumbers}
        onPause={shows === 'page' ? () => setShows('paused') : null}
        onStop={shows === 'page' || shows === 'paused' ? () => setShows('stopped') : null}
      />
      <main className="handed-page">
        {shows === 'page' && page !== undefined ? (
          <PageInside
            page={page}
            reader={told.reader}
            words={words}
            progress={words.say('move.page', { page: number + 1, pages: pages.length })}
            onBack={number > 0 ? () => goTo(number - 1) : null}
            onNext={() => goTo(number + 1)}
          />
        ) : (
          <Pause kind={shows === 'page' ? 'end' : shows} words={words} onGoOn={() => setShows('page')} />
        )}
        <DraftNote draft={words.draft} />
      </main>
      <TakeBackButton onTakeBack={() => setShows('take-back')} />
    </div>
  );
}
