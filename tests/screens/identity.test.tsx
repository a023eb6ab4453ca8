import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ADULT_AGREES, openPaperwork } from './case-on-screen.tsx';

const REFUSED = { ...ADULT_AGREES, consent: 'refused' };
const STORY = { 'how-exploitation-started': 'Zoltan Examplescu met her at the depot. She rang 07700 900123 on Monday.' };

test('no document of a notification that may not identify is offered before its text is checked', async () => {
  openPaperwork(REFUSED, 'documents', STORY);
  expect(await screen.findByRole('link', { name: 'Check for identifying detail' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Download PDF/ })).toBeNull();
});

test('without any free text there is nothing to check first', async () => {
  openPaperwork(REFUSED, 'documents');
  expect((await screen.findAllByRole('button', { name: /Download PDF/ })).length).toBe(2);
});

test('each find is shown in its sentence and taken out, or kept with a reason; then the documents are there', async () => {
  openPaperwork(REFUSED, 'identity', STORY);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Names and nicknames' }), 'Zoltán Examplescu');
  await userEvent.click(screen.getByRole('button', { name: 'Read my text' }));
  for (const name of screen.getAllByRole('button', { name: /^Take it out: .*(Zoltan|Examplescu)/ })) await userEvent.click(name);
  expect(screen.queryByText(/Examplescu met/)).toBeNull();

  const phone = screen.getByRole('button', { name: 'Keep it: it identifies nobody: 07700 900123' }).closest('li') as HTMLElement;
  await userEvent.click(within(phone).getByRole('button', { name: 'Keep it: it identifies nobody: 07700 900123' }));
  await userEvent.click(within(phone).getByRole('button', { name: 'Keep it' }));
  expect(within(phone).getByText('Say in a few words why it identifies nobody')).toBeVisible();
  await userEvent.type(within(phone).getByRole('textbox'), 'A public number.');
  await userEvent.click(within(phone).getByRole('button', { name: 'Keep it' }));

  expect(await screen.findByText(/Nothing is left to settle/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Look at it again: 07700 900123' })).toBeVisible();
});

test('copying to the online form leaves unchecked free text out, and says so', async () => {
  openPaperwork(REFUSED, 'copy', { ...STORY, 'dtn-gender': 'female' });
  expect(await screen.findByText(/still has to be checked for identifying detail/)).toBeVisible();
  expect(screen.queryByText(/Examplescu/)).toBeNull();
});
