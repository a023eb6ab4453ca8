import { PERSON_HANDOUTS, SET_ORDER } from '#src/documents/handout-order.ts';
import { languageOf } from '#src/language/languages.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** What is in the set, in its order, and why each stands where it does. */
export function SetOrder({ language }: { readonly language: string }) {
  const { t } = useTrainerWords('trainer-handouts');
  const forPerson: readonly string[] = PERSON_HANDOUTS;
  return (
    <ol className="set-order">
      {SET_ORDER.map((id) => (
        <li key={id}>
          <b>
            {forPerson.includes(id)
              ? t('set.in', { name: t(`cards.${id}.name`), language: languageOf(language).english })
              : t(`cards.${id}.name`)}
          </b>
          <span>{t(`set.why.${id}`)}</span>
        </li>
      ))}
    </ol>
  );
}
