import { PhoneLink } from '#src/components/phone-link.tsx';
import { useLocalServices } from '#src/person/local-services.ts';
import { DANGER, NUMBERS } from '#src/person/numbers.ts';
import type { PersonPage, Reader } from '#src/person/pages.ts';
import type { PersonWords } from '#src/person/person-words.ts';

interface PageContentProps {
  readonly page: PersonPage;
  readonly reader: Reader;
  readonly words: PersonWords;
}

/** What a page says under its title, on the screen and in print. */
export function PageContent({ page, reader, words }: PageContentProps) {
  const services = useLocalServices();
  if (page.words === null) return <Numbers reader={reader} words={words} />;
  const list = words.list(`${page.words}.list`);
  return (
    <>
      <Paragraphs texts={words.list(`${page.words}.text`)} />
      {list.length > 0 && (
        <ul>
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <Paragraphs texts={words.list(`${page.words}.after`)} />
      {page.id === 'local' &&
        services.map((name) => (
          <p key={name}>
            {words.say('numbers.localService')}: <bdi lang="en">{name}</bdi>
          </p>
        ))}
    </>
  );
}

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>);

/** The numbers to ring, first and biggest the one for danger. */
function Numbers({ reader, words }: Omit<PageContentProps, 'page'>) {
  return (
    <>
      {reader !== 'adult' && <p>{words.say('numbers.childText', { number: DANGER })}</p>}
      <p className="emergency-first">
        <PhoneLink phone={DANGER} className="emergency-999" />
        <span>{words.say('numbers.danger')}</span>
      </p>
      <p>{words.say('numbers.silent', { number: DANGER })}</p>
      {NUMBERS[reader].length > 0 && (
        <dl className="numbers">
          {NUMBERS[reader].map(({ words: key, number }) => (
            <div key={key}>
              <dt>{words.say(`numbers.${key}`)}</dt>
              <dd>
                <bdi className="tel" dir="ltr">
                  {number}
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {reader === 'adult' && <p>{words.say('numbers.safe')}</p>}
    </>
  );
}

/** The words of a page as they are read aloud. */
export function textOf(page: PersonPage, reader: Reader, words: PersonWords): string {
  if (page.words !== null) {
    const parts = ['text', 'list', 'after'].flatMap((part) => words.list(`${page.words}.${part}`));
    return [words.say(page.title), ...parts].map(ended).join(' ');
  }
  const rows = NUMBERS[reader].flatMap(({ words: key, number }) => [words.say(`numbers.${key}`), number]);
  return [words.say(page.title), words.say('numbers.danger'), DANGER, words.say('numbers.silent', { number: DANGER }), ...rows]
    .map(ended)
    .join(' ');
}

/** A list item has no full stop of its own, and is read in one breath with the next without one. */
const ended = (text: string): string => (/\p{P}$/u.test(text) ? text : `${text}.`);
