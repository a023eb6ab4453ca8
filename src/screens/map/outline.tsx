import { useRef } from 'react';
import { questionOf } from '#pathways/questions.ts';
import type { MapState, PathwayGraph } from '#src/map/graph.ts';
import type { Marks } from '#src/map/marks.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';
import { StateFacts } from './state-facts.tsx';

/** All of the map in words: every state once, by chapter, with links to where each leads. */
export function Outline({ marks }: { readonly marks: Marks | null }) {
  const { t } = useTrainerWords('trainer-map');
  const { graph, say, words } = useMap();
  const list = useRef<HTMLElement>(null);
  const openAll = (open: boolean) => {
    for (const one of list.current?.querySelectorAll<HTMLDetailsElement>('details.map-state-item') ?? []) one.open = open;
  };
  const go = (id: string) => {
    const item = list.current?.querySelector<HTMLDetailsElement>(`#map-${id}`);
    if (!item) return;
    item.open = true;
    item.querySelector('summary')?.focus();
    item.scrollIntoView({ block: 'start' });
  };
  return (
    <section ref={list} className="map-outline" aria-label={t('outline.label', { pathway: t(`pathwayNames.${graph.pathway}`) })}>
      <p className="actions no-print">
        <button type="button" className="button quiet" onClick={() => openAll(true)}>
          {t('outline.open')}
        </button>
        <button type="button" className="button quiet" onClick={() => openAll(false)}>
          {t('outline.close')}
        </button>
        {marks !== null && (
          <button type="button" className="button quiet" onClick={() => go(marks.now)}>
            {t('zoom.here')}
          </button>
        )}
      </p>
      <ol className="map-chapters">
        {chaptersOf(graph).map(({ chapter, states }) => (
          <li key={states[0]?.id}>
            <h2>{chapter === null ? t('outline.endings') : say(`app:question.chapters.${chapter}`)}</h2>
            <ol>
              {states.map((state) => {
                const mark = marks?.ofState(state) ?? null;
                return (
                  <li key={state.id}>
                    <details id={`map-${state.id}`} className={`map-state-item is-${state.kind}${mark === null ? '' : ` mark-${mark}`}`}>
                      <summary>
                        <span className="map-kind">{words.state(state).kind}</span> {words.name(state)}
                        {mark !== null && <span className={`map-mark mark-${mark}`}>{t(`marks.${mark}`)}</span>}
                      </summary>
                      <StateFacts state={state} go={go} />
                    </details>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Chapter {
  /** Null for the endings. */
  readonly chapter: string | null;
  readonly states: readonly MapState[];
}

/** The states in order, those that follow each other in one chapter together; a turning belongs to what leads to it. */
function chaptersOf({ states }: PathwayGraph): readonly Chapter[] {
  const isEnding = ({ kind }: MapState) => kind === 'outcome' || kind === 'continues';
  const chapters: { chapter: string | null; states: MapState[] }[] = [];
  for (const state of states.filter((one) => !isEnding(one))) {
    const last = chapters.at(-1);
    const chapter = state.kind === 'question' ? questionOf(state.question).chapter : (last?.chapter ?? null);
    if (last?.chapter === chapter) last.states.push(state);
    else chapters.push({ chapter, states: [state] });
  }
  return [...chapters, { chapter: null, states: states.filter(isEnding) }];
}
