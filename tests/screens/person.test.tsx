import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import handing from '#locales/en/handing.json';
import person from '#locales/en/person.json';
import type { Answers } from '#pathways/questions.ts';
import { addresses } from '#src/addresses.ts';
import { App } from '#src/app/app.tsx';
import { Memory } from '#src/app/memory.tsx';
import { type CaseSession, useCase } from '#src/case/case-session.tsx';
import { ADULT_AGREES } from './case-on-screen.tsx';

/** What the person is shown, how the practitioner comes back, and what is written down afterwards. */

const CHILD: Answers = { immediateDanger: 'no', ageStatus: 'child', childMissing: 'no' };

let session: CaseSession | null = null;
function Watch() {
  session = useCase();
  return null;
}

async function open(address: string, answers: Answers = {}) {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <Memory
          held={{
            answers,
            details: { 'victim-first-name': 'Alex Madeupname' },
            done: [],
            identity: { asked: false, keepOut: [], kept: [] },
            understanding: null,
          }}
        >
          <App />
          <Watch />
        </Memory>
      </MemoryRouter>,
    );
  });
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole('button', { name });
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(await screen.findByRole('button', { name }));

describe('handing the screen over', () => {
  test('nobody is taken for an adult by default', async () => {
    const user = await open(addresses.person);
    await press(user, handing.begin);
    expect(await within(screen.getByRole('main')).findByRole('alert')).toHaveTextContent(handing.who.choose);
    expect(screen.queryByText(person.adult.choice.title)).toBeNull();
  });

  test('a PIN that is none is refused, and what was chosen stays', async () => {
    const user = await open(addresses.person);
    await user.click(await screen.findByLabelText(handing.who.older));
    await user.type(screen.getByLabelText(handing.lock.label), '12');
    await press(user, handing.begin);
    expect(await within(screen.getByRole('main')).findByRole('alert')).toHaveTextContent(handing.lock.wrong);
    expect(screen.getByLabelText(handing.who.older)).toBeChecked();
  });

  test('an adult reads from the choice to their own turn, and can go back', async () => {
    const user = await open(addresses.person, ADULT_AGREES);
    await press(user, handing.begin);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(person.adult.choice.title);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    await press(user, person.move.next);
    await press(user, person.move.back);
    const seen: string[] = [];
    while (screen.queryByRole('button', { name: person.move.next }) !== null) {
      seen.push(screen.getByRole('heading', { level: 1 }).textContent ?? '');
      await press(user, person.move.next);
    }
    // A council has the duty to notify.
    expect(seen).toEqual(expect.arrayContaining([person.adult.noDuty.title, person.numbers.title]));
    expect(seen.at(-1)).toBe(person.adult.yourTurn.title);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(person.end.title);
  });

  test('a child by the case can be shown the two levels for children and nothing else', async () => {
    const user = await open(addresses.person, CHILD);
    expect(await screen.findByText(handing.who.child)).toBeInTheDocument();
    expect(screen.queryByLabelText(handing.who.adult)).toBeNull();
    await user.click(screen.getByLabelText(handing.who.younger));
    await press(user, handing.begin);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(person.younger.hello.title);
  });

  test('a break and a stop are there on every page, and both can go on', async () => {
    const user = await open(addresses.person, ADULT_AGREES);
    await press(user, handing.begin);
    await press(user, person.move.break);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(person.paused.title);
    await press(user, person.paused.goOn);
    await press(user, person.move.stop);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(person.stopped.title);
    await press(user, person.stopped.again);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(person.adult.choice.title);
  });

  test('without a PIN it is confirmed first, and leads to a page with nothing of the case', async () => {
    const user = await open(addresses.person, ADULT_AGREES);
    await press(user, handing.begin);
    await press(user, handing.takeBack.label);
    await press(user, handing.takeBack.open);
    expect(screen.getByRole('alert')).toHaveTextContent(handing.takeBack.confirmWrong);
    await user.click(screen.getByLabelText(handing.takeBack.confirmBox));
    await press(user, handing.takeBack.open);
    expect(await screen.findByRole('heading', { level: 1, name: handing.taken.title })).toBeInTheDocument();
    expect(document.querySelector('main')).not.toHaveTextContent(/Madeupname|Watford/);
  });
});

describe('reading aloud', () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang });
  const speech = (voices: readonly object[]) => {
    const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() });
    vi.stubGlobal('speechSynthesis', synthesis);
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    return synthesis;
  };
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['no voice at all', []],
    ['a voice that is on a server', [voice('en-GB', false)]],
    ['a voice of another language', [voice('pl-PL', true)]],
  ])('is not offered where there is %s', async (_, voices) => {
    speech(voices);
    const user = await open(addresses.person, ADULT_AGREES);
    await press(user, handing.begin);
    await screen.findByRole('button', { name: person.move.next });
    expect(screen.queryByRole('button', { name: person.move.listen })).toBeNull();
  });

  test('reads the page with a voice of the device, and falls silent when the page is left', async () => {
    const synthesis = speech([voice('en-US', true), voice('en-GB', true)]);
    const user = await open(addresses.person, ADULT_AGREES);
    await press(user, handing.begin);
    await press(user, person.move.listen);
    const [said] = synthesis.speak.mock.calls[0] as [{ text: string; lang: string }];
    expect(said.lang).toBe('en-GB');
    for (const text of person.adult.choice.text) expect(said.text).toContain(text);
    expect(button(person.move.quiet)).toBeInTheDocument();
    synthesis.cancel.mockClear();
    await press(user, person.move.next);
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(button(person.move.listen)).toBeInTheDocument();
  });
});

describe('how it went', () => {
  test('is kept with the case, and asks for what is missing first', async () => {
    const user = await open(addresses.personRecord, ADULT_AGREES);
    await user.click(await screen.findByLabelText(handing.record.done.explained));
    await user.click(screen.getByLabelText(handing.record.done['repeated-back']));
    await press(user, handing.record.save);
    expect(await within(screen.getByRole('main')).findByRole('alert')).toHaveTextContent(handing.record.chooseInterpreter);
    expect(session?.understanding).toBeNull();
    await user.selectOptions(screen.getByLabelText(handing.record.language), 'ti');
    await user.click(screen.getByLabelText(handing.record.help.interpreter));
    await press(user, handing.record.save);
    expect(session?.understanding).toEqual({ language: 'ti', help: 'interpreter', done: ['explained', 'repeated-back'] });
    // It is no answer to whether they agree.
    expect(session?.answers).toEqual(ADULT_AGREES);
    await press(user, handing.record.remove);
    expect(session?.understanding).toBeNull();
  });

  test('of a child says that it is no consent, and does not ask whether they said it back', async () => {
    await open(addresses.personRecord, CHILD);
    expect(await screen.findByText(handing.record.childLead)).toBeInTheDocument();
    expect(screen.queryByLabelText(handing.record.done['repeated-back'])).toBeNull();
  });

  test('has nowhere to go without a case, and says so', async () => {
    await open(addresses.personRecord);
    expect(await screen.findByText(handing.record.noCase)).toBeInTheDocument();
  });
});

describe('on paper', () => {
  test('the leaflet is shown only after somebody said that paper is safe', async () => {
    const user = await open(addresses.leaflet, ADULT_AGREES);
    expect(await screen.findByText(handing.leaflet.warning.title)).toBeInTheDocument();
    expect(document.querySelector('.for-paper')).toBeNull();
    await press(user, handing.leaflet.warning.no);
    expect(within(screen.getByRole('main')).getByRole('status')).toHaveTextContent(handing.leaflet.warning.notSafe);
    expect(document.querySelector('.for-paper')).toBeNull();
    await press(user, handing.leaflet.warning.yes);
    const leaflet = (await screen.findByText(person.leaflet.keepSafe)).closest('article') as HTMLElement;
    expect(within(leaflet).getByText(person.adult.noDuty.title)).toBeInTheDocument();
    expect(leaflet).not.toHaveTextContent(/Madeupname|Watford/);
  });

  test('the wish for a man or a woman to interpret does not become part of the case', async () => {
    const user = await open(addresses.interpreterCard, ADULT_AGREES);
    await user.click(await screen.findByLabelText(person.card.gender.woman));
    await user.selectOptions(screen.getByLabelText(handing.card.language), 'ti');
    expect(document.querySelector('.for-paper')).toHaveTextContent(/ትግርኛ.*Tigrinya/);
    expect(document.querySelector('.for-paper')).toHaveTextContent(person.card.gender.woman);
    expect(screen.getByText(handing.card.draftNeeded)).toBeInTheDocument();
    expect(JSON.stringify({ ...session, change: null })).not.toMatch(/woman/);
  });
});
