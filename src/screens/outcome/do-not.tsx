import { useTranslation } from 'react-i18next';
import { ALWAYS, PROHIBITION_IDS, type ProhibitionId } from '#pathways/prohibitions.ts';
import { Both } from '#src/components/both.tsx';

/** What must not be done: first what this case rules out, then what no case allows. */
export function DoNot({ forbidden }: { readonly forbidden: readonly ProhibitionId[] }) {
  const { t } = useTranslation(['app', 'prohibitions']);
  const inOrder = PROHIBITION_IDS.filter((id) => forbidden.includes(id));
  const always: readonly ProhibitionId[] = ALWAYS;
  const here = inOrder.filter((id) => !always.includes(id));
  const list = (ids: readonly ProhibitionId[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Both of={(say) => say(`prohibitions:${id}`)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="note never">
      <h2>{t('outcome.doNotIn')}</h2>
      {list(here)}
      <h2>{t('outcome.doNotEver')}</h2>
      {list(inOrder.filter((id) => always.includes(id)))}
    </div>
  );
}
