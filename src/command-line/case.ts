import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import i18next from 'i18next';
import words from '#locales/en/case-file.json' with { type: 'json' };
import { type CaseProblem, parseCase, type ReferralCase } from '#pathways/case-file.ts';
import { follow } from '#pathways/follow.ts';
import { fillForm, missingIn } from '#pathways/forms/fill.ts';
import { impliedDetails } from '#pathways/forms/implied.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';

/**
 * `npm run --silent case -- FILE… [--documents DIR]`: reads case files and prints one JSON array,
 * an entry for each case that could be read. Problems go to standard error, one line each, and make
 * the exit code 2; the good cases are still answered.
 */

const { t } = i18next;
await i18next.init({ lng: 'en', resources: { en: { translation: words } }, interpolation: { escapeValue: false } });

const districts = LOCALITY.districts.map(({ id }) => id);
let failed = false;

/** Says one problem on one line, whatever is in it. */
function complain(where: string, message: string): void {
  failed = true;
  console.error(`${where}: ${message}`.replace(/\s*[\r\n]+\s*/g, ' '));
}

function wordsFor({ code, given = '', allowed = [] }: CaseProblem): string {
  const key = code === 'unknown-option' && allowed.length > 0 ? 'unknown-option-of' : code;
  return t(`problems.${key}`, { given, allowed: allowed.join(', ') });
}

/** The cases of one file that can be read; every problem of the others is said, naming the file and the field. */
async function casesIn(file: string): Promise<readonly ReferralCase[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    complain(file, t('file.unreadable'));
    return [];
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    complain(file, t('file.not-json', { reason: (error as Error).message }));
    return [];
  }
  const several = Array.isArray(data);
  return (several ? (data as readonly unknown[]) : [data]).flatMap((one, index) => {
    const parsed = parseCase(one, { districts });
    if (parsed.ok) return [parsed.case];
    for (const problem of parsed.problems) complain(several ? `${file}[${index}]` : file, `${problem.field}: ${wordsFor(problem)}`);
    return [];
  });
}

/** What the command prints of one case. */
function report({ caseId, answers, details }: ReferralCase) {
  const walk = follow(answers);
  const form = fillForm(walk, details, impliedDetails(walk, LOCALITY));
  return {
    caseId,
    pathway: walk.pathway,
    pathwayVersion: PATHWAY_VERSION,
    status: walk.outcome === null ? 'needs-answer' : 'complete',
    next: walk.next,
    form: walk.outcome?.form ?? null,
    formObligation: walk.outcome?.formObligation ?? null,
    formIdentifies: walk.outcome?.formIdentifies ?? null,
    dutyStatus: walk.outcome?.dutyStatus ?? null,
    actions: walk.actions.map(({ id }) => id),
    forbidden: walk.outcome?.forbidden ?? [],
    trail: walk.trail,
    fields: {
      visible: form.map(({ field }) => field.key),
      required: form.filter(({ field }) => field.required).map(({ field }) => field.key),
      missing: missingIn(form),
    },
  };
}

async function writeDocuments(cases: readonly ReferralCase[], folder: string): Promise<void> {
  const { writeCaseDocuments } = await import('./documents.ts');
  const written = new Set<string>();
  for (const one of cases) {
    if (written.has(one.caseId)) {
      complain(one.caseId, t('file.same-id', { caseId: one.caseId }));
      continue;
    }
    written.add(one.caseId);
    const undrawable = await writeCaseDocuments(one, folder);
    if (undrawable.length > 0) complain(one.caseId, t('file.characters', { characters: undrawable.join(' ') }));
  }
}

async function main(): Promise<void> {
  const { values, positionals, tokens } = parseArgs({
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { documents: { type: 'string' } },
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'documents');
  if (unknown?.kind === 'option') return complain('case', t('file.unknown-flag', { flag: unknown.rawName }));
  if (positionals.length === 0) return complain('case', t('file.no-files'));
  const folder = values.documents;
  if (folder !== undefined && typeof folder !== 'string') return complain('case', t('file.documents-folder'));

  const cases: ReferralCase[] = [];
  // One after another, so that problems come in the order of the files.
  for (const file of positionals) cases.push(...(await casesIn(file)));
  process.stdout.write(`${JSON.stringify(cases.map(report), null, 1)}\n`);
  if (folder !== undefined) await writeDocuments(cases, folder);
}

await main();
if (failed) process.exitCode = 2;
