import { useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** The files that are counted, each of which can be taken out again. */
export function CountedFiles({ onRemoved }: { readonly onRemoved: (status: string) => void }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ files }, change] = useKnowledge();
  if (files.length === 0) return null;
  const remove = (some: readonly unknown[]) => {
    change((now) => ({ files: now.files.filter((one) => !some.includes(one)) }));
    onRemoved(t('files.removed', { count: some.length }));
    document.getElementById('knowledge-files')?.focus();
  };
  return (
    <details>
      <summary>{t('files.counted', { count: files.length })}</summary>
      <ul className="counted-files">
        {files.map((file) => (
          <li key={`${file.name} ${file.changed} ${files.indexOf(file)}`}>
            <bdi dir="auto">{file.name}</bdi> <span className="cite">{t(`when.${file.check.when}`)}</span>{' '}
            <button type="button" className="link-button" onClick={() => remove([file])}>
              {t('files.remove')} <span className="visually-hidden">{file.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => remove(files)}>
        {t('files.removeAll')}
      </button>
    </details>
  );
}
