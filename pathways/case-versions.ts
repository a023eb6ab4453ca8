import * as z from 'zod/mini';
import { NOT_CHECKED } from './identity/not-checked.ts';
import { HELP_TO_UNDERSTAND, HOW_IT_WENT } from './understanding.ts';

/**
 * Every version of the case format that there has been, and how each becomes the next. What a version looked like never
 * changes again: a case kept by an older app has to open in a newer one. An option or a field that is taken out of the
 * catalogues, or renamed, needs a version here too, with a migration that says what becomes of it.
 */

const value = z.union([z.string(), z.array(z.string())]);
const caseId = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));
const answers = z.record(z.string(), value);
const details = z._default(z.record(z.string(), value), {});

const notChecked = () => ({ ...NOT_CHECKED, keepOut: [...NOT_CHECKED.keepOut], kept: [...NOT_CHECKED.kept] });

const version1 = z.strictObject({
  format: z.literal('referral-case'),
  version: z.literal(1),
  caseId,
  answers,
  details,
});

const version2 = z.strictObject({
  format: z.literal('referral-case'),
  version: z.literal(2),
  caseId,
  pathwayVersion: z._default(z.nullable(z.string()), null),
  answers,
  details,
  done: z._default(z.array(z.string()), []),
  identity: z._default(
    z.strictObject({
      asked: z.boolean(),
      keepOut: z.array(z.strictObject({ kind: z.enum(['name', 'nickname', 'place']), text: z.string() })),
      kept: z.array(z.strictObject({ field: z.string(), text: z.string(), sentence: z.string(), reason: z.string() })),
    }),
    notChecked,
  ),
});

const version3 = z.strictObject({
  ...version2.shape,
  version: z.literal(3),
  understanding: z._default(
    z.nullable(
      z.strictObject({
        language: z.string(),
        help: z.enum(HELP_TO_UNDERSTAND),
        done: z.array(z.enum(HOW_IT_WENT)),
      }),
    ),
    null,
  ),
});

/** The version that is written. */
export const CASE_VERSION = 3;

/** What a case of each version looks like, before its ids are compared with the catalogues. */
const SHAPES = { 1: version1, 2: version2, 3: version3 } as const;

type Version1 = z.infer<typeof version1>;
type Version2 = z.infer<typeof version2>;
type Version3 = z.infer<typeof version3>;
type AnyVersion = Version1 | Version2 | Version3;

/** Version 1 knew no ticks, no check for identifying detail, and not which rules were followed. */
const from1To2 = ({ format, caseId, answers, details }: Version1): Version2 => ({
  format,
  version: 2,
  caseId,
  pathwayVersion: null,
  answers,
  details,
  done: [],
  identity: notChecked(),
});

/** Version 2 did not know how it went when the person was told. */
const from2To3 = (one: Version2): Version3 => ({ ...one, version: 3, understanding: null });

/** The same case in the version that is written now. */
export function upToDate(one: AnyVersion): Version3 {
  switch (one.version) {
    case 1:
      return upToDate(from1To2(one));
    case 2:
      return upToDate(from2To3(one));
    case 3:
      return one;
  }
}

/** The shape for data that says its version; the current one where there is no such version, so that it says what is wrong. */
export const shapeFor = (version: unknown): z.ZodMiniType<AnyVersion> =>
  typeof version === 'number' && Object.hasOwn(SHAPES, version) ? SHAPES[version as keyof typeof SHAPES] : version3;
