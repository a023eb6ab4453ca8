import type { Span } from './hit.ts';
import { isOrdinary } from './ordinary-words.ts';
import { type Found, isNear, matches, span } from './patterns.ts';

/** E-mail addresses, phone numbers, web addresses and names on social media, in a readable text. */
export const contactDetails = (text: string): readonly Span[] => [
  ...emails(text),
  ...phones(text),
  ...webAddresses(text),
  ...socialMedia(text),
];

const EMAIL = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}(?:@|\s@\s)(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}/dgu;
/** "name at example dot org", "name [at] example.org". */
const SPELT_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s{0,2}(?:[[({]\s?at\s?[\])}]|\sat\s|@)\s{0,2}[\p{L}\p{N}-]{1,63}(?:\s{0,2}(?:[[({]\s?dot\s?[\])}]|\sdot\s|\.)\s{0,2}(?:[\p{L}\p{N}-]{2,63})){1,4}/dgiu;

function emails(text: string): readonly Span[] {
  const spelt = matches(text, SPELT_EMAIL)
    .filter((found) => /\bdot\b|[[({]\s?at\s?[\])}]/i.test(found.text))
    .map((found) => ({ ...found, end: found.start + found.text.replace(/\s+dot\s*$/i, '').length }));
  return [...matches(text, EMAIL), ...spelt].map((found) => span(found, 'email', true));
}

const PHONE = /(?<![\p{L}\p{N}.£$€#-])(?:\+\s?\(?|\(\+?|00|0\s?|(?=7\d))\d(?:[\s().-]{0,3}\d){6,15}(?!\d|[.,]\d)/dgu;
const PHONE_WORD =
  /\b(?:phones?|phoned|mobile|mob|tel|telephone|cell|number|no|call|called|ring|rang|text|texted|whats\s?app|viber|contact)\b[^\n]{0,15}$/i;
const DATE_LIKE = /(?:^|\D)\d{1,2}[.\s-]\d{1,2}[.\s-](?:19|20)\d\d(?!\d)|^(?:19|20)\d\d[.\s-]/;
const TIMES = /^\d{2}[.]?\d{2}\s?-\s?\d{2}[.]?\d{2}$/;

function phones(text: string): readonly Span[] {
  return matches(text, PHONE).flatMap((found) => {
    const sure = phoneIs(found, text);
    return sure === null ? [] : [span(found, 'phone', sure)];
  });
}

/** Whose phone is it: somebody's own (true), perhaps a service's or a foreign one (false), or none at all (null)? */
function phoneIs(found: Found, text: string): boolean | null {
  const digits = found.text.replace(/\D/g, '');
  if (DATE_LIKE.test(found.text) || TIMES.test(found.text)) return null;
  if (/^\(?\+/.test(found.text)) return digits.length >= 8 && digits.length <= 16 ? true : null;
  if (digits.startsWith('00')) return digits.length >= 10 && digits.length <= 17 ? true : null;
  if (/^0[127]/.test(digits)) return digits.length === 10 || digits.length === 11 ? true : digits.length === 9 ? false : null;
  if (/^0[3589]/.test(digits)) return digits.length >= 10 && digits.length <= 11 ? false : null;
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 11 ? false : null;
  return digits.length === 10 && isNear(text, found, PHONE_WORD, 40) ? false : null;
}

const LINK =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/|www\.)[^\s"<>]{2,2000}|(?<![\p{L}\p{N}@._%+-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:com|org|net|uk|info|biz|eu|io|ro|pl|bg|lt|lv|sk|ua|vn|ng|cn|ru|de|fr|it|es|app|site|online|shop|gg|tv|ly)(?![\p{L}\p{N}@-])(?:\/[^\s"<>]{0,2000})?|(?<![\p{L}\p{N}@._-])(?:t\.me|wa\.me|fb\.me|m\.me|vk\.me)\/[^\s"<>]{1,2000}/dgiu;
const SOCIAL_SITE =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)?(?:facebook\.com|fb\.(?:com|me)|m\.me|instagram\.com|tiktok\.com|snapchat\.com|twitter\.com|x\.com|t\.me|telegram\.me|wa\.me|vk\.(?:com|me)|linkedin\.com|youtube\.com|onlyfans\.com|threads\.net|discord\.gg|ok\.ru)(?:\/|$)/i;
const PUBLIC_SITE = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:gov|nhs|police)\.uk(?:[/?#]|$)/i;

function webAddresses(text: string): readonly Span[] {
  return matches(text, LINK).map((found) => {
    const written = found.text.replace(/[.,;:!?)\]'"]+$/, '');
    const at = { start: found.start, end: found.start + written.length };
    return SOCIAL_SITE.test(written) ? span(at, 'social-media', true) : span(at, 'web-address', !PUBLIC_SITE.test(written));
  });
}

const HANDLE = /(?<![\p{L}\p{N}@._-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_])/dgu;
const PLATFORM =
  'insta(?:gram)?|facebook|fb|snap(?:chat)?|tik\\s?tok|telegram|whats\\s?app|viber|signal|we\\s?chat|zalo|skype|messenger|discord|only\\s?fans|twitter|vk|imo|linkedin|badoo|tinder|roblox|steam|ig';
/** "insta: testa.ex", "Telegram name testa_ex", "on Snapchat as testaex". */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}@./])(?:${PLATFORM})\\s{0,2}(?<label>(?:(?:user\\s?)?name|user|group|handle|id|account|profile|page|contact|nick(?:name)?)\\s{0,2})?(?<link>is |was |as |called |under |named |[:=>-]\\s?|"|'|\\()?\\s{0,2}(?<quote>["'(@])?(?<hit>[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,38}[\\p{L}\\p{N}_])`,
  'dgiu',
);

function socialMedia(text: string): readonly Span[] {
  const named = matches(text, NAMED).filter(({ text: handle, groups: { label, link, quote } }) => {
    // Letters mixed with digits, dots or underscores make a handle by themselves; a plain word has to be introduced as one.
    if (/[\p{L}_][._-]*\d|_|\p{L}\.\p{L}/u.test(handle)) return true;
    const isIntroduced = label !== undefined || quote !== undefined || /[:=>"'(]|as |called |under |named /.test(link ?? '');
    return isIntroduced && !isOrdinary(handle.toLowerCase()) && !/^\d+$/.test(handle);
  });
  return [...matches(text, HANDLE), ...named].map((found) => span(found, 'social-media', true));
}
