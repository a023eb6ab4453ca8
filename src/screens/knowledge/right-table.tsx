import { WHENS } from '#src/knowledge/check.ts';
import type { Figures, RightFigures } from '#src/knowledge/figures.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Whens } from './level-tables.tsx';
import { useQuestionWords } from './question-words.ts';

/** How many answered each question rightly; only files tell. */
export function RightTable({ figures: { questions } }: { readonly figures: Figures }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const words = useQuestionWords();
  if (questions.every(({ rights }) => WHENS.every((when) => rights[when].people === 0))) return null;
  const said = ({ right, people, percent }: RightFigures) => {
    if (people === 0) return t('table.nobody');
    return percent === null ? t('table.of', { part: right, people }) : t('table.ofPercent', { part: right, people, percent });
  };
  return (
    <table className="figures">
      <caption>{t('table.rightCaption')}</caption>
      <Whens first={<th scope="col">{t('table.question')}</th>} />
      <tbody>
        {questions.map(({ id, rights }) => (
          <tr key={id}>
            <th scope="row">{words.short(id)}</th>
            {WHENS.map((when) => (
              <td key={when}>{said(rights[when])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
