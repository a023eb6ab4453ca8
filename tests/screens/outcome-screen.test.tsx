import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import actions from '#locales/en/actions.json' with { type: 'json' };
import prohibitions from '#locales/en/prohibitions.json' with { type: 'json' };
import { ADULT_AGREES, openCase } from './case-on-screen.tsx';

const verdict = () => screen.findByRole('heading', { level: 1 });

describe('an outcome', () => {
  test('lists every action of the plan in order, and every prohibition', async () => {
    const { walk } = openCase(ADULT_AGREES);
    await verdict();
    const steps = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(steps).toEqual(walk.actions.map(({ id }) => actions[id].title));
    for (const id of walk.outcome?.forbidden ?? []) expect(screen.getByText(prohibitions[id])).toBeInTheDocument();
  });

  test('puts 999 first when there is danger', async () => {
    openCase({ ...ADULT_AGREES, immediateDanger: 'yes' });
    await verdict();
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Call 999 now');
  });

  test('shows each number with how sure it is, and marks what nobody verified', async () => {
    openCase(ADULT_AGREES);
    await verdict();
    const beacon = screen.getByText('Beacon – Hertfordshire victim care service').closest('.contact') as HTMLElement;
    expect(beacon).toHaveTextContent('Not verified');
    expect(within(beacon).queryByRole('link', { name: /^0/ })).toBeNull();
    expect(screen.getAllByText('0800 808 3733')[0]).toBeInTheDocument();
  });

  test('at a desk a number is copied', async () => {
    const user = userEvent.setup();
    openCase(ADULT_AGREES);
    await verdict();
    await user.click(screen.getByRole('button', { name: 'Copy 0800 808 3733' }));
    expect(await navigator.clipboard.readText()).toBe('0800 808 3733');
    expect(await screen.findByText('Copied', { selector: '[role="status"]' })).toBeInTheDocument();
  });

  test('in the hand a number is rung', async () => {
    const device = window.matchMedia;
    window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList;
    openCase(ADULT_AGREES);
    await verdict();
    expect(screen.getByRole('link', { name: '0800 808 3733' })).toHaveAttribute('href', 'tel:08008083733');
    window.matchMedia = device;
  });

  test('lets each action be ticked as done', async () => {
    openCase(ADULT_AGREES);
    const tick = await screen.findByRole('checkbox', { name: /^Done: Submit the NRM referral online/ });
    await userEvent.click(tick);
    expect(tick).toBeChecked();
  });

  test('says that a colleague sends it where the practitioner is not the authorised one', async () => {
    openCase({ ...ADULT_AGREES, authorised: 'no' });
    expect(await verdict()).toHaveTextContent('Your authorised colleague submits the NRM referral');
    expect(screen.getByText('Take this to your authorised colleague')).toBeInTheDocument();
  });

  test('never lets somebody who cannot refer believe that they have', async () => {
    openCase({ ...ADULT_AGREES, organisation: 'nhs', mayShare: [], mayShareWith: [] });
    expect(await verdict()).toHaveTextContent('You cannot refer');
    expect(screen.getByText('You have not made a referral')).toBeInTheDocument();
    expect(screen.queryByText(actions['submit-nrm-adult'].title)).toBeNull();
  });

  test('outside the county gives national numbers and says that the council there is not known', async () => {
    openCase({
      ...ADULT_AGREES,
      ageStatus: 'child',
      childMissing: 'no',
      knownToSocialCare: 'no',
      near18: 'no',
      senderAgreed: 'yes',
      district: 'outside-county',
      nation: 'England',
    });
    await verdict();
    expect(screen.queryByRole('link', { name: '0300 123 4043' })).toBeNull();
    expect(screen.getAllByText(/Contact children’s social care at the council for the area where the child is/)).not.toHaveLength(0);
  });
});

describe('the next person of the same incident', () => {
  test('starts at the first question, with the organisation and the place already known', async () => {
    openCase(ADULT_AGREES);
    await userEvent.click(await screen.findByRole('button', { name: 'Another person, same incident' }));
    expect(await verdict()).toHaveTextContent('Is anyone in danger now?');
    await userEvent.click(screen.getByRole('radio', { name: /^No/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await userEvent.click(await screen.findByRole('radio', { name: '18 or over' }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('navigation', { name: 'What you have told us' })).not.toHaveTextContent('Agrees to the referral');
  });
});

describe('the documents page', () => {
  test('asks for the person’s name where the route may hold it', async () => {
    const { page } = openCase(ADULT_AGREES);
    await userEvent.click(await screen.findByRole('link', { name: 'Add names and contact details' }));
    expect(await screen.findByRole('textbox', { name: 'First name' })).toHaveAttribute('autocomplete', 'off');
    expect(page).toBeGreaterThan(1);
  });

  test('asks for no name where the notification may not identify anybody', async () => {
    openCase({ ...ADULT_AGREES, consent: 'refused' });
    await userEvent.click(await screen.findByRole('link', { name: 'Add names and contact details' }));
    expect(await screen.findByText(/must not identify the person/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'First name' })).toBeNull();
  });

  test('says at the field when an email address cannot be one, and loses nothing', async () => {
    openCase(ADULT_AGREES, { details: { 'fr-email': 'robin.samplesworth' } });
    await userEvent.click(await screen.findByRole('link', { name: 'Add names and contact details' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Check what I entered' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter an email address in the correct format');
    expect(screen.getByRole('textbox', { name: 'Your work email' })).toHaveValue('robin.samplesworth');
  });
});

test('a page that a case has not come to is not there', async () => {
  openCase({}, { page: 7 });
  expect(await verdict()).toHaveTextContent('There is no page here');
});
