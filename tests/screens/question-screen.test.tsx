import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import questions from '#locales/en/questions.json' with { type: 'json' };
import { optionsOf, QUESTION_IDS, questionOf } from '#pathways/questions.ts';
import { ADULT_AGREES, openCase } from './case-on-screen.tsx';

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const heading = () => screen.findByRole('heading', { level: 1 });

describe('every question of the catalogue can be asked and answered on the one question screen', () => {
  const adult = { ...ADULT_AGREES };
  const child = { ...adult, ageStatus: 'child', childMissing: 'no', knownToSocialCare: 'no', near18: 'no', senderAgreed: 'yes' };
  const nurse = { ...adult, organisation: 'nhs', mayShare: [], mayShareWith: [] };
  const inDoubt = { ...adult, capacityConcern: 'yes', bestInterestsDecision: 'refer' };
  const elsewhere = { ...adult, organisation: 'skipped', responder: 'statutory-fro', district: 'outside-county', nation: 'England' };

  test.each(QUESTION_IDS)('%s', async (id) => {
    const cases = [adult, child, nurse, inDoubt, elsewhere];
    const { [id]: _, ...others } = cases.find((one) => id in one) ?? adult;
    openCase(others);
    const { title } = questions[id];
    expect(await heading()).toHaveTextContent(title.replace('{{county}}', 'Hertfordshire'));
    const question = questionOf(id);
    if (question.kind === 'choice') expect(screen.getAllByRole('radio')).toHaveLength(question.options.length);
    if (question.kind === 'ticks') expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(optionsOf(id, 'adult').length);
    if (question.skippable) expect(screen.getByRole('button', { name: 'Skip this question' })).toBeVisible();
    else expect(screen.queryByRole('button', { name: 'Skip this question' })).toBeNull();
  });
});

describe('a question', () => {
  test('that is not answered says so and leads to its first answer', async () => {
    openCase({});
    await goOn();
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await userEvent.click(within(summary).getByRole('link', { name: 'Choose an answer' }));
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
  });

  test('preselects nothing', async () => {
    openCase({});
    await heading();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  test('says why it is asked, from which answers, and what it rests on', async () => {
    const { consent: _, ...answers } = ADULT_AGREES;
    openCase(answers);
    await heading();
    const why = screen.getByText('Why we ask').closest('details') as HTMLElement;
    expect(why).toHaveTextContent('Because you said:');
    expect(why).toHaveTextContent('Age: Adult');
    await userEvent.click(screen.getByText('Why we ask'));
    expect(await within(why).findByText(/First Responder Toolkit/)).toBeVisible();
    expect(why).toHaveTextContent('Only a source of 2016 covers an adult who cannot be reached');
  });

  test('that is changed keeps the later answers, and goes back to where the case stands', async () => {
    openCase(ADULT_AGREES);
    await userEvent.click(await screen.findByRole('link', { name: 'Change: Agrees to the referral' }));
    await userEvent.click(await screen.findByRole('radio', { name: /^No, they do not agree/ }));
    await goOn();
    expect(await heading()).toHaveTextContent('Submit an anonymous Duty to Notify');
    expect(screen.getByRole('navigation', { name: 'Why this answer' })).toHaveTextContent('Safe place tonight');
  });

  test('opened by a change is asked next', async () => {
    openCase(ADULT_AGREES);
    await userEvent.click(await screen.findByRole('link', { name: 'Change: Doubt about capacity' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Yes, or I am not sure' }));
    await goOn();
    expect(await heading()).toHaveTextContent(questions.bestInterestsDecision.title);
  });
});

describe('the organisation', () => {
  const { organisation: _, ...answers } = ADULT_AGREES;

  test('is found by any part of its name, and settles what kind of responder this is', async () => {
    openCase({ immediateDanger: 'no', ageStatus: 'adult', wasChildDuringExploitation: 'no' });
    await userEvent.type(await screen.findByRole('combobox'), 'constab hert');
    await userEvent.click(await screen.findByRole('option', { name: 'Hertfordshire Constabulary' }));
    await goOn();
    expect(await heading()).toHaveTextContent(questions.authorised.title);
  });

  test('that is out of date is not offered', async () => {
    openCase(answers);
    await userEvent.type(await screen.findByRole('combobox'), 'Gangmasters');
    expect(screen.queryByRole('option', { name: /Gangmasters/ })).toBeNull();
  });

  test('typed and not chosen from the list is asked for in plain words', async () => {
    openCase(answers);
    await userEvent.type(await screen.findByRole('combobox'), 'Acme');
    await goOn();
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose your organisation from the list, or skip this question');
  });
});
