import { soundKey } from './romanised.ts';

/**
 * How names bend in the languages that bend them. A name is cut to its stems, and a word that is one of the stems with one of
 * the endings may be the name: "Nowakowi", "Jonui", "Mariei", "Arbenit", "Ольгою".
 */

/** Case endings without accents: Polish, Czech and Slovak, South Slavic, Lithuanian and Latvian, Romanian, Albanian, Hungarian, Turkish. */
const ENDINGS_WRITTEN = `
a e i o u y s ai au ei ia ie io iu ja je jo ju oe oi ou ui uo ya ye yu
em om am im ym um iem iom iam uom ej oj ov ev ow ows iv at it et
owi ovi evi owie owej owa owo owe owy owym owych owna ova ove ovou ovej oveho ovho ovemu ovych ovym owskiej
ami emi iami umi imi ymi ach ech iach ich ych iej iego iemu ego emu eho oho omu oji
ce cie dzie rze sze ze ne te le re
ului lui ul ule ii iei ilor elor ele
n t in un an en es ut is as us os ys ies ios aus iaus ens nit nin ini init init iti uti jen jes sa se ve
ams oms oje ame yje ija iui iai iumi
oiu eiu uiu aia oe iia oyu eyu oiyu iv iev
nak nek val vel hoz hez tol bol ban ben rol nal
nin nun ya ye da de dan den la yla yle lar ler
`;

const ENDINGS: ReadonlySet<string> = new Set(ENDINGS_WRITTEN.split(/\s+/).filter(Boolean));
const SOUND_ENDINGS: ReadonlySet<string> = new Set([...ENDINGS].map(soundKey));
/** The longest ending, in letters. */
const LONGEST = 6;

/** Consonants that change before an ending: "Agnieszka", "Agnieszce"; "Marta", "Marcie"; "Ольга", "Ользі". */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  k: ['c', 'C'],
  g: ['z', 'dz'],
  h: ['z', 's', 'sz'],
  r: ['rz', 'z'],
  t: ['c', 'C', 's'],
  d: ['dz', 'z'],
};

/** Shorter stems would be found in half of all words. */
const SHORTEST_STEM = 2;

/** What a name is cut to before an ending is put on it, the whole name first. */
export function stemsOf(name: string): readonly string[] {
  const cut = [name];
  for (const tail of [/[aeiouy]$/, /(?:as|is|ys|us|os|es|[iyj][aeiouy]|[aeo][iyj])$/, /s$/]) {
    if (tail.test(name)) cut.push(name.replace(tail, ''));
  }
  // A vowel that goes when an ending comes: "Marek", "Marka"; "Paweł", "Pawła".
  const fleeting = /^(.*[^aeiouy])(?:ie|e|o|y)([^aeiouy])$/.exec(name);
  if (fleeting) cut.push(`${fleeting[1]}${fleeting[2]}`);
  // Romanian: "Ileana", "Ilenei".
  const broken = /^(.*)ea([^aeiouy])a$/.exec(name);
  if (broken) cut.push(`${broken[1]}e${broken[2]}`);
  const changed = cut
    .filter((stem) => stem.length > 2)
    .flatMap((stem) => (CHANGES[stem.at(-1) ?? ''] ?? []).map((to) => stem.slice(0, -1) + to));
  return [...new Set([...cut, ...changed])].filter((stem) => stem.length >= SHORTEST_STEM);
}

/** Every way to take a case ending off a word, longest rest first; `sound` where the word is a sound key. */
export function withoutEnding(word: string, sound = false): readonly string[] {
  const endings = sound ? SOUND_ENDINGS : ENDINGS;
  const rests: string[] = [];
  for (let length = 1; length <= LONGEST && word.length - length >= SHORTEST_STEM; length++) {
    if (endings.has(word.slice(-length))) rests.push(word.slice(0, -length));
  }
  return rests;
}
