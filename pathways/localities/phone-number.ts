import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type PhoneRead =
  | { readonly ok: true; readonly phone: string }
  | { readonly ok: false; readonly problem: 'phone-impossible' | 'phone-extension' };

/**
 * Codes that are dialled as they are: 999, three digits such as 101 and 111, and six such as 116 123.
 * No area has numbers that begin with 1, so a number without its area code cannot pass for one.
 */
const SHORT_CODE = /^(?:999|1\d\d(?:\d{3})?)$/;

/** A British number in groups, as an operator publishes it: 08000 121 700 is known in that spelling only. */
const GROUPED = /^0\d{2,4}(?: \d{3,6}){1,2}$/;

/**
 * Reads one phone number, British unless it begins with + or 00. Whether anybody answers it cannot be
 * told: what is refused is a number that no telephone could dial, and an extension, which cannot be
 * dialled from a link.
 *
 * @returns the number as it is shown: short codes in digits, British numbers in national form in the
 * groups in which they were typed or the usual ones, others in international form
 */
export function readPhone(text: string): PhoneRead {
  const code = text.replaceAll(' ', '');
  if (SHORT_CODE.test(code)) return { ok: true, phone: code };
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'GB', extract: false });
  if (number === undefined || !number.isPossible()) return { ok: false, problem: 'phone-impossible' };
  if (number.ext !== undefined) return { ok: false, problem: 'phone-extension' };
  if (number.countryCallingCode !== '44') return { ok: true, phone: number.formatInternational() };
  return { ok: true, phone: GROUPED.test(text) ? text : number.formatNational() };
}
