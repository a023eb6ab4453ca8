import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReferralCase } from '#pathways/case-file.ts';
import pack from '#pathways/localities/hertfordshire/pack.json' with { type: 'json' };
import { LOCALITY } from '#pathways/localities/locality.ts';
import { parsePack } from '#pathways/localities/schema.ts';
import { caseOf, inHand } from '#src/kept/case-in-hand.ts';
import { CASES, FULL_CASE, named, PASSPHRASE } from './made-up.ts';

/** Keeping a case on the device. Each `tab` is the app loaded anew, with a connection of its own to the same store. */

async function tab() {
  vi.resetModules();
  return {
    ...(await import('#src/kept/kept-cases.ts')),
    ...(await import('#src/kept/kept-list.ts')),
    ...(await import('#src/kept/autosave.ts')),
  };
}
type Tab = Awaited<ReturnType<typeof tab>>;

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 24, 9);
const WEEK = LOCALITY.keepCasesFor.days * DAY;

let here: Tab;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  here = await tab();
});
afterEach(() => vi.restoreAllMocks());

/** The value of a result that has to be a good one. */
function good<R extends { readonly ok: boolean }>(result: R): Extract<R, { readonly ok: true }> {
  expect(result).toMatchObject({ ok: true });
  return result as Extract<R, { readonly ok: true }>;
}
const keepOne = async (one: ReferralCase = FULL_CASE, reference = 'Tuesday, blue file', now = NOW) =>
  good(await here.keep(one, PASSPHRASE, reference, now)).handle;
const namesOf = async (now: number) => good(await here.listKept(now)).cases.map(({ reference }) => reference);
const problemOf = async (result: Promise<{ readonly ok: boolean; readonly problem?: string }>) => (await result).problem;

/** What lies in the browser's store, as anybody finds it who has the device. */
async function raw() {
  const db = await openDB('kept-cases');
  const records = (await db.getAll('cases')) as Record<string, unknown>[];
  const clock = await db.getAll('clock');
  db.close();
  return { records, clock };
}
async function overwrite(record: Record<string, unknown>): Promise<void> {
  const db = await openDB('kept-cases');
  await db.put('cases', record);
  db.close();
}

describe('a kept case', () => {
  test('comes back whole, with its ticks and its settled check', async () => {
    for (const one of CASES.slice(0, 3)) {
      const { id } = await keepOne(one);
      const opened = good(await (await tab()).openKept(id, PASSPHRASE, NOW));
      expect(opened.case).toEqual(one);
      expect(caseOf(inHand(opened.case), one.caseId)).toEqual(one);
    }
  });

  test('lies in the store with nothing in the clear but the reference, the dates and what opens it', async () => {
    await keepOne(named('Plantedname'));
    const { records } = await raw();
    const [{ ciphertext, salt, iv, ...clear } = {}] = records;
    expect(clear).toEqual({
      format: 'kept-case',
      version: 1,
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      reference: 'Tuesday, blue file',
      createdAt: NOW,
      savedAt: NOW,
      expiresAt: NOW + WEEK,
      revision: 1,
      kdf: 'PBKDF2-SHA-256',
      cipher: 'AES-256-GCM',
      rounds: 600_000,
    });
    expect([(salt as Uint8Array).length, (iv as Uint8Array).length]).toEqual([16, 12]);
    const text = new TextDecoder('latin1').decode(ciphertext as Uint8Array);
    expect(text).not.toMatch(/Plantedname|Madeup|immediateDanger/);
  });

  test('has a salt of its own, so that the same passphrase makes another key', async () => {
    const [one, other] = [await keepOne(), await keepOne()];
    const { records } = await raw();
    expect(new Set(records.map(({ salt }) => String(salt))).size).toBe(2);
    await overwrite({ ...records[0], salt: records[1]?.salt });
    expect(await problemOf(here.openKept(String(records[0]?.id), PASSPHRASE, NOW))).toBe('wrong-passphrase-or-altered');
    expect(one.id).not.toBe(other.id);
  });

  test('does not open with another passphrase, and is unharmed by it', async () => {
    const { id } = await keepOne();
    for (const wrong of ['', 'Made-up tea for seven', `${PASSPHRASE} `])
      expect(await problemOf(here.openKept(id, wrong, NOW))).toBe('wrong-passphrase-or-altered');
    good(await here.openKept(id, PASSPHRASE, NOW));
  });

  test('does not open once anything beside it was altered or swapped with another’s', async () => {
    await keepOne(named('One'));
    await keepOne(named('Other'));
    const [record = {}, other = {}] = (await raw()).records;
    const flipped = (record.ciphertext as Uint8Array).slice().fill(1, 100, 101);
    const changes: readonly Record<string, unknown>[] = [
      { reference: 'Another file' },
      { createdAt: NOW - 1 },
      { savedAt: NOW + 1 },
      { expiresAt: NOW + 52 * WEEK },
      { revision: 2 },
      { iv: other.iv },
      { ciphertext: other.ciphertext, iv: other.iv, salt: other.salt },
      { rounds: 600_001 },
      { ciphertext: flipped },
      { ciphertext: flipped.slice(0, 10) },
    ];
    for (const change of changes) {
      await overwrite({ ...record, ...change });
      expect(await problemOf(here.openKept(String(record.id), PASSPHRASE, NOW)), Object.keys(change).join()).toBe(
        'wrong-passphrase-or-altered',
      );
    }
    const refused = [
      [{ rounds: 599_999 }, 'rounds-out-of-range'],
      [{ rounds: 10_000_001 }, 'rounds-out-of-range'],
      [{ version: 2 }, 'newer-version'],
      [{ kdf: 'none' }, 'damaged'],
      [{ salt: new Uint8Array(1) }, 'damaged'],
      [{ ciphertext: 'text' }, 'damaged'],
      [{ format: 'another' }, 'damaged'],
    ] as const;
    for (const [change, problem] of refused) {
      await overwrite({ ...record, ...change });
      expect(await problemOf(here.openKept(String(record.id), PASSPHRASE, NOW))).toBe(problem);
    }
    await overwrite(record);
    good(await here.openKept(String(record.id), PASSPHRASE, NOW));
  });

  test('is saved again without the passphrase, a thousand times with a fresh IV each', async () => {
    const handle = await keepOne();
    const ivs = new Set<string>();
    const db = await openDB('kept-cases');
    for (let write = 0; write < 1_000; write += 1) {
      good(await here.save(handle, named(`Name ${write}`), NOW + write));
      ivs.add(String((await db.get('cases', handle.id)).iv));
    }
    db.close();
    expect(ivs.size).toBe(1_000);
    const opened = good(await here.openKept(handle.id, PASSPHRASE, NOW + WEEK - 1));
    expect(opened.case).toEqual(named('Name 999'));
    expect(good(await here.listKept(NOW)).cases).toMatchObject([{ savedAt: new Date(NOW + 999), createdAt: new Date(NOW) }]);
  });

  test('has a handle whose key cannot be exported', async () => {
    const { key } = await keepOne();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
  });
});

describe('what is asked of the practitioner', () => {
  test('a reference of up to forty characters, in any script', async () => {
    expect((await keepOne(FULL_CASE, ` ${'ж'.repeat(40)}\n`)).reference).toBe('ж'.repeat(40));
    expect((await keepOne(FULL_CASE, '😀'.repeat(40))).reference).toBe('😀'.repeat(40));
    expect(await problemOf(here.keep(FULL_CASE, PASSPHRASE, 'x'.repeat(41), NOW))).toBe('reference-too-long');
  });

  test('a passphrase', async () => {
    expect(await problemOf(here.keep(FULL_CASE, '', 'x', NOW))).toBe('no-passphrase');
    expect(await namesOf(NOW)).toEqual([]);
  });
});

describe('nothing is left behind', () => {
  test('looking for kept cases makes no store', async () => {
    expect(await namesOf(NOW)).toEqual([]);
    expect(await here.removeExpired(NOW)).toEqual({ ok: true, removed: 0 });
    good(await here.removeAllKept());
    good(await here.removeKept('x'));
    expect(await problemOf(here.openKept('x', 'y', NOW))).toBe('gone');
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('removing one leaves the others, and removing the last leaves nothing at all', async () => {
    const [one, other] = [await keepOne(FULL_CASE, 'one'), await keepOne(FULL_CASE, 'other')];
    good(await here.removeKept(one.id));
    expect(await namesOf(NOW)).toEqual(['other']);
    good(await here.removeKept(other.id));
    expect(await raw()).toEqual({ records: [], clock: [] });
  });

  test('removing all removes them in every tab: an open one can save no more', async () => {
    const handle = await keepOne();
    await keepOne();
    good(await (await tab()).removeAllKept());
    expect(await raw()).toEqual({ records: [], clock: [] });
    expect(await problemOf(here.save(handle, FULL_CASE, NOW))).toBe('gone');
    expect(await problemOf(here.reopenKept(handle, NOW))).toBe('gone');
    expect(await raw()).toEqual({ records: [], clock: [] });
  });
});

describe('the time of a case', () => {
  test('is over when the locality’s policy says, and not before', async () => {
    const { id } = await keepOne();
    expect(LOCALITY.keepCasesFor.days).toBe(7);
    expect(good(await here.listKept(NOW)).cases).toMatchObject([{ expiresAt: new Date(NOW + WEEK) }]);
    good(await here.openKept(id, PASSPHRASE, NOW + WEEK - 1));
    expect(await here.removeExpired(NOW + WEEK - 1)).toEqual({ ok: true, removed: 0 });
    expect(await namesOf(NOW + WEEK)).toEqual([]);
    expect(await here.removeExpired(NOW + WEEK)).toEqual({ ok: true, removed: 1 });
    expect(await raw()).toEqual({ records: [], clock: [] });
  });

  test('is not lengthened by saving, and a case whose time is over is neither opened nor saved: it is removed', async () => {
    const handle = await keepOne();
    good(await here.save(handle, named('Later'), NOW + 6 * DAY));
    expect(await problemOf(here.save(handle, named('Too late'), NOW + WEEK))).toBe('gone');
    expect((await raw()).records).toEqual([]);
    const other = await keepOne();
    expect(await problemOf(here.openKept(other.id, PASSPHRASE, NOW + WEEK))).toBe('expired');
    expect(await problemOf(here.openKept(other.id, PASSPHRASE, NOW))).toBe('gone');
  });

  test('is whole days, at least one, in the pack of every locality', () => {
    for (const keepCasesFor of [undefined, {}, { days: 0 }, { days: -7 }, { days: 1.5 }, { days: '7' }, { days: null }])
      expect(() => parsePack('x/pack.json', { ...pack, keepCasesFor }), JSON.stringify(keepCasesFor)).toThrow('x/pack.json: keepCasesFor');
    expect(parsePack('x/pack.json', { ...pack, keepCasesFor: { days: 1 } }).keepCasesFor).toEqual({ days: 1 });
  });

  test('removing what is over leaves the rest', async () => {
    await keepOne(FULL_CASE, 'old', NOW);
    await keepOne(FULL_CASE, 'new', NOW + 3 * DAY);
    expect(await here.removeExpired(NOW + WEEK)).toEqual({ ok: true, removed: 1 });
    expect(await namesOf(NOW + WEEK)).toEqual(['new']);
  });

  test('is over after a week of use even on a clock set back by years', async () => {
    await keepOne();
    const back = NOW - 3_650 * DAY;
    for (let day = 0; day < 7; day += 1) expect(await namesOf(back + day * DAY)).toHaveLength(1);
    expect(good(await here.listKept(back + 6 * DAY)).cases).toMatchObject([{ expiresAt: new Date(back + 7 * DAY) }]);
    expect(await here.removeExpired(back + 7 * DAY)).toEqual({ ok: true, removed: 1 });
  });
});

describe('two tabs', () => {
  test('never overwrite each other: the later one is told, and can go on from what the other saved', async () => {
    const there = await tab();
    const mine = await keepOne();
    const theirs = good(await there.openKept(mine.id, PASSPHRASE, NOW)).handle;
    good(await there.save(theirs, named('Theirs'), NOW + 1));
    expect(await problemOf(here.save(mine, named('Mine'), NOW + 2))).toBe('changed-elsewhere');
    const again = good(await here.reopenKept(mine, NOW + 3));
    expect(again.case).toEqual(named('Theirs'));
    good(await here.save(again.handle, named('Mine after theirs'), NOW + 4));
    expect(await problemOf(there.save(theirs, named('Theirs'), NOW + 5))).toBe('changed-elsewhere');
    expect(good(await there.reopenKept(theirs, NOW)).case).toEqual(named('Mine after theirs'));
  });

  test('in any order of saving and reopening, what a tab was told is saved is what the next one finds', async () => {
    const there = await tab();
    const { id } = await keepOne();
    const step = fc.record({ which: fc.nat(1), what: fc.constantFrom('save', 'save', 'reopen') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const tabs = [here, there] as const;
        const handles = await Promise.all(tabs.map(async (one) => good(await one.openKept(id, PASSPHRASE, NOW)).handle));
        let stored = good(await here.openKept(id, PASSPHRASE, NOW)).case;
        let last = [true, true];
        for (const [index, { which, what }] of steps.entries()) {
          const one = tabs[which as 0 | 1];
          const handle = handles[which] as (typeof handles)[number];
          if (what === 'reopen') {
            const opened = good(await one.reopenKept(handle, NOW));
            expect(opened.case).toEqual(stored);
            handles[which] = opened.handle;
            last[which] = true;
          } else {
            const written = await one.save(handle, named(`${index}`), NOW);
            expect(written).toEqual(last[which] ? { ok: true } : { ok: false, problem: 'changed-elsewhere' });
            if (written.ok) {
              stored = named(`${index}`);
              last = [which === 0, which === 1];
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('saving at the same moment: one is saved, the other is told', async () => {
    const there = await tab();
    const mine = await keepOne();
    const theirs = good(await there.openKept(mine.id, PASSPHRASE, NOW)).handle;
    const both = await Promise.all([here.save(mine, named('Mine'), NOW), there.save(theirs, named('Theirs'), NOW)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const stored = good(await here.openKept(mine.id, PASSPHRASE, NOW)).case;
    expect(stored).toEqual(named(both[0]?.ok ? 'Mine' : 'Theirs'));
  });

  test('but saves of one tab that do not wait for each other are all its own, and the last one stands', async () => {
    const handle = await keepOne();
    const all = await Promise.all(Array.from({ length: 20 }, (_, index) => here.save(handle, named(`${index}`), NOW)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(good(await here.openKept(handle.id, PASSPHRASE, NOW)).case).toEqual(named('19'));
  });
});

describe('a case that is being worked on', () => {
  test('is saved as it was left last, and its practitioner told when another tab has removed it', async () => {
    const statuses: unknown[] = [];
    const handle = good(await here.keep(FULL_CASE, PASSPHRASE, '')).handle;
    const { next, flush } = here.autosave(handle, (status) => statuses.push(status));
    for (const name of ['A', 'Al', 'Ale', 'Alex']) next(named(name));
    await flush();
    expect(good(await here.openKept(handle.id, PASSPHRASE)).case).toEqual(named('Alex'));
    good(await (await tab()).removeKept(handle.id));
    next(named('Alexa'));
    await flush();
    expect(statuses).toEqual([{ kind: 'saved' }, { kind: 'failed', problem: 'gone' }]);
    expect(await raw()).toEqual({ records: [], clock: [] });
  });
});

describe('a store that will not', () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };

  test('says that it is full, keeps nothing of a new case, and leaves a kept one as it was', async () => {
    const handle = await keepOne(named('Before'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
    expect(await problemOf(here.save(handle, named('After'), NOW + 1))).toBe('full');
    expect(await problemOf(here.keep(FULL_CASE, PASSPHRASE, 'another', NOW))).toBe('full');
    put.mockRestore();
    add.mockRestore();
    expect(await namesOf(NOW)).toEqual(['Tuesday, blue file']);
    expect(good(await here.openKept(handle.id, PASSPHRASE, NOW)).case).toEqual(named('Before'));
    // The same handle goes on as soon as there is room.
    good(await here.save(handle, named('After'), NOW + 2));
  });

  test('says that it was denied, and asks again the next time', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await problemOf(here.keep(FULL_CASE, PASSPHRASE, 'x', NOW))).toBe('denied');
    open.mockRestore();
    await keepOne();
  });

  test('says so where the browser has no store, or none of its cryptography on this page', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await problemOf(here.listKept(NOW))).toBe('denied');
    expect(await problemOf(here.keep(FULL_CASE, PASSPHRASE, 'x', NOW))).toBe('denied');
    vi.stubGlobal('crypto', {});
    expect(await problemOf(here.keep(FULL_CASE, PASSPHRASE, 'x', NOW))).toBe('no-cryptography');
    expect(await problemOf(here.openKept('x', PASSPHRASE, NOW))).toBe('no-cryptography');
    vi.unstubAllGlobals();
  });

  test('was written by a newer version of the app', async () => {
    (await openDB('kept-cases', 2)).close();
    expect(await problemOf(here.listKept(NOW))).toBe('newer-version');
  });

  test('lets a newer version of the app in, even while a case is open in this one', async () => {
    await keepOne();
    const newer = await openDB('kept-cases', 2);
    expect(await problemOf(here.listKept(NOW))).toBe('newer-version');
    newer.close();
  });
});
