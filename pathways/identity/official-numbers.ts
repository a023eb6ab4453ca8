import type { Span } from './hit.ts';
import { isNear, matches, span } from './patterns.ts';

/** Numbers that an authority gave to a person: National Insurance, NHS, passport and identity card, Home Office references. */
export const officialNumbers = (text: string): readonly Span[] => [
  ...nationalInsurance(text),
  ...nhsNumbers(text),
  ...passports(text),
  ...homeOfficeReferences(text),
];

const NATIONAL_INSURANCE =
  /(?<![\p{L}\p{N}])[A-CEGHJ-PQR-TW-Z][A-Z][\s.-]{0,2}\d{2}[\s.-]{0,2}\d{2}[\s.-]{0,2}\d{2}(?<letter>[\s.-]{0,2}[A-D])?(?![\p{L}\p{N}])/dgiu;
const NATIONAL_INSURANCE_WORD = /\b(?:national\s+insurance|nat\.?\s+ins|nino|ni)\b[^\n]{0,25}$/i;

function nationalInsurance(text: string): readonly Span[] {
  return matches(text, NATIONAL_INSURANCE)
    .filter((found) => found.groups.letter !== undefined || isNear(text, found, NATIONAL_INSURANCE_WORD, 45))
    .map((found) => span(found, 'national-insurance', true));
}

const TEN_DIGITS = /(?<![\p{L}\p{N}+£$€.,/-])[1-9]\d{2}(?<gap>[\s-]{0,2})\d{3}\k<gap>\d{4}(?![\p{L}\p{N}/]|[.,-]\d)/dgu;
const NHS_WORD = /\bnhs\b[^\n]{0,30}$/i;

function nhsNumbers(text: string): readonly Span[] {
  return matches(text, TEN_DIGITS).flatMap((found) => {
    const isChecked = hasNhsCheckDigit(found.text.replace(/\D/g, ''));
    const isNamed = isNear(text, found, NHS_WORD, 45);
    if (!isChecked && !isNamed && found.groups.gap === '') return [];
    return [span(found, 'nhs-number', isChecked || isNamed)];
  });
}

/** The tenth digit of an NHS number follows from the other nine (modulus 11). */
function hasNhsCheckDigit(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9), (digit, i) => Number(digit) * (10 - i)).reduce((a, b) => a + b, 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const PAPER =
  /\b(?:passports?|ppt|pass\.?\s?no|paszport\w*|pa[sș]aport\w*|travel\s+document|id(?:entity)?\s+(?:card|doc(?:ument)?|number|no)|driving\s+licen[cs]e|dowod\w*|pesel|cnp|cccd|cmnd|cnic|nik|egn|birth\s+certificate)\b[^\n\d]{0,40}$/i;
const PAPER_AFTER = /^[^\n.]{0,25}\bpassport\b/i;
/** Five digits or more, with letters before, between or after, and spaces between groups. */
const PAPER_NUMBER =
  /(?<![\p{L}\p{N}+£$€.,/-])(?:(?!(?:CNP|EGN|NIK|ID|NO|PPT)\b)[A-Z]{1,3}[\s-]?)?\d{2,5}(?:[\s-]?\d{2,5}){1,4}(?:[\s-]?[A-Z]{1,3}\d{0,3})?(?![\p{L}\p{N}/]|[.,-]\d)/dgu;

function passports(text: string): readonly Span[] {
  /** Where the number before ended, for lists: "passports 123456789 and 987654321". */
  let last = -1;
  return matches(text, PAPER_NUMBER)
    .filter((found) => {
      const digits = found.text.replace(/\D/g, '').length;
      if (digits < 6 || digits > 16 || /^\d{1,2}[\s-]\d{1,2}[\s-]\d{2,4}$|^(?:19|20)\d\d-/.test(found.text)) return false;
      const isListed = last >= 0 && /^\s?(?:[;,&/]|and)\s?$/.test(text.slice(last, found.start));
      const isBehind = /^[A-Z]{0,2}\s?\d{6,9}$/.test(found.text) && PAPER_AFTER.test(text.slice(found.end, found.end + 40));
      const isPaper = isListed || isBehind || isNear(text, found, PAPER, 70);
      if (isPaper) last = found.end;
      return isPaper;
    })
    .map((found) => span(found, 'passport', true));
}

/** A letter and six to eight digits, a visa or unique application number, an application or asylum reference. */
const REFERENCES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[A-Z][\s-]?\d{7,8}(?:\/\d{1,3})?(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])[A-Z]\d{6}(?:\/\d{1,3})?(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])GWF[\s-]?\d{6,10}(?![\p{L}\p{N}])/dgiu,
  /(?<![\p{L}\p{N}])\d{4}-\d{4}-\d{4}-\d{4}(?:\/\d{1,3})?(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])(?:3434|1212)\d{12}(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])Z[A-Z0-9][A-Z0-9]?\d{6,7}(?![\p{L}\p{N}])/dgu,
  /(?<![\p{L}\p{N}])(?:ASC|ASF|ASL|NASS|IHS|CAS|COS|PF)[\s/:#-]{1,2}\d{4,10}(?:[/-]\d{2,10}){0,3}(?:\/?[A-Z])?(?![\p{L}\p{N}])/dgiu,
  /(?<![\p{L}\p{N}])NRM\d{4,10}(?![\p{L}\p{N}])/dgiu,
];
/** A short name for a reference, straight before it: "UAN 3434…", "NRM: 123456". */
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:uan|brp|gwf|cid|nrm|arc|ho)[\s:#-]{1,3}(?<hit>[A-Z]{0,3}\d{5,10}(?:[/-]\d{2,10}){0,3}[A-Z]?)(?![\p{L}\p{N}])/dgiu;
/** "HO ref 1234567", "Home Office reference: AB/12345", "case ID 12345678". */
const INTRODUCED =
  /(?<![\p{L}\p{N}])(?:home\s+office|h\.?o\.?|ukvi|nrm|sca|ieca|gwf|uan|brp|e-?visa|visa|vignette|asylum|immigration|arc|cid|share\s+code|residence\s+permit)\s(?:card\s|claim\s|case\s|case\s?file\s|application\s|support\s)?(?:ref(?:erence)?|no|number|id|code)\.?(?:\s(?:ref(?:erence)?|no|number|id))?(?:\s(?:is|was|given|as))?\s?[:#=.-]?\s{0,2}(?<hit>(?=[A-Z0-9/ -]{0,12}\d)[A-Z0-9]{1,12}(?:[/\s-](?=[A-Z0-9]{0,10}\d)[A-Z0-9]{2,12}){0,4})(?![\p{L}\p{N}])/dgiu;

function homeOfficeReferences(text: string): readonly Span[] {
  const shaped = REFERENCES.flatMap((pattern) => matches(text, pattern)).filter((found) => !isNear(text, found, PAPER, 70));
  const introduced = [...matches(text, NUMBERED), ...matches(text, INTRODUCED)].filter(
    ({ text: hit }) => hit.replace(/\D/g, '').length >= 3,
  );
  return [...shaped, ...introduced].map((found) => span(found, 'home-office-reference', true));
}
