import * as z from 'zod/mini';
import type { Check } from './check.ts';
import { MEASURES, WHENS } from './check.ts';
import { KNOWLEDGE_QUESTIONS, knowledgeOptions } from './questions.ts';

/** The anonymous file of one check, as `docs/knowledge-check.md` describes it. */

const FORMAT = 'knowledge-check';
const VERSION = 1;

/** In bytes; a file of ours has about 500. */
export const LARGEST_CHECK_FILE = 20_000;

export const CHECK_FILE_FAULTS = [
  'unreadable',
  'empty',
  'too-large',
  'not-json',
  'not-a-check',
  'newer-version',
  'more-than-a-check',
  'when',
  ...MEASURES,
  'answers',
] as const;
export type CheckFileFault = (typeof CHECK_FILE_FAULTS)[number];

type CheckRead = { readonly ok: true; readonly check: Check } | { readonly ok: false; readonly fault: CheckFileFault };

const level = z.int().check(z.gte(1), z.lte(10));

const checkFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  when: z.enum(WHENS),
  knowledge: level,
  confidence: level,
  answers: z.strictObject(Object.fromEntries(KNOWLEDGE_QUESTIONS.map((id) => [id, z.enum([...knowledgeOptions(id)])]))),
});

const envelope = z.object({ format: z.literal(FORMAT), version: z.int().check(z.gte(1)) });

/** The text of the file: the answers and nothing about who gave them, on which device or when. */
export function writeCheck({ when, knowledge, confidence, answers }: Check): string {
  const inOrder = Object.fromEntries(KNOWLEDGE_QUESTIONS.map((id) => [id, answers[id]]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, when, knowledge, confidence, answers: inOrder }, null, 2)}\n`;
}

/** Reads the text of a file. It is taken whole or not at all. */
export function readCheck(text: string): CheckRead {
  // A mark of the encoding at the beginning is no part of it.
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { ok: false, fault: 'empty' };
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  const head = z.safeParse(envelope, data);
  if (!head.success) return { ok: false, fault: 'not-a-check' };
  if (head.data.version > VERSION) return { ok: false, fault: 'newer-version' };
  const read = z.safeParse(checkFile, data);
  if (read.success) {
    const { when, knowledge, confidence, answers } = read.data;
    return { ok: true, check: { when, knowledge, confidence, answers } };
  }
  return { ok: false, fault: faultOf(read.error.issues) };
}

/** The first thing wrong, by the part of the file that it is in. */
function faultOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): CheckFileFault {
  const [part] = issues[0]?.path ?? [];
  return CHECK_FILE_FAULTS.find((fault) => fault === part) ?? 'more-than-a-check';
}
