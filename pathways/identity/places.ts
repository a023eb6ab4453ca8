import type { Span } from './hit.ts';
import { isOrdinary } from './ordinary-words.ts';
import { matches, span } from './patterns.ts';

/** Postcodes and street addresses, in a readable text. */
export const places = (text: string): readonly Span[] => [...postcodes(text), ...addresses(text)];

const POSTCODE = /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d{1,2}|[A-Z]{1,2}\d[A-Z]|GIR)\s{0,2}(?:\d|(?<=\d\s{0,2})O)[A-Z]{2}(?![\p{L}\p{N}])/dgiu;

function postcodes(text: string): readonly Span[] {
  return (
    matches(text, POSTCODE)
      // "at 9 2pm", "no 3 am": a time, not a place.
      .filter(
        ({ text: code }) =>
          !/^(?:at|in|to|by|of|no|on|or|up|is|so)\d*\s*\d(?:am|pm|st|nd|rd|th)$/i.test(code) && !/\s\d(?:st|nd|rd|th)$/.test(code),
      )
      .map((found) => span(found, 'postcode', true))
  );
}

const STREET =
  'road|rd|street|str|st|lane|ln|avenue|aven|ave|av|close|cl|way|drive|drv|court|ct|crescent|cres|gardens|gdns|terrace|terr|place|pl|square|sq|grove|gr|hill|walk|mews|row|rise|green|parade|view|park|path|mount|vale|wharf|quay|broadway|bypass|heights|meadows?|fields?|orchard|chase|end|link|loop';
const HOME = 'flat|flt|apartment|apt|unit|room|rm|plot|suite|caravan|pitch|bay|block|maisonette|studio';

/** "14 Example Road", "Flat 3, 14b example rd": a number, one to four words, a word for a street. */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.:/-])(?:(?:${HOME})\\s?\\d{1,4}[a-z]?,?\\s{1,2})?(?:no\\.?\\s?)?\\d{1,4}(?:\\s?[-/]\\s?\\d{1,4})?\\s?[a-z]?,?\\s{1,2}(?<name>(?:[\\p{L}\\p{M}'.-]{1,30}\\s{1,2}){1,4}?)(?<street>${STREET})(?![\\p{L}\\p{N}])`,
  'dgiu',
);
/** Street words that are everyday words too: in lower case they need a street's name before them. */
const EVERYDAY =
  /^(?:close|way|drive|court|place|hill|walk|row|rise|green|view|park|path|mount|square|end|link|loop|fields?|chase|street|st|str|road|av|pl|gr|ct|cl)$/;
/** "Flat 3", "Unit 5 Examplegate Estate". */
const HOMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HOME})\\s{0,2}(?:no\\.?\\s?|number\\s)?\\d{1,4}[a-z]?(?![\\p{L}\\p{N}%:]|\\s?(?:x|people|men|women|of|hours|days|weeks|months|years|times)(?!\\p{L}))(?<site>(?:,?\\s[\\p{Lu}][\\p{L}'-]{1,30}){1,3}\\s(?:Estate|House|Court|Park|Farm|Centre|Mews|Tower|Towers|Lodge|Yard|Works|Mill|Wharf|Heights|Point))?`,
  'dgiu',
);
/** "in Example Road", without a number. */
const UNNUMBERED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}'-]{1,30}\s){1,3}(?:Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Crescent|Gardens|Terrace|Grove|Mews|Way)(?![\p{L}\p{N}])/dgu;

function addresses(text: string): readonly Span[] {
  const numbered = matches(text, NUMBERED)
    .filter(({ groups: { name = '', street = '' }, text: all }) => isStreet(name, street, all))
    .map((found) =>
      span(found, 'address', /\p{Lu}/u.test(found.groups.name ?? '') || !EVERYDAY.test(found.groups.street?.toLowerCase() ?? '')),
    );
  const homes = matches(text, HOMES).map((found) =>
    span(found, 'address', !/^(?:room|rm|bay|block|plot|pitch|caravan|suite|studio)/i.test(found.text) || found.groups.site !== undefined),
  );
  const unnumbered = matches(text, UNNUMBERED)
    .map((found) => ({
      ...found,
      start:
        found.end - found.text.replace(/^(?:(?:The|A|On|In|At|From|To|Near|By|Off|Along|They|He|She|This|Our|Their|No)\s)+/, '').length,
    }))
    .filter(({ start, end }) => /\s/.test(text.slice(start, end)))
    .map((found) => span(found, 'address', false));
  return [...numbered, ...homes, ...unnumbered];
}

/** Counted things and the joints of a sentence: "12 hours on the street" is no address. */
const COUNTED =
  /^(?:am|pm|hours?|hrs?|days?|weeks?|months?|years?|yrs?|minutes?|mins?|times?|miles?|km|metres?|men|women|man|woman|people|persons?|girls?|boys?|children|kids|males?|females?|victims?|others?|adults?|cars?|vans?|beds?|bedrooms?|rooms?|th|st|nd|rd|of|on|in|at|to|and|or|the|a|an|per|by|for|from|with|is|was|were|are|had|have|has|did|do|they|he|she|it|we|who|that|this|each|every|their|his|her|no|not|more|further|different|other|same|new|day|a\.m|p\.m|pounds?|quid|euros?|old|long|workers?|mattresses|occupants?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|way|when|which|into|out|up|down|off|near|about|only|then|but|so)\.?$/i;

function isStreet(name: string, street: string, all: string): boolean {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  if (/^(?:19|20)\d\d\s/.test(all) && !/^\p{Lu}/u.test(first)) return false;
  if (
    /^\p{Lu}\p{Ll}/u.test(first) &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}|^(?:of|the|and|de|la|le|in|on|upon)$/u.test(word))
  ) {
    return !COUNTED.test(first) || /^(?:Old|New|Long|The|St)$/.test(first);
  }
  if (words.some((word, i) => COUNTED.test(word) && !(i === 0 && /^(?:old|new|long|the)$/i.test(word)))) return false;
  return !EVERYDAY.test(street.toLowerCase()) || words.length < 3 || words.some((word) => !isOrdinary(word.toLowerCase()));
}
