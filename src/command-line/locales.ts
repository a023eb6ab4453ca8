import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { audit, FAULTS } from '#src/translation/audit.ts';
import { readFiles, readProvenance, SOURCE_LANGUAGE, translatedLanguages, writeLanguage } from '#src/translation/files.ts';
import { taken, todoOf } from '#src/translation/hand-over.ts';

/**
 * `npm run locales`: how every translation stands; the exit code is 1 where one has a fault, and a
 * translation that nobody has reviewed is none.
 *
 * `npm run locales -- todo LANGUAGE`: what is missing or stale, as JSON: English by key.
 *
 * `npm run locales -- take LANGUAGE FILE --by "who or what" [--on YYYY-MM-DD] [--english FILE]`: takes translations by
 * key out of a JSON file and records that they translate the English of today, or that of the file given.
 */

const SHOWN = 8;
const english = readFiles(SOURCE_LANGUAGE);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' }, on: { type: 'string' }, english: { type: 'string' } },
});
const [command, language, file] = positionals;
const textsIn = (path: string) => new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));

if (command === undefined) process.exitCode = report() ? 0 : 1;
else if (command === 'todo' && language !== undefined) {
  const todo = todoOf(language, english, readFiles(language), readProvenance(language));
  process.stdout.write(`${JSON.stringify(Object.fromEntries(todo), null, 1)}\n`);
} else if (command === 'take' && language !== undefined && file !== undefined && values.by !== undefined) {
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  const from = values.english === undefined ? {} : { from: textsIn(values.english) };
  const before = translatedLanguages().includes(language) ? readFiles(language) : {};
  const next = taken(language, english, before, readProvenance(language), { texts: textsIn(file), by: values.by, on, ...from });
  writeLanguage(language, next.files, next.provenance);
  console.error(`${language}: ${next.count} texts taken`);
} else {
  console.error('locales | locales todo LANGUAGE | locales take LANGUAGE FILE --by WHO [--on DATE] [--english FILE]');
  process.exitCode = 2;
}

/** @returns whether no language has a fault */
function report(): boolean {
  const standings = translatedLanguages().map((code) => [code, audit(code, english, readFiles(code), readProvenance(code))] as const);
  for (const [code, found] of standings) {
    const faults = FAULTS.filter((fault) => found[fault].length > 0);
    const lines = faults.map((fault) => {
      const keys = found[fault];
      return `  ${fault} ${keys.length}: ${keys.slice(0, SHOWN).join(', ')}${keys.length > SHOWN ? ', …' : ''}`;
    });
    process.stdout.write(
      [`${code}: ${faults.length === 0 ? 'complete' : 'has faults'}, not reviewed ${found.notReviewed.length}`, ...lines, ''].join('\n'),
    );
  }
  return standings.every(([, found]) => FAULTS.every((fault) => found[fault].length === 0));
}
