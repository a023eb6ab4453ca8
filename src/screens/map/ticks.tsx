import { type QuestionId, questionOf } from '#pathways/questions.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

/** What can be ticked at a question where any number can be. */
export function Ticks({ question: id }: { readonly question: QuestionId }) {
  const { t } = useTrainerWords('trainer-map');
  const { graph, say } = useMap();
  const question = questionOf(id);
  if (question.kind !== 'ticks') return null;
  const spoken = spokenIn(say);
  return (
    <details>
      <summary>{t('facts.whatIsTicked')}</summary>
      {Object.entries(question.groups)
        .filter(([group]) => (question.only?.[group] ?? graph.pathway) === graph.pathway)
        .map(([group, options]) => (
          <div key={group}>
            <p className="map-part">{spoken.group(id, group)}</p>
            <ul>
              {options.map((option) => (
                <li key={option}>{spoken.option(id, option).label}</li>
              ))}
            </ul>
          </div>
        ))}
    </details>
  );
}
