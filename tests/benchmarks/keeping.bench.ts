import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { keep, save } from '#src/kept/kept-cases.ts';
import { keyFrom, ROUNDS, randomBytes, SALT_BYTES } from '#src/kept/sealing.ts';
import { FULL_CASE, named, PASSPHRASE } from '#tests/kept/made-up.ts';

/**
 * `npm run bench`: how long a key takes to be made from a passphrase, once for each opening, and how many times longer it takes
 * to save a case of a megabyte sealed than as plain JSON in the same store. The store is one in memory, so that the ratio is
 * the price of the seal and not of the disk.
 */

const TRIES = 9;
const A_MEGABYTE = 1_000_000;

const account = 'A made-up account of what was seen and heard, in plain words. ';
const large = named(account.repeat(A_MEGABYTE / account.length));

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const kept = await keep(FULL_CASE, PASSPHRASE, 'bench');
if (!kept.ok) throw new Error(kept.problem);
const plainly = await openDB('plain', 1, { upgrade: (db) => void db.createObjectStore('cases') });

const makeKey = () => keyFrom(PASSPHRASE, randomBytes(SALT_BYTES), ROUNDS);
const saveSealed = async () => {
  const saved = await save(kept.handle, large);
  if (!saved.ok) throw new Error(saved.problem);
};
const savePlain = () => plainly.put('cases', JSON.stringify(large), 'one');

for (const work of [makeKey, saveSealed, savePlain]) await work();
const tries: { readonly key: number; readonly sealed: number; readonly plain: number }[] = [];
// In turn, so that a busy moment of the machine slows all of them.
for (let index = 0; index < TRIES; index += 1)
  tries.push({ key: await milliseconds(makeKey), sealed: await milliseconds(saveSealed), plain: await milliseconds(savePlain) });

const [key, sealed, plain] = (['key', 'sealed', 'plain'] as const).map((name) => median(tries.map((one) => one[name]))) as [
  number,
  number,
  number,
];
const rounded = (number: number) => Number(number.toFixed(2));
process.stdout.write(
  `${JSON.stringify({ rounds: ROUNDS, keyMs: rounded(key), sealedSaveMs: rounded(sealed), plainSaveMs: rounded(plain), ratio: rounded(sealed / plain) })}\n`,
);
