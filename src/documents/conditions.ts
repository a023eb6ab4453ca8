import { FIELDS, type Field, type RouteId, SECTIONS, type ShowWhen } from '#pathways/forms/official-form.ts';
import type { Outcome } from '#pathways/path.ts';

/**
 * Which fields a route can ever show, and on what condition. The online form shows a field once its
 * condition holds; on paper it has to be there beforehand, with the condition in words.
 */

/** A field of the route; the condition is what remains of the official one when the route is known. */
export interface RouteField {
  readonly section: string;
  readonly field: Field;
  readonly condition: ShowWhen | null;
}

/** What an outcome settles for good, by field. */
type Settled = Readonly<Record<string, readonly string[]>>;

/** The fields that the form of an outcome can show, in official order. */
export function fieldsOfRoute({ form, formIdentifies }: Outcome): readonly RouteField[] {
  if (form === 'none') return [];
  const settled = settledBy(form, formIdentifies);
  return SECTIONS.flatMap(({ id: section, fields }) =>
    fields.flatMap((field) => {
      const condition = field.routes.includes(form) ? remaining(field.showWhen, form, settled) : false;
      return condition === false ? [] : [{ section, field, condition: condition === true ? null : condition }];
    }),
  );
}

function settledBy(form: RouteId, formIdentifies: boolean): Settled {
  if (form === 'nrm-child') return { 'age-status': ['under-18'] };
  if (form === 'nrm-adult') return { 'age-status': ['18-or-over'], 'consents-to-nrm': ['yes'] };
  return { 'age-status': ['18-or-over'], 'consents-to-nrm': ['no'], 'cooperates-with-authorities': [formIdentifies ? 'yes' : 'no'] };
}

/** The condition with everything settled taken out of it: always, never, or what is still open. */
function remaining(when: ShowWhen | undefined, form: RouteId, settled: Settled): ShowWhen | boolean {
  if (when === undefined) return true;
  if ('all' in when || 'any' in when) {
    const [parts, decisive] = 'all' in when ? [when.all, false] : [when.any, true];
    const open = parts.map((part) => remaining(part, form, settled)).filter((part) => part !== !decisive);
    if (open.includes(decisive)) return decisive;
    const rest = withoutRepeats(open as ShowWhen[], form, settled);
    if (rest.length === 0) return !decisive;
    return rest.length === 1 ? (rest[0] as ShowWhen) : decisive ? { any: rest } : { all: rest };
  }
  const values = settled[when.field];
  if (values !== undefined) return 'answered' in when ? values.length > 0 : values.some((value) => when.in.includes(value));
  return FIELDS.get(when.field)?.routes.includes(form) ? when : false;
}

/** Leaves out what another part says already: a field that only shows on a condition implies it. */
const withoutRepeats = (parts: readonly ShowWhen[], form: RouteId, settled: Settled): readonly ShowWhen[] =>
  parts.filter((part) => !parts.some((other) => other !== part && implies(other, part, form, settled)));

function implies(one: ShowWhen, other: ShowWhen, form: RouteId, settled: Settled): boolean {
  if (!('field' in one) || !('field' in other)) return false;
  const own = remaining(FIELDS.get(one.field)?.showWhen, form, settled);
  if (typeof own === 'boolean') return false;
  const parts = 'all' in own ? own.all : [own];
  return parts.some((part) => 'field' in part && part.field === other.field) || parts.some((part) => implies(part, other, form, settled));
}
