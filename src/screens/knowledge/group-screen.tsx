import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { figuresOf, hasAnybody } from '#src/knowledge/figures.ts';
import { groupOf, useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { FilesPart } from './files-part.tsx';
import { GroupFigures } from './group-figures.tsx';
import { HandPart } from './hand-part.tsx';

/** How a group has moved: from anonymous files, from a show of hands, or from both. */
export function GroupScreen() {
  const { t } = useTrainerWords('trainer-knowledge');
  const [memory] = useKnowledge();
  const figures = figuresOf(groupOf(memory));
  return (
    <TrainerPage>
      <Link className="back" to={addresses.knowledge}>
        {t('back.check')}
      </Link>
      <h1 tabIndex={-1}>{t('group.title')}</h1>
      <div className="no-print">
        <p className="lead">{t('group.lead')}</p>
        <FilesPart />
        <HandPart />
      </div>
      <h2 id="figures" tabIndex={-1}>
        {t('group.figures')}
      </h2>
      {hasAnybody(figures) ? <GroupFigures figures={figures} /> : <p>{t('group.nobody')}</p>}
    </TrainerPage>
  );
}
