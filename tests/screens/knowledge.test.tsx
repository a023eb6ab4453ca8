import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import words from '#locales/en/trainer-knowledge.json';
import room from '#locales/en/trainer-room.json';
import training from '#locales/en/training.json';
import { addresses } from '#src/addresses.ts';
import { App } from '#src/app/app.tsx';
import { Memory } from '#src/app/memory.tsx';
import { writeCheck } from '#src/knowledge/check-file.ts';
import { KNOWLEDGE_QUESTIONS, type KnowledgeQuestionId, knowledgeQuestion } from '#src/knowledge/questions.ts';
import { checkOf } from '#tests/knowledge/sample.ts';

/** The knowledge check as a learner and a trainer meet it. */

let user: UserEvent;

async function openCheck() {
  user = userEvent.setup();
  render(
    <MemoryRouter initialEntries={[addresses.training]}>
      <Memory>
        <App />
      </Memory>
    </MemoryRouter>,
  );
  await press(training.entry.begin);
  await toCheck();
}

/** The training room is a long page: asking for roles in it takes its time. */
async function toCheck() {
  await user.click(await screen.findByText(room.more.knowledge));
  await screen.findByText(words.take.title);
}

const press = async (name: string) => user.click(await screen.findByText(name, { selector: 'button' }));
const begin = async (when: 'before' | 'after') => user.click(await screen.findByText(words.take[`${when}Hint`]));
const slider = (measure: 'knowledge' | 'confidence') => screen.findByRole('slider', { name: words.levels[measure].label });
const level = async (measure: 'knowledge' | 'confidence', value: number) =>
  fireEvent.change(await slider(measure), { target: { value: String(value) } });
const questionShown = (id: KnowledgeQuestionId) =>
  screen.findByText(words.questions[id].title.replace('{{county}}', 'Hertfordshire'), { selector: 'h1' });
const answer = async (id: KnowledgeQuestionId, option: string) => {
  await questionShown(id);
  const options: Readonly<Record<string, string>> = words.questions[id].options;
  await user.click(screen.getByLabelText(options[option] ?? words.question.unsure));
};

beforeEach(openCheck, 60_000);

test('before a session: levels, then twelve questions; what is right is folded away at the end', async () => {
  await begin('before');
  await press('Continue');
  const summary = await screen.findByRole('alert', { name: /./ });
  expect(within(summary).getAllByRole('link')).toHaveLength(2);
  await level('knowledge', 3);
  expect(await screen.findByText('3 out of 10')).toBeVisible();
  // Pressing the slider where it stands is an answer too.
  fireEvent.pointerUp(await slider('confidence'));
  await press('Continue');
  for (const [index, id] of KNOWLEDGE_QUESTIONS.entries()) {
    await answer(id, index < 4 ? knowledgeQuestion(id).right : 'unsure');
    expect(screen.queryByText(words.told.sources)).toBeNull();
    await press('Continue');
  }
  expect(await screen.findByRole('heading', { level: 1, name: '4 of 12 answers are right' })).toBeVisible();
  expect(screen.getByText(words.questions.police.why)).not.toBeVisible();
  await user.click(screen.getByText(words.result.show));
  expect(screen.getByText(words.questions.police.why)).toBeVisible();
  const row = screen.getByRole('row', { name: /^Knowledge 3 out of 10/ });
  expect(row).toBeVisible();
});

test('a question without an answer is not passed, and going back keeps what was answered', async () => {
  await begin('before');
  await level('knowledge', 3);
  await level('confidence', 4);
  await press('Continue');
  await questionShown('safetyFirst');
  await press('Continue');
  expect(await screen.findByRole('alert', { name: /./ })).toHaveTextContent(words.question.missing);
  await answer('safetyFirst', 'form');
  await press('Continue');
  await questionShown('whoMaySend');
  await user.click(screen.getByRole('link', { name: 'Back' }));
  await questionShown('safetyFirst');
  expect(screen.getByRole('radio', { name: words.questions.safetyFirst.options.form })).toBeChecked();
  // Away from the check and back: it is still open where it was.
  await user.click(screen.getByRole('link', { name: training.room }));
  await toCheck();
  await user.click(await screen.findByRole('link', { name: words.take.goOn }));
  expect(await slider('knowledge')).toHaveValue('3');
});

test('after a session each answer is told on at once, with why and where from, and cannot be changed then', async () => {
  await begin('after');
  await level('knowledge', 9);
  await level('confidence', 8);
  await press('Continue');
  await answer('safetyFirst', 'helpline');
  await press(words.question.check);
  expect(await screen.findByText(words.told.wrong)).toBeVisible();
  expect(screen.getByText(words.questions.safetyFirst.why)).toBeVisible();
  expect(screen.getByText(/First Responder Toolkit/)).toBeVisible();
  expect(document.getElementById('told')).toHaveFocus();
  expect(screen.queryByRole('radio')).toBeNull();
  await press('Continue');
  await questionShown('whoMaySend');
  await user.click(screen.getByRole('link', { name: 'Back' }));
  expect(await screen.findByText(words.told.wrong)).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('leaving training forgets all of it', async () => {
  await begin('before');
  await level('knowledge', 3);
  await user.click(screen.getByRole('button', { name: training.leave }));
  await user.click(await screen.findByRole('link', { name: 'Training' }));
  await press(training.entry.begin);
  await toCheck();
  expect(screen.queryByText(words.take.open.before)).toBeNull();
});

describe('a group', () => {
  const file = (name: string, text: string) => new File([text], name, { type: 'application/json', lastModified: 1 });
  const choose = async (...files: readonly File[]) => user.upload(await screen.findByLabelText(words.files.label), [...files]);
  const cell = (table: string, row: RegExp, column: number) =>
    within(within(screen.getByRole('table', { name: table })).getByRole('row', { name: row })).getAllByRole('cell')[column];

  beforeEach(async () => user.click(await screen.findByText(words.group.door)));

  test('is added up from files; a broken one is named, and what was counted stays', async () => {
    await choose(...Array.from({ length: 5 }, (_, at) => file(`b${at}.json`, writeCheck(checkOf('before', 3, at + 1, 6)))));
    expect(await screen.findByText('5 files were counted.')).toBeVisible();
    expect(cell(words.table.summary.knowledge, /^Average level/, 0)).toHaveTextContent('3.0');
    await choose(file('broken.json', '{'), file('b0.json', writeCheck(checkOf('before', 3, 1, 6))));
    const alert = await screen.findByRole('alert', { name: /./ });
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent(`broken.json${words.files.faults['not-json']}`);
    expect(alert).toHaveTextContent(`b0.json${words.files.faults['same-file']}`);
    expect(cell(words.table.summary.knowledge, /^Number of people/, 0)).toHaveTextContent('5');
    expect(cell(words.table.rightCaption, new RegExp(words.questions.safetyFirst.short), 0)).toHaveTextContent('5 of 5 (100%)');
    expect(cell(words.table.rightCaption, new RegExp(words.questions.safetyFirst.short), 1)).toHaveTextContent(words.table.nobody);
  });

  test('has the trainer decide on a file that holds the same answers as another', async () => {
    const text = writeCheck(checkOf('after', 9, 9, 12));
    await choose(file('one.json', text), file('two.json', text));
    expect(await screen.findByText('1 file was counted.')).toBeVisible();
    await press(words.files.countToo);
    expect(await screen.findByText('2 files are counted')).toBeVisible();
    expect(screen.queryByRole('button', { name: words.files.countToo })).toBeNull();
    // Two are few: no average and no share.
    expect(cell(words.table.summary.knowledge, /^Average level/, 1)).toHaveTextContent(words.table.notSaid);
    expect(cell(words.table.summary.knowledge, /^People at 8/, 1)).toHaveTextContent(/^2 of 2$/);
    await user.click(screen.getByText('2 files are counted'));
    await press(words.files.removeAll);
    expect(await screen.findByText(words.group.nobody)).toBeVisible();
  });

  test('is counted by a show of hands; a slip of the keys is named and loses nothing', async () => {
    await user.click(await screen.findByText(words.hand.show));
    await user.type(screen.getByLabelText('Knowledge, Before the session, level 4'), '6');
    await user.type(screen.getByLabelText('Knowledge, After the session, level 9'), 'six');
    await press(words.hand.go);
    const alert = await screen.findByRole('alert', { name: /./ });
    expect(within(alert).getByRole('link')).toHaveTextContent('Knowledge, After the session, level 9');
    await user.click(within(alert).getByRole('link'));
    expect(screen.getByLabelText('Knowledge, After the session, level 9')).toHaveFocus();
    await user.clear(screen.getByLabelText('Knowledge, After the session, level 9'));
    await user.type(screen.getByLabelText('Knowledge, After the session, level 9'), '6');
    await press(words.hand.go);
    expect(await screen.findByText(words.hand.done)).toBeVisible();
    expect(screen.getByRole('img', { name: /^Bar chart/ })).toBeVisible();
    expect(cell(words.table.summary.knowledge, /^People at 8/, 0)).toHaveTextContent('0 of 6 (0%)');
    expect(cell(words.table.summary.knowledge, /^People at 8/, 1)).toHaveTextContent('6 of 6 (100%)');
    expect(screen.getByText(/188 people/)).toHaveTextContent('Hertfordshire Modern Slavery Partnership learnings report');
  });
});
