import type { Place } from '#pathways/localities/resolve.ts';
import type { Answers } from '#pathways/questions.ts';

/** Where the person is, for finding contacts. A place that nobody named counts as in the county, whose people can ask. */
export function placeOf({ district, nation }: Answers): Place {
  const elsewhere = district === 'outside-county' || (nation !== undefined && nation !== 'England');
  return { district: typeof district === 'string' ? district : null, inCounty: !elsewhere };
}
