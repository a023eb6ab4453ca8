import type { Span } from './hit.ts';
import { isOrdinary } from './ordinary-words.ts';
import { type Found, isNear, matches, span } from './patterns.ts';

const VEHICLE =
  /\b(?:vehicles?|cars?|vans?|minibus(?:es)?|bus|lorr(?:y|ies)|trucks?|taxis?|motorbikes?|reg|regs|registration|registered|plates?|number\s?plates?|vrm|vrn|index|transit|sprinter|ford|bmw|audi|mercedes|vauxhall|toyota|driving|drove|driven|drives|parked)\b/i;
const PLATE_WORD = /\b(?:reg|regs|registration|vrm|vrn|index|(?:number|licen[cs]e)?\s?plates?)\b[^\n]{0,25}$/i;

/** Current, prefix, suffix and Northern Irish registrations; how far a look alone is to be believed. */
const CURRENT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[\s-]?[A-Z]{3}(?![\p{L}\p{N}])/dgiu;
const CURRENT_SPLIT = /(?<![\p{L}\p{N}])[A-Z]{2}\s\d{2}\s[A-Z]{3}(?![\p{L}\p{N}])/dgu;
const PREFIX = /(?<![\p{L}\p{N}])[A-HJ-NP-TV-Y]\d{1,3}[\s-]?(?<word>[A-Z]{3})(?![\p{L}\p{N}])/dgiu;
const SUFFIX = /(?<![\p{L}\p{N}])(?<word>[A-Z]{3})[\s-]?\d{1,3}[A-HJ-NP-TV-Y](?![\p{L}\p{N}])/dgiu;
const NORTHERN_IRISH = /(?<![\p{L}\p{N}])(?<word>(?=[A-Z]{0,2}[IZ])[A-Z]{3})[\s-]?\d{1,4}(?![\p{L}\p{N}/%]|[.:,]\d)/dgiu;
const DATELESS = /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}[\s-]?\d{1,4}|\d{1,4}[\s-]?[A-Z]{1,3})(?![\p{L}\p{N}/%]|[.:,]\d)/dgu;
/** Any country's: letters and digits in up to three groups. */
const ANY = /(?<![\p{L}\p{N}])(?=[A-Z -]{0,8}\d)(?=[\d -]{0,8}[A-Z])[A-Z0-9]{1,7}(?:[\s-][A-Z0-9]{1,5}){0,2}(?![\p{L}\p{N}])/dgu;

/** Vehicle registrations in a readable text. */
export function vehicleRegistrations(text: string): readonly Span[] {
  const isOfVehicle = (found: Found) => isNear(text, found, VEHICLE, 80, 40);
  const isPlate = (found: Found) => isNear(text, found, PLATE_WORD, 45);
  const isWritten = (found: Found) => /^[A-Z\d\s-]+$/.test(found.text);
  const plain = (found: Found) =>
    isWritten(found) && !isOrdinary((found.groups.word ?? '').toLowerCase()) && !isAcronym(found.groups.word ?? '');

  const current = matches(text, CURRENT)
    .filter((found) => isWritten(found) || isOfVehicle(found) || !isOrdinary(found.text.slice(-3).toLowerCase()))
    .map((found) => span(found, 'vehicle-registration', isWritten(found) || isOfVehicle(found)));
  const split = matches(text, CURRENT_SPLIT).filter(isOfVehicle);
  const older = [...matches(text, PREFIX), ...matches(text, SUFFIX)]
    .filter(
      (found) =>
        (plain(found) && !/^[AM]\d{1,3}\s/.test(found.text)) ||
        (isOfVehicle(found) && !isOrdinary((found.groups.word ?? '').toLowerCase())) ||
        (isPlate(found) && isWritten(found)),
    )
    .map((found) => span(found, 'vehicle-registration', isWritten(found) || isOfVehicle(found)));
  const irish = matches(text, NORTHERN_IRISH)
    .filter(
      (found) =>
        isPlate(found) || (plain(found) && (isOfVehicle(found) || /\d{4}$/.test(found.text)) && !/(?:19|20)\d\d$/.test(found.text)),
    )
    .map((found) => span(found, 'vehicle-registration', isOfVehicle(found)));
  const introduced = [...matches(text, DATELESS), ...matches(text, ANY)]
    .filter((found) => isPlate(found) && found.text.replace(/[\s-]/g, '').length > 3)
    .map((found) => span(found, 'vehicle-registration', true));
  return [...current, ...split.map((found) => span(found, 'vehicle-registration', true)), ...older, ...irish, ...introduced];
}

/** Three letters that services write before numbers. */
const isAcronym = (letters: string): boolean =>
  /^(?:HIV|MIN|VIA|III|VII|XII|RTI|GDP|FIR|INC|SIM|PIN|CAD|URN|ISR|OIC|UTC|GMT)$/i.test(letters);
