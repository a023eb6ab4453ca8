import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ADULT_AGREES, openPaperwork } from './case-on-screen.tsx';

const next = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe('a place from a long list', () => {
  test('is found by typing, several can be chosen, and each can be removed', async () => {
    openPaperwork(ADULT_AGREES, 'places');
    await userEvent.click(await screen.findByRole('radio', { name: 'UK' }));
    const search = await screen.findByRole('combobox', { name: /UK towns or cities/ });
    await userEvent.type(search, 'watf');
    await userEvent.click(await screen.findByRole('option', { name: 'Watford' }));
    await userEvent.type(search, 'broxb');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Broxburn', 'Broxbourne']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    const chosen = await screen.findByRole('list', { name: 'Chosen' });
    expect(
      within(chosen)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['WatfordRemove Watford', 'BroxbourneRemove Broxbourne']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Watford' }));
    expect(within(chosen).getAllByRole('listitem')).toHaveLength(1);
  });

  test('that the online list lacks is accepted, with a word on what to choose there', async () => {
    openPaperwork(ADULT_AGREES, 'staying-now');
    const search = await screen.findByRole('combobox', { name: /Town where they are staying now/ });
    await userEvent.type(search, 'kings lang');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByText(/“Kings Langley” is not in the online list/)).toBeVisible();
  });
});

describe('a date of birth', () => {
  const type = async (day: string, month: string, year: string) => {
    await userEvent.type(await screen.findByRole('textbox', { name: 'Day' }), day);
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), month);
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), year);
  };

  test('that does not exist is said at the field', async () => {
    openPaperwork(ADULT_AGREES, 'name');
    await type('31', '2', '1990');
    await next();
    expect(await screen.findByRole('alert')).toHaveTextContent('This date does not exist');
  });

  test('that makes a person recorded as an adult a child stops, and leads to the child’s route without consent', async () => {
    openPaperwork(ADULT_AGREES, 'name');
    await type('3', '2', '2015');
    await next();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Name and date of birth');
    await userEvent.click(screen.getByRole('button', { name: /They are under 18/ }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Is the child missing?');
  });
});

describe('a fact that the pathway has', () => {
  test('is shown as answered and not asked again', async () => {
    openPaperwork(ADULT_AGREES, 'age');
    expect(await screen.findByText('18 or over')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('has no true answer on a best-interests route, so the consent box stays blank with a note', async () => {
    openPaperwork({ ...ADULT_AGREES, capacityConcern: 'yes', bestInterestsDecision: 'refer' }, 'consent');
    expect(await screen.findByText(/neither answer would be true/)).toBeVisible();
  });
});

test('a conditional question appears in place when the answer above it calls for it', async () => {
  openPaperwork(ADULT_AGREES, 'other-professionals');
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
  expect(screen.getByRole('textbox', { name: 'Who they are and action so far' })).toBeVisible();
});

test('the list says how far each page has come, and what is needed online, without stopping anybody', async () => {
  openPaperwork(ADULT_AGREES, 'documents');
  const age = (await screen.findByRole('link', { name: 'Age, and the council contacted' })).closest('li') as HTMLElement;
  expect(age).toHaveTextContent('Ready');
  expect(screen.getByText(/answers are still needed/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Copy to the online form' })).toBeVisible();
});

test('an answer is copied whole, with its line breaks, and ticked off', async () => {
  const user = userEvent.setup();
  openPaperwork(ADULT_AGREES, 'copy', { 'how-exploitation-started': 'First.\nThen.' });
  await user.click(await screen.findByRole('button', { name: 'Copy: How it began' }));
  expect(await navigator.clipboard.readText()).toBe('First.\nThen.');
  expect(screen.getByRole('checkbox', { name: 'Pasted: How it began' })).toBeChecked();
});
