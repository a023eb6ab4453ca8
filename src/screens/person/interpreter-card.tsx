import { DraftNote } from '#src/components/draft-note.tsx';
import type { InterpreterCardInput } from '#src/documents/interpreter-card.ts';
import type { PersonWords } from '#src/person/person-words.ts';

/** The card on the screen and in print: each part in the person’s language, and beside it in English. */
export function InterpreterCard({ words, english, names, gender }: InterpreterCardInput) {
  const spoken = words.code === english.code ? [english] : [words, english];
  return (
    <article className="for-paper">
      <h2>{both(spoken, 'card.title')}</h2>
      <p className="card-language">
        {names.map((name) => (
          <bdi key={name}>{name}</bdi>
        ))}
      </p>
      {gender && (
        <p>
          <b>{both(spoken, 'card.gender.title')}</b>
          <br />
          {both(spoken, `card.gender.${gender}`)}
        </p>
      )}
      {(['toPerson', 'toInterpreter'] as const).map((part) => (
        <div key={part} className="columns">
          {spoken.map((one) => (
            <section key={one.code} lang={one.code} dir={one.dir}>
              <h3>{one.say(`card.${part}.title`)}</h3>
              <ul>
                {one.list(`card.${part}.text`).map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
              {part === 'toPerson' && <p className="stop-box">{one.say('card.stopHere')}</p>}
            </section>
          ))}
        </div>
      ))}
      <DraftNote draft={words.draft} />
    </article>
  );
}

/** The same words in both languages, each as itself. */
const both = (spoken: readonly PersonWords[], key: string) =>
  spoken.map((one, index) => (
    <span key={one.code} lang={one.code} dir={one.dir}>
      {index > 0 && ' · '}
      <bdi>{one.say(key)}</bdi>
    </span>
  ));
