import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import app from '#locales/en/app.json';
import words from '#locales/en/keeping.json';
import { addresses } from '#src/addresses.ts';
import type { CaseChange } from '#src/case/case-session.tsx';
import { LARGEST_FILE } from '#src/kept/case-envelope.ts';
import { exportCase } from '#src/kept/case-files.ts';
import { caseOf, inHand } from '#src/kept/case-in-hand.ts';
import { keep, openKept } from '#src/kept/kept-cases.ts';
import { listKept, removeAllKept } from '#src/kept/kept-list.ts';
import { startWords } from '#src/language/i18n.ts';
import { FULL_CASE, PASSPHRASE } from '#tests/kept/made-up.ts';
import { openApp, type Seen } from './app-in-memory.tsx';

/** Keeping a case, the list of kept cases and case files, as somebody meets them on the screen. */

// A record comes out of the store of this test with Node’s own arrays of bytes in it, which the test browser has another class for.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer);

const ANSWERS = { immediateDanger: 'no', ageStatus: 'adult' } as const;
const filled = (text: string, values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).reduce((all, [name, value]) => all.replace(`{{${name}}}`, String(value)), text);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = async (label: string | RegExp, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const references = async () => {
  const list = await listKept();
  return list.ok ? list.cases.map(({ reference }) => reference) : list.problem;
};
const answersOf = async (id: string, passphrase = PASSPHRASE) => {
  const opened = await openKept(id, passphrase);
  return opened.ok ? opened.case.answers : opened.problem;
};
/** Keeps a case beside the app, as on another day. */
async function keptBefore(reference = 'Tuesday, blue file'): Promise<string> {
  const kept = await keep(FULL_CASE, PASSPHRASE, reference);
  if (!kept.ok) throw new Error(kept.problem);
  return kept.handle.id;
}
async function overwrite(id: string, change: Readonly<Record<string, unknown>>): Promise<void> {
  const db = await openDB('kept-cases');
  await db.put('cases', { ...(await db.get('cases', id)), ...change });
  db.close();
}
/** Keeps the case in hand without the screen. */
async function keepInHand(seen: { readonly now: Seen }, reference = 'Mine'): Promise<string> {
  await act(async () => expect(await seen.now.keeping.keep(PASSPHRASE, reference)).toEqual({ ok: true }));
  return seen.now.keeping.kept?.id as string;
}
const saved = (seen: { readonly now: Seen }) => waitFor(() => expect(seen.now.keeping.status).toEqual({ kind: 'saved' }));

beforeEach(async () => {
  await startWords().loadNamespaces(['app', 'questions', 'keeping', 'flags']);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await removeAllKept();
});

describe('the page that offers to keep a case', () => {
  test('says for how long beforehand, and takes neither no passphrase, nor a weak one, nor two that differ', async () => {
    openApp(addresses.keep, ANSWERS);
    expect(screen.getByText(filled(words.keep.facts.days_other, { count: 7 }))).toBeVisible();
    await press(words.keep.go);
    expect(await screen.findByRole('alert')).toHaveTextContent(words.passphrase.errors.missing);
    await type(words.passphrase.new, 'password1');
    await screen.findByText(words.passphrase.strength['guessed-at-once']);
    await press(words.keep.go);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words.passphrase.errors.tooWeak));
    await type(words.passphrase.new, PASSPHRASE);
    await press(words.keep.go);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words.passphrase.errors.differs));
    expect(await references()).toEqual([]);
  });

  test('takes no reference with the person’s name in it, which anybody could read on the device', async () => {
    openApp(addresses.keep, ANSWERS, { 'victim-first-name': 'Madeup' });
    await type(words.passphrase.new, PASSPHRASE);
    await press(words.passphrase.show);
    await type(words.keep.reference, 'madeup, Tuesday');
    await press(words.keep.go);
    expect(await screen.findByRole('alert')).toHaveTextContent(words.keep.nameInReference);
    expect(await references()).toEqual([]);
  });

  test('keeps the case with a suggested passphrase, and every change after that', async () => {
    const { seen } = openApp(addresses.keep, ANSWERS);
    await press(words.passphrase.suggest);
    await screen.findByText(words.passphrase.suggested);
    const passphrase = (screen.getByLabelText(words.passphrase.new) as HTMLInputElement).value;
    await type(words.keep.reference, 'Tuesday, blue file');
    await press(words.keep.go);
    await screen.findByText(words.keep.done);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
    const id = seen.now.keeping.kept?.id as string;
    expect(await answersOf(id, passphrase)).toEqual(ANSWERS);
    act(() => seen.now.held.change({ type: 'answered', question: 'ageStatus', answer: 'child' }));
    await saved(seen);
    expect(await answersOf(id, passphrase)).toEqual({ ...ANSWERS, ageStatus: 'child' });
  });

  test('asks no spelling service and no store of the browser about what is typed there', () => {
    openApp(addresses.keep, ANSWERS);
    const fields = [...document.querySelectorAll('input')];
    expect(fields.length).toBeGreaterThan(2);
    for (const field of fields) {
      expect(field.getAttribute('autocomplete'), field.id).toBe('off');
      expect(field.getAttribute('spellcheck'), field.id).toBe('false');
    }
  });
});

describe('a kept case in hand', () => {
  test('that is closed is out of memory and still on the device', async () => {
    const { seen } = openApp(addresses.keep, ANSWERS);
    const id = await keepInHand(seen);
    act(() => seen.now.held.change({ type: 'answered', question: 'ageStatus', answer: 'child' }));
    await press(words.kept.close);
    await screen.findByRole('heading', { name: words.list.title });
    expect(seen.now.held).toMatchObject({ answers: {}, details: {}, caseId: null });
    expect(seen.now.keeping.kept).toBeNull();
    expect(await answersOf(id)).toEqual({ ...ANSWERS, ageStatus: 'child' });
  });

  test('is saved when anything of it changes, whatever it is', async () => {
    const { seen } = openApp('/nowhere', ANSWERS);
    const id = await keepInHand(seen);
    const changes: readonly CaseChange[] = [
      { type: 'answered', question: 'ageStatus', answer: 'child' },
      { type: 'detailed', field: 'victim-first-name', value: 'Alex' },
      { type: 'done', action: 'call-999', done: true },
      { type: 'identity', check: { asked: true, keepOut: [], kept: [] } },
      { type: 'understood', understanding: { language: 'pl', help: 'none', done: ['explained'] } },
    ];
    for (const change of changes) {
      act(() => seen.now.held.change(change));
      await waitFor(async () => {
        const opened = await openKept(id, PASSPHRASE);
        if (!opened.ok) throw new Error(opened.problem);
        expect(inHand(opened.case)).toEqual(inHand(caseOf(seen.now.held, opened.case.caseId)));
      });
    }
  });

  test('that is deleted is gone from memory and from the device, once that is confirmed', async () => {
    const { seen } = openApp(addresses.keep, ANSWERS);
    await keepInHand(seen);
    await press(words.kept.remove);
    await press(words.kept.removeNo);
    expect(await references()).toEqual(['Mine']);
    await press(words.kept.remove);
    await press(words.kept.removeYes);
    await screen.findByText(words.list.deleted);
    expect(await references()).toEqual([]);
    expect(seen.now.held.answers).toEqual({});
  });

  test.each([
    ['is cleared', { type: 'cleared' }],
    ['makes way for the next person', { type: 'next-person', shared: { district: 'watford' } }],
  ] as const)('is on the device as it was left when it %s', async (_, change) => {
    const { seen } = openApp('/nowhere', ANSWERS);
    const id = await keepInHand(seen);
    act(() => seen.now.held.change({ type: 'answered', question: 'ageStatus', answer: 'child' }));
    act(() => seen.now.held.change(change));
    expect(seen.now.keeping.kept).toBeNull();
    act(() => seen.now.held.change({ type: 'answered', question: 'immediateDanger', answer: 'yes' }));
    await waitFor(async () => expect(await answersOf(id)).toEqual({ ...ANSWERS, ageStatus: 'child' }));
  });

  test('is not kept after all when it is closed while it is being encrypted', async () => {
    const { seen } = openApp('/nowhere', ANSWERS);
    await act(async () => {
      const keeping = seen.now.keeping.keep(PASSPHRASE, 'Mine');
      await seen.now.keeping.close();
      expect(await keeping).toEqual({ ok: false, problem: 'called-off' });
    });
    expect(await references()).toEqual([]);
    expect(seen.now.keeping.kept).toBeNull();
  });

  test('says that it is saved, and until when, on every page of the case', async () => {
    const { seen } = openApp(addresses.casePage(2), ANSWERS);
    await screen.findByText(app.keep.memory, { exact: false });
    await keepInHand(seen);
    const line = document.querySelector('.keep-line');
    expect(line).toHaveTextContent(`${app.keep.kept} · ${app.keep.saved} · ${filled(app.keep.deleted, { left: 'in' })}`);
    expect(line).toHaveTextContent(/in [67] days/);
  });

  test('says when another tab has deleted it, and can be kept again', async () => {
    const { seen } = openApp(addresses.casePage(2), ANSWERS);
    await keepInHand(seen);
    await removeAllKept();
    act(() => seen.now.held.change({ type: 'answered', question: 'ageStatus', answer: 'child' }));
    await screen.findByText(words.problems.save.gone);
    await press(words.trouble.again);
    await screen.findByRole('heading', { name: words.keep.title });
    expect(seen.now.held.answers).toEqual({ ...ANSWERS, ageStatus: 'child' });
    expect(seen.now.keeping.kept).toBeNull();
  });

  test('says that the device is full, and is saved when somebody tries again and there is room', async () => {
    const { seen } = openApp(addresses.casePage(2), ANSWERS);
    const id = await keepInHand(seen);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    act(() => seen.now.held.change({ type: 'answered', question: 'ageStatus', answer: 'child' }));
    const said = await screen.findByText(words.problems.save.full);
    act(() => seen.now.held.change({ type: 'answered', question: 'immediateDanger', answer: 'yes' }));
    expect(said).toBeVisible();
    full.mockRestore();
    await press(words.trouble.retry);
    await saved(seen);
    expect(await answersOf(id)).toEqual({ immediateDanger: 'yes', ageStatus: 'child' });
  });

  test('has the browser ask before it is lost only while something is not saved', async () => {
    const { seen } = openApp('/nowhere', ANSWERS);
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).toBe(true);
    await keepInHand(seen);
    expect(asks()).toBe(false);
    act(() => seen.now.held.change({ type: 'answered', question: 'ageStatus', answer: 'child' }));
    expect(asks()).toBe(true);
    await saved(seen);
    expect(asks()).toBe(false);
  });
});

describe('the list of kept cases', () => {
  test('opens one with its passphrase where it stands, and harms nothing with a wrong one', async () => {
    const id = await keptBefore();
    const { seen } = openApp(addresses.kept);
    await userEvent.click(await screen.findByRole('button', { name: filled(words.list.openOf, { reference: 'Tuesday, blue file' }) }));
    const field = screen.getByLabelText(filled(words.list.passphraseOf, { reference: 'Tuesday, blue file' }));
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'something else');
    await press(words.list.open);
    expect(await screen.findByRole('alert')).toHaveTextContent(words.problems.open['wrong-passphrase-or-altered']);
    expect(seen.now.held.answers).toEqual({});
    await userEvent.clear(field);
    await userEvent.type(field, PASSPHRASE);
    await press(words.list.open);
    await waitFor(() =>
      expect(seen.now.held).toMatchObject({ answers: FULL_CASE.answers, details: FULL_CASE.details, caseId: FULL_CASE.caseId }),
    );
    expect(seen.now.keeping.kept).toMatchObject({ id, reference: 'Tuesday, blue file' });
  });

  test('asks before a case in memory is cleared for the one that is opened', async () => {
    await keptBefore();
    const { seen } = openApp(addresses.kept, ANSWERS);
    await userEvent.click(await screen.findByRole('button', { name: filled(words.list.openOf, { reference: 'Tuesday, blue file' }) }));
    expect(document.activeElement).toHaveTextContent(words.inHand.title);
    await press(words.inHand.cancel);
    expect(seen.now.held.answers).toEqual(ANSWERS);
  });

  test('names what cannot be read, and removes it', async () => {
    const [damaged, newer] = [await keptBefore('One'), await keptBefore('Other')];
    await keptBefore('Good');
    await overwrite(damaged, { salt: 'no bytes', expiresAt: undefined });
    await overwrite(newer, { version: 2 });
    openApp(addresses.kept);
    await screen.findByText(words.list.unreadableProblems.damaged);
    const entry = screen.getByText(words.list.unreadableProblems['newer-version']).closest('li') as HTMLElement;
    expect(screen.getByText('Good')).toBeVisible();
    await userEvent.click(within(entry).getByRole('button', { name: filled(words.list.deleteOf, { reference: words.list.unreadable }) }));
    await press(words.list.deleteYes);
    await screen.findByText(words.list.deleted);
    expect(screen.queryByText(words.list.unreadableProblems['newer-version'])).toBeNull();
    expect(screen.getByText(words.list.unreadableProblems.damaged)).toBeVisible();
  });

  test('deletes all, once that is confirmed, the one in hand too', async () => {
    await keptBefore();
    const { seen } = openApp(addresses.kept, ANSWERS);
    await keepInHand(seen);
    await userEvent.click(await screen.findByRole('button', { name: words.list.deleteAll }));
    await press(words.list.deleteAllYes);
    await screen.findByText(words.list.deletedAll);
    expect(await references()).toEqual([]);
    expect(seen.now.held.answers).toEqual({});
  });
});

describe('a case file', () => {
  const bytes = async () => {
    const made = await exportCase(FULL_CASE, PASSPHRASE);
    if (!made.ok) throw new Error(made.problem);
    return made.bytes;
  };
  const choose = async (content: BlobPart, name = 'encrypted-case.json') =>
    userEvent.upload(await screen.findByLabelText(words.files.file), new File([content], name, { type: 'application/json' }));

  test('is opened with its passphrase, and is then in memory only', async () => {
    const { seen } = openApp(addresses.kept);
    await choose(await bytes());
    await type(words.files.passphrase, 'something else');
    await press(words.files.importGo);
    expect(await screen.findByRole('alert')).toHaveTextContent(words.problems.import['wrong-passphrase-or-altered']);
    await type(words.files.passphrase, PASSPHRASE);
    await press(words.files.importGo);
    await waitFor(() =>
      expect(seen.now.held).toMatchObject({ answers: FULL_CASE.answers, details: FULL_CASE.details, caseId: FULL_CASE.caseId }),
    );
    expect(seen.now.keeping.kept).toBeNull();
    expect(await references()).toEqual([]);
  });

  test.each([
    ['empty', ''],
    ['a-pdf', '%PDF-1.7'],
    ['not-json', 'Dear colleague'],
    ['not-encrypted', JSON.stringify(FULL_CASE)],
    ['newer-version', '{"format":"referral-case-encrypted","version":2}'],
    ['truncated', '{"format":"referral-case-encrypted","version":1,'],
    ['too-big', new Uint8Array(LARGEST_FILE + 1)],
  ] as const)('that cannot be one is named when it is chosen: %s', async (problem, content) => {
    const { seen } = openApp(addresses.kept, ANSWERS);
    await choose(content);
    expect(await screen.findByRole('alert')).toHaveTextContent(words.problems.import[problem]);
    expect(seen.now.held.answers).toEqual(ANSWERS);
  });

  test('never takes the place of a case in hand without asking', async () => {
    const { seen } = openApp(addresses.kept, ANSWERS);
    await choose(await bytes());
    await screen.findByText(words.inHand.memory);
    expect(screen.queryByLabelText(words.files.passphrase)).toBeNull();
    expect(screen.getByRole('link', { name: words.inHand.keepFirst })).toBeVisible();
    await press(words.inHand.replace);
    await type(words.files.passphrase, PASSPHRASE);
    expect(seen.now.held.answers).toEqual(ANSWERS);
    await press(words.files.importGo);
    await waitFor(() => expect(seen.now.held.answers).toEqual(FULL_CASE.answers));
  });

  test('closes a kept case, which stays on the device as it was', async () => {
    const { seen } = openApp(addresses.kept, ANSWERS);
    const id = await keepInHand(seen);
    await choose(await bytes());
    await screen.findByText(words.inHand.closes);
    await type(words.files.passphrase, PASSPHRASE);
    await press(words.files.importGo);
    await waitFor(() => expect(seen.now.held.answers).toEqual(FULL_CASE.answers));
    expect(seen.now.keeping.kept).toBeNull();
    expect(await answersOf(id)).toEqual(ANSWERS);
  });
});
