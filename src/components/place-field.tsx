import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PACK } from '#pathways/localities/pack.ts';
import type { Places } from '#pathways/localities/schema.ts';
import { fold, holdsWords } from '#src/language/search.ts';
import { Combobox } from './combobox.tsx';

/** A district of the locality, or one of the two answers beside them. */
export type PlaceAnswer = string | 'not-sure' | 'outside-county';

/** What was chosen: the answer, and the name by which it was found. */
export interface ChosenPlace {
  readonly answer: PlaceAnswer;
  readonly label: string;
}

interface Entry extends ChosenPlace {
  readonly group: 'district' | 'place' | 'beside';
}

/** More than this many matches help nobody: type another letter. */
const SHOWN = 30;

/** The id of the text box. */
export const PLACE_SEARCH = 'place-search';

interface PlaceFieldProps {
  readonly place: ChosenPlace | null;
  readonly onChoose: (place: ChosenPlace | null) => void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** Finds a district by its own name or by a town or village in it; one in two districts is offered once for each. */
export function PlaceField({ place, onChoose, labelledBy, describedBy }: PlaceFieldProps) {
  const { t } = useTranslation('who');
  const places = usePlaces();
  const nameOf = (district: string) => PACK.districts.find(({ id }) => id === district)?.name ?? district;
  const entries: readonly Entry[] = [
    ...PACK.districts.map(({ id, name }): Entry => ({ answer: id, label: name, group: 'district' })),
    { answer: 'not-sure', label: t('place.notSure'), group: 'beside' },
    { answer: 'outside-county', label: t('place.outside'), group: 'beside' },
    ...places.flatMap(({ name, districts }) => districts.map((answer): Entry => ({ answer, label: name, group: 'place' }))),
  ];
  const remarkOn = ({ group, answer }: Entry) =>
    group === 'district' ? t('place.district') : group === 'place' ? t('place.in', { districts: nameOf(answer) }) : null;
  return (
    <Combobox
      id={PLACE_SEARCH}
      labelledBy={labelledBy}
      describedBy={describedBy}
      // Known by itself: it may have been found among towns and villages that are not loaded yet.
      chosen={place === null ? null : { ...place, group: 'place' }}
      labelOf={({ label }) => label}
      matching={(typed) => matching(entries, typed.trim())}
      onChoose={(entry) => onChoose(entry)}
      groupOf={({ group, answer }) => (group === 'place' ? `${group} ${answer}` : group)}
      remarkOn={remarkOn}
      noMatch={t('place.noMatch')}
    />
  );
}

/** The towns and villages, loaded with the field. */
function usePlaces(): Places['places'] {
  const [places, setPlaces] = useState<Places['places']>([]);
  useEffect(() => {
    let current = true;
    void import('#locality/places.json').then(({ default: loaded }) => current && setPlaces(loaded.places));
    return () => {
      current = false;
    };
  }, []);
  return places;
}

/** With nothing typed, the districts and the answers beside them; else names that begin with it first, and always “not sure”. */
function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  if (typed === '') return entries.filter(({ group }) => group !== 'place');
  const wanted = fold(typed);
  const found = entries.filter(({ label, group }) => group === 'beside' || holdsWords(label, typed));
  const begins = ({ label, group }: Entry) => (group === 'beside' ? 0 : fold(label).startsWith(wanted) ? 2 : 1);
  return found.toSorted((one, other) => begins(other) - begins(one)).slice(0, SHOWN);
}
