import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { savePdf } from '#src/components/pdf-hand-over.ts';
import { RuleBasis } from '#src/components/rule-basis.tsx';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { VerdictMark } from '#src/components/verdict-mark.tsx';
import { makeDebrief } from '#src/documents/make.ts';
import { debriefOf, endingDebriefOf } from '#src/training/debrief.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useTraining } from '#src/training/training.ts';
import { useWatermark } from '#src/training/use-watermark.ts';
import { EndingCompared } from './ending-compared.tsx';
import { SaidBeside } from './said-beside.tsx';

/** Every decision of a practised case once more: right, safer or missed, with the rule. Nothing of it is kept. */
export function DebriefScreen() {
  const { t, i18n } = useTrainerWords('trainer-practise', 'questions', 'app', 'documents', 'contacts');
  const { scenario, decisions, ending, open } = useTraining();
  const watermark = useWatermark();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  if (scenario === null || decisions.length === 0) return <Navigate to={addresses.training} replace />;
  const debrief = debriefOf(scenario, decisions, i18n);

  const save = async () => {
    try {
      const comparison = ending === null ? null : endingDebriefOf(scenario, ending, i18n);
      const input = { scenario, debrief, ending: comparison, madeAt: new Date(), t: i18n.getFixedT('en') };
      const { blob, fileName } = await makeDebrief(input, await watermark());
      savePdf(blob, fileName, 'debrief');
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <TrainerPage className="measure-wide debrief">
      <Link className="back no-print" to={addresses.scenario}>
        {t('toScenario')}
      </Link>
      <h1 tabIndex={-1}>{t('debrief.title')}</h1>
      <p className="lead" lang={scenario.language} dir="auto">
        {scenario.title}
      </p>
      <p>
        {t('debrief.count', debrief.counts)} {t('debrief.noMarks')}
      </p>
      <ol className="debrief-list">
        {debrief.lines.map(({ question, title, yours, story, verdict, says, rules }) => (
          <li key={question}>
            <h2>{title}</h2>
            <p>
              <VerdictMark verdict={verdict} />
            </p>
            <SaidBeside yours={yours} theirs={story} whose="story" />
            {says !== null && (
              <p lang={scenario.language} dir="auto">
                {says}
              </p>
            )}
            <RuleBasis rules={rules} />
          </li>
        ))}
      </ol>
      {ending !== null && <EndingCompared scenario={scenario} ending={ending} />}
      <h2>{t('debrief.remember')}</h2>
      <p className="lead" lang={scenario.language} dir="auto">
        {scenario.remember}
      </p>
      <p className="actions no-print">
        <button type="button" className="button" onClick={() => void save()}>
          {t('debrief.save')}
        </button>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {t('debrief.print')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            open(scenario, 'practise');
            navigate(addresses.casePage(1));
          }}
        >
          {t('debrief.again')}
        </button>
        <Link to={addresses.present}>{t('debrief.whatIf')}</Link>
        <Link to={addresses.training}>{t('debrief.another')}</Link>
      </p>
      <p role="status">{failed && t('debrief.failed')}</p>
      <p className="cite">{t('debrief.notKept')}</p>
    </TrainerPage>
  );
}
