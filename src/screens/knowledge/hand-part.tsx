import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { LEVELS, MEASURES, type Measure, WHENS } from '#src/knowledge/check.ts';
import { HAND_PLACES, handKey, NO_HANDS, readHands } from '#src/knowledge/group.ts';
import { useKnowledge } from '#src/knowledge/knowledge-memory.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** Counts a show of hands: how many people say 1, how many say 2, and so on. */
export function HandPart() {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ typed }, change] = useKnowledge();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [status, setStatus] = useState('');
  const [wasOpen] = useState(Object.keys(typed).length > 0);
  const errors = HAND_PLACES.filter(({ key }) => wrong.includes(key)).map(({ key, measure, when, level }) => ({
    target: key,
    message: t('hand.wrong', { field: t('hand.field', { measure: t(`measure.${measure}`), when: t(`when.${when}`), level }) }),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readHands(typed);
    setWrong(read.ok ? [] : read.wrong);
    setStatus(read.ok ? t('hand.done') : '');
    if (read.ok) change(() => ({ hand: read.hand }));
  };
  const clear = () => {
    change(() => ({ typed: {}, hand: NO_HANDS }));
    setWrong([]);
    setStatus(t('hand.cleared'));
  };
  return (
    <section aria-labelledby="hands">
      <h2 id="hands">{t('hand.title')}</h2>
      <details open={wasOpen}>
        <summary>{t('hand.show')}</summary>
        <p>{t('hand.how')}</p>
        <form onSubmit={submit} noValidate autoComplete="off">
          <ErrorSummary errors={errors} attempt={wrong} />
          <div className="hand-tables">
            {MEASURES.map((measure) => (
              <HandTable key={measure} measure={measure} wrong={wrong} />
            ))}
          </div>
          <p className="actions">
            <button type="submit" className="button">
              {t('hand.go')}
            </button>
            <button type="button" className="link-button" onClick={clear}>
              {t('hand.clear')}
            </button>
          </p>
          <p role="status">{status}</p>
        </form>
      </details>
    </section>
  );
}

/** Twenty small fields, each named by its row and its column. */
function HandTable({ measure, wrong }: { readonly measure: Measure; readonly wrong: readonly string[] }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const [{ typed }, change] = useKnowledge();
  return (
    <table className="figures hand">
      <caption>{t(`hand.caption.${measure}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.level')}</th>
          {WHENS.map((when) => (
            <th scope="col" key={when}>
              {t(`when.${when}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row">{level}</th>
            {WHENS.map((when) => {
              const key = handKey(measure, when, level);
              return (
                <td key={when}>
                  <input
                    id={key}
                    className="text-input"
                    type="text"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={t('hand.field', { measure: t(`measure.${measure}`), when: t(`when.${when}`), level })}
                    aria-invalid={wrong.includes(key)}
                    value={typed[key] ?? ''}
                    onChange={({ target: { value } }) => change((now) => ({ typed: { ...now.typed, [key]: value } }))}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
