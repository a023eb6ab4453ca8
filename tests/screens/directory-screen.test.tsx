import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '#locales/en/directory.json';
import { Clock } from '#src/components/clock.tsx';
import { DirectoryProvider, useDirectory } from '#src/directory/directory-provider.tsx';
import { startWords } from '#src/language/i18n.ts';
import DirectoryScreen from '#src/screens/directory/directory-screen.tsx';

/** The page on which a coordinator loads the directory, with a database of its own in memory. */

const TODAY = '2026-11-24';
const GOOD = 'organisation,post,checked,phone\nExample Council,Lead,2026-11-01,01632 960123\nExample Charity,Manager,2024-01-31,999\n';
const ONE_BAD = `${GOOD}Example Trust,Nurse,soon,101\n`;

const csv = (text: string | Uint8Array<ArrayBuffer>, name = 'directory.csv') => new File([text], name, { type: 'text/csv' });
const filled = (text: string, values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).reduce((all, [name, value]) => all.replace(`{{${name}}}`, String(value)), text);

/** What another screen gets to know of the directory. */
function Witness() {
  const { entries, state } = useDirectory();
  return <output data-testid="witness">{`${state}: ${entries.map(({ organisation }) => organisation).join(', ')}`}</output>;
}

async function open() {
  const user = userEvent.setup();
  const shown = render(
    <Clock value={() => Date.parse(TODAY)}>
      <DirectoryProvider>
        <DirectoryScreen />
        <Witness />
      </DirectoryProvider>
    </Clock>,
  );
  await screen.findByRole('heading', { level: 2, name: /directory is loaded|contacts? (is|are) loaded/ });
  return { user, ...shown };
}

async function readFile(user: ReturnType<typeof userEvent.setup>, file: File) {
  await user.upload(screen.getByLabelText(words.file.label), file);
  await user.click(screen.getByRole('button', { name: words.file.read }));
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole('button', { name }));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  await startWords().loadNamespaces(['app', 'directory', 'contacts']);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('directory');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
});

describe('a good file', () => {
  test('is shown before it is loaded, and takes the focus', async () => {
    const { user } = await open();
    await readFile(user, csv(GOOD));
    const result = await screen.findByRole('heading', { name: filled(words.read.title_other, { count: 2 }) });
    expect(document.activeElement).toBe(result);
    expect(screen.getByTestId('witness').textContent).toBe('none: ');
    expect(await databases()).toEqual([]);
  });

  test('once loaded shows its age, and is there again on the next visit', async () => {
    const { user, unmount } = await open();
    await readFile(user, csv(GOOD));
    await user.click(await screen.findByRole('button', { name: filled(words.read.load_other, { count: 2 }) }));
    const card = (await screen.findByRole('heading', { name: filled(words.loaded.title_other, { count: 2 }) })).closest('section');
    await waitFor(() => expect(document.activeElement?.id).toBe('loaded'));
    for (const text of ['24 November 2026', '31 January 2024', '1 November 2026', filled(words.loaded.due_one, { count: 1, months: 12 })])
      expect(within(card as HTMLElement).getAllByText(text).length, text).toBeGreaterThan(0);
    expect(screen.getByTestId('witness').textContent).toBe('kept: Example Council, Example Charity');
    unmount();
    await open();
    expect(screen.getByTestId('witness').textContent).toBe('kept: Example Council, Example Charity');
  });

  test('can be removed, once that is confirmed, and leaves no database', async () => {
    const { user } = await open();
    await readFile(user, csv(GOOD));
    await user.click(await screen.findByRole('button', { name: filled(words.read.load_other, { count: 2 }) }));
    await screen.findByRole('button', { name: words.remove.ask });
    await press(user, words.remove.ask);
    expect(document.activeElement?.textContent).toBe(words.remove.question);
    await press(user, words.remove.no);
    expect(document.activeElement?.textContent).toBe(words.remove.ask);
    expect(await databases()).toEqual(['directory']);
    await press(user, words.remove.ask);
    await press(user, words.remove.yes);
    await screen.findByText(words.status.removed);
    expect(await databases()).toEqual([]);
    expect(screen.getByTestId('witness').textContent).toBe('none: ');
  });
});

describe('a file with something wrong', () => {
  test('is not loaded; every fault is named, with what to do, and the summary takes the focus', async () => {
    const { user } = await open();
    await readFile(user, csv(ONE_BAD));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    const { wrong, do: todo } = words.problems['date-impossible'];
    await user.click(within(summary).getByRole('link', { name: filled(words.read.inColumn, { row: 4, column: 'checked', wrong }) }));
    const row = document.activeElement as HTMLElement;
    expect(within(row).getByText('soon').tagName).toBe('BDI');
    expect(row.textContent).toContain(todo);
    expect(screen.getByTestId('witness').textContent).toBe('none: ');
  });

  test('loads its good rows only when that is chosen', async () => {
    const { user } = await open();
    await readFile(user, csv(ONE_BAD));
    await user.click(await screen.findByRole('button', { name: filled(words.read.loadGood, { good: 2, bad: 1 }) }));
    await waitFor(() => expect(screen.getByTestId('witness').textContent).toBe('kept: Example Council, Example Charity'));
  });

  test('with many faults shows fifty and how many more there are', async () => {
    const { user } = await open();
    await readFile(user, csv(`organisation,post,checked,phone\n${'A,B,,101\n'.repeat(60)}`));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    // 60 rows without a day; all but the first also repeat it.
    expect(screen.getByText(filled(words.table.more_other, { count: 60 + 59 - 50 }))).toBeTruthy();
  });
});

describe('a file that is not read', () => {
  const bytes = (...start: readonly number[]) => new Uint8Array([...start, ...new Array<number>(50).fill(0)]);
  const files: readonly (readonly [keyof typeof words.faults, File])[] = [
    ['spreadsheet', csv(bytes(0x50, 0x4b, 3, 4), 'directory.xlsx')],
    ['spreadsheet', csv(bytes(0xd0, 0xcf, 0x11, 0xe0), 'directory.csv')],
    ['binary', csv(bytes(0x89, 0x50, 0x4e, 0x47))],
    ['empty', csv(' \r\n ')],
    ['no-rows', csv('organisation,post,checked,phone\r\n,,,\r\n')],
    ['too-large', csv(new Uint8Array(5 * 1024 * 1024 + 1).fill(65))],
    ['too-many-rows', csv(`organisation,post,checked,phone\n${'A,B,C,D\n'.repeat(20_001)}`)],
    ['too-many-rows', csv(JSON.stringify(new Array(20_001).fill(0)), 'a.json')],
    ['not-json', csv('[{"organisation":', 'a.json')],
    ['not-a-directory', csv('{"format":"referral-case","version":1,"entries":[]}', 'a.json')],
    ['newer-version', csv('{"format":"contact-directory","version":2,"entries":[{}]}', 'a.json')],
  ];

  test.each(files)('%s: says what it is and what to do', async (fault, file) => {
    const { user } = await open();
    // As somebody does who has the file dialogue show every file.
    const input = screen.getByLabelText<HTMLInputElement>(words.file.label);
    input.accept = '';
    await readFile(user, file);
    const link = within(await screen.findByRole('alert')).getByRole('link');
    expect(link.textContent).toBe(words.faults[fault]);
    await user.click(link);
    expect(document.activeElement).toBe(input);
  });

  test('no file at all', async () => {
    const { user } = await open();
    await press(user, words.file.read);
    expect(within(screen.getByRole('alert')).getByRole('link').textContent).toBe(words.file.none);
  });
});

describe('a browser that keeps nothing', () => {
  test('has the directory for this visit, and says so', async () => {
    const { user } = await open();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await readFile(user, csv(GOOD));
    await user.click(await screen.findByRole('button', { name: filled(words.read.load_other, { count: 2 }) }));
    await screen.findByText(words.loaded.notKept);
    expect(screen.getByTestId('witness').textContent).toBe('this-visit: Example Council, Example Charity');
  });
});

describe('a directory that is kept and cannot be read', () => {
  test('is not used, is said to be there, and can be removed', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('directory', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('directory').put({ entries: 'damaged' }, 'current');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const { user } = await open();
    expect(screen.getByText(words.status.unreadable)).toBeTruthy();
    expect(screen.getByTestId('witness').textContent).toBe('unreadable: ');
    await press(user, words.remove.ask);
    await press(user, words.remove.yes);
    await screen.findByText(words.status.removed);
    expect(await databases()).toEqual([]);
  });
});

describe('tables from different programs', () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
  const table = (separator: string, end: string) =>
    [
      ['organisation', 'post', 'checked', 'phone'],
      ['Café', '"Lead, ""adults"";\n and children"', '2026-11-01', '999'],
    ]
      .map((cells) => cells.join(separator) + end)
      .join('');
  const files: readonly (readonly [string, File])[] = [
    ['commas and line feeds', csv(table(',', '\n'))],
    ['semicolons, carriage returns and a mark at the beginning', csv(`\uFEFF${table(';', '\r\n')}`)],
    ['carriage returns alone', csv(table(',', '\r'))],
    ['tabs in UTF-16', csv(utf16(table('\t', '\r\n')))],
    ['Windows-1252', csv(bytesOf(table(';', '\r\n')))],
  ];

  test.each(files)('%s', async (_, file) => {
    const { user } = await open();
    await readFile(user, file);
    await user.click(await screen.findByRole('button', { name: filled(words.read.load_one, { count: 1 }) }));
    await waitFor(() => expect(screen.getByTestId('witness').textContent).toBe('kept: Café'));
  });
});
