import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Pathway } from '#pathways/follow.ts';
import { standingIn } from '#pathways/reachable.ts';
import { addresses } from '#src/addresses.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { sayIn } from '#src/language/say.ts';
import { graphOf } from '#src/map/graph.ts';
import { answersIn, marksOf, trailAfter } from '#src/map/marks.ts';
import { MAP_WORDS, wordsOn } from '#src/map/words.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useIsTraining } from '#src/training/training.ts';
import { CaseSteps } from './case-steps.tsx';
import { ChartView } from './chart-view.tsx';
import { Legend } from './legend.tsx';
import { MapContext, type MapSubject } from './map-subject.ts';
import { Outline } from './outline.tsx';
import { PosterCard } from './poster-card.tsx';
import { Switch } from './switch.tsx';

const VIEWS = ['chart', 'outline'] as const;
type View = (typeof VIEWS)[number];

/** A chart takes room; where there is little, the outline comes first. */
const firstView = (): View => (window.matchMedia('(max-width: 40rem)').matches ? 'outline' : 'chart');

/** Both pathways as a chart or an outline. In training it shows where the case that is open stands; a real case is not shown. */
export default function MapScreen() {
  const { t, i18n } = useTrainerWords(...MAP_WORDS);
  const training = useIsTraining();
  const walk = useWalk();
  const trail = training ? walk.trail : [];
  const all = answersIn(trail);
  const [stepped, setStepped] = useState<number | null>(null);
  const [chosen, setPathway] = useState<Pathway | null>(null);
  const [view, setView] = useState<View>(firstView);
  const at = Math.min(stepped ?? all, all);
  const pathway = chosen ?? (training ? walk.pathway : null) ?? 'adult';
  const subject = useMemo((): MapSubject => {
    const graph = graphOf(pathway);
    const say = sayIn(i18n, 'en');
    return { graph, say, words: wordsOn(graph, say), show: setPathway };
  }, [pathway, i18n]);
  const shown = trailAfter(trail, at);
  const standing = all === 0 ? null : standingIn(pathway, shown);
  const marks = standing === null ? null : marksOf(standing);

  return (
    <TrainerPage className="map-page">
      <Link className="back no-print" to={training ? addresses.training : addresses.start}>
        {t(training ? 'back' : 'home')}
      </Link>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="map-switches no-print">
        <Switch
          label={t('which')}
          value={pathway}
          choose={setPathway}
          options={['adult', 'child']}
          nameOf={(one) => t(`pathways.${one}`)}
        />
        <Switch label={t('how')} value={view} choose={setView} options={VIEWS} nameOf={(one) => t(`views.${one}`)} />
      </div>
      <MapContext value={subject}>
        {standing !== null && (
          <CaseSteps at={at} all={all} go={setStepped} last={shown.findLast(({ derived }) => !derived) ?? null} standing={standing} />
        )}
        {view === 'chart' && <Legend marked={marks !== null} />}
        {view === 'chart' ? <ChartView key={pathway} marks={marks} /> : <Outline key={pathway} marks={marks} />}
        <PosterCard />
      </MapContext>
    </TrainerPage>
  );
}
