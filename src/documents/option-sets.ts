import type { OptionSetId } from '#pathways/forms/official-form.ts';
import nationalities from '#pathways/forms/option-sets/nationalities.json' with { type: 'json' };
import countries from '#pathways/forms/option-sets/overseas-countries.json' with { type: 'json' };
import authorities from '#pathways/forms/option-sets/uk-local-authorities.json' with { type: 'json' };
import forces from '#pathways/forms/option-sets/uk-police-forces.json' with { type: 'json' };
import regions from '#pathways/forms/option-sets/uk-regions.json' with { type: 'json' };
import towns from '#pathways/forms/option-sets/uk-towns.json' with { type: 'json' };
import { FIRST_RESPONDER_ORGANISATIONS } from '#pathways/organisations.ts';

const SETS: Readonly<Record<OptionSetId, ReadonlySet<string>>> = {
  'fr-organisations': new Set(FIRST_RESPONDER_ORGANISATIONS.map(({ name }) => name)),
  'uk-local-authorities': new Set(authorities),
  'uk-towns': new Set(towns),
  'overseas-countries': new Set(countries),
  'uk-regions': new Set(regions),
  'uk-police-forces': new Set(forces),
  nationalities: new Set(nationalities),
};

/** Whether a value stands in an official list letter by letter. */
export const isListed = (set: OptionSetId, value: string): boolean => SETS[set].has(value);
