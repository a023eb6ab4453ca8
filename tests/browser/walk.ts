import type { Page } from 'playwright-core';
import { follow, type Walk } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { OTHER_ORGANISATIONS } from '#pathways/organisations.ts';
import { type Answer, type Answers, type QuestionId, questionOf, SKIPPED } from '#pathways/questions.ts';
import { PATIENCE, type Visit } from './app.ts';

/** A case as it is taken through the app, by the ids of the catalogue and not by words. */

/** What stands on the screen: a question, or the outcome. */
export type Screen = QuestionId | 'outcome';

/** The button that goes on; the one that skips stands beside it. */
export const ONWARD = '.actions button[type="submit"]';

/** The id of the control that gives an option. */
export const controlOf = (question: QuestionId, option: string): string => `#${question}-${option.replaceAll(' ', '-')}`;

export const headingOf = (screen: Screen): string => (screen === 'outcome' ? '.verdict h1' : `#${screen}-title`);

/** More often than the browser’s driver looks, which lets half a second pass at times. */
const LOOKS = { polling: 15 };

/** Waits until something is on the screen. */
export async function shown(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted)?.checkVisibility(), selector, LOOKS);
}

/** Waits until a screen is there. */
export const arrivedAt = (page: Page, screen: Screen): Promise<void> => shown(page, headingOf(screen));

/** Opens the start page and starts a case; the first question is then on the screen. */
export async function startCase({ page }: Visit): Promise<void> {
  await page.goto('/');
  await page.locator('a.door.main').click();
  await arrivedAt(page, 'immediateDanger');
}

/** Chooses or ticks an answer to the question on the screen and stays there. */
export async function choose(page: Page, question: QuestionId, answer: Answer): Promise<void> {
  if (question === 'organisation') return chooseOrganisation(page, String(answer));
  for (const option of [answer].flat()) {
    const control = page.locator(controlOf(question, option));
    if (questionOf(question).kind === 'ticks') {
      const folded = page.locator('details:not([open])', { has: control });
      if ((await folded.count()) > 0) await folded.locator('summary').click();
    }
    await control.check();
  }
}

/** Finds the organisation by typing its name; a kind of organisation, which has a name in words, by its place in the list. */
async function chooseOrganisation(page: Page, answer: string): Promise<void> {
  const search = page.locator('#organisation-search');
  const options = page.locator('.options.open [role="option"]');
  const kind = (OTHER_ORGANISATIONS as readonly string[]).indexOf(answer);
  await search.click();
  if (kind >= 0) return options.nth(LOCALITY.organisations.length + kind).click();
  await search.fill(answer);
  await options.getByText(answer, { exact: true }).click();
}

/** Goes on to the next screen. */
export const goOn = (page: Page): Promise<void> => page.locator(ONWARD).click();

/**
 * Goes on from a screen whose answer stands there already, from a script.
 *
 * @returns what the next screen is headed
 */
export async function goOnAtOnce(page: Page): Promise<string> {
  const heading = page.locator('main h1').first();
  const before = await heading.innerText();
  await page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), ONWARD);
  await page.waitForFunction(
    (said) => ![undefined, '', said].includes(document.querySelector<HTMLElement>('main h1')?.innerText),
    before,
    LOOKS,
  );
  return heading.innerText();
}

export const SKIP = `${ONWARD} + button`;

/** Passes the question over. */
export const skip = (page: Page): Promise<void> => page.locator(SKIP).click();

/** Answers the question on the screen with a mouse and goes on. */
export async function answer(page: Page, question: QuestionId, given: Answer): Promise<void> {
  if (given === SKIPPED) return skip(page);
  await choose(page, question, given);
  await goOn(page);
}

/** What a script does on the screen of one question. */
interface Step {
  readonly heading: string;
  readonly controls: readonly string[];
  readonly button: string;
}

function stepOf(question: QuestionId, given: Answer): Step {
  const options = given === SKIPPED ? [] : [given].flat();
  return {
    heading: headingOf(question),
    controls: options.map((option) => controlOf(question, option)),
    button: given === SKIPPED ? SKIP : ONWARD,
  };
}

/**
 * Gives answers from a script, one screen after the other: the way to where a test begins, in a fraction of the time.
 *
 * @throws where a screen does not come within the time that anything has, with what stands there instead
 */
async function giveAtOnce(page: Page, steps: readonly Step[], last: string): Promise<void> {
  const given = page.evaluate(
    async ([all, end]) => {
      const comes = (selector: string) =>
        new Promise<HTMLElement>((resolve) => {
          const look = () => {
            const found = document.querySelector<HTMLElement>(selector);
            if (!found) return;
            watch.disconnect();
            resolve(found);
          };
          const watch = new MutationObserver(look);
          watch.observe(document, { subtree: true, childList: true, attributes: true });
          look();
        });
      for (const { heading, controls, button } of all) {
        await comes(heading);
        for (const control of controls) {
          const input = (await comes(control)) as HTMLInputElement;
          if (!input.checked) input.click();
          // React draws what a click changed before it lets anything else go on.
          await null;
        }
        (await comes(button)).click();
      }
      await comes(end);
    },
    [steps, last] as const,
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(async () => {
      const instead = await page.innerText('main').catch(String);
      reject(new Error(`${last} does not come: ${instead}`));
    }, PATIENCE);
  });
  await Promise.race([given, late]).finally(() => clearTimeout(timer));
}

/** The answer of a case to a question; what may be skipped and is not answered is skipped. */
export function answerFrom(answers: Answers, question: QuestionId): Answer {
  const given = answers[question] ?? (questionOf(question).skippable ? SKIPPED : undefined);
  if (given === undefined) throw new Error(`The case does not answer ${question}, which cannot be skipped`);
  return given;
}

export interface WalkOptions {
  /** Looks at each screen once it is there, the outcome included. */
  readonly onScreen?: (screen: Screen) => Promise<void>;
  /** Gives an answer and goes on, as `answer` does with a mouse; from a script unless it is said how. */
  readonly by?: (page: Page, question: QuestionId, given: Answer) => Promise<void>;
  /** Stops at this question, once it is on the screen. */
  readonly until?: QuestionId;
}

/** Takes a started case on to its outcome, and says where the answers have led. */
export async function walkOn(page: Page, answers: Answers, { onScreen, by, until }: WalkOptions = {}): Promise<Walk> {
  let given: Answers = {};
  let walk = follow(given, { unanswered: 'ask' });
  const steps: Step[] = [];
  const arrive = async (screen: Screen) => {
    if (steps.length > 0) await giveAtOnce(page, steps.splice(0), headingOf(screen));
    await arrivedAt(page, screen);
    await onScreen?.(screen);
  };
  while (walk.next !== null && walk.next !== until) {
    const question = walk.next;
    // What is searched for is typed, whoever gives the other answers.
    const how = by ?? (question === 'organisation' ? answer : null);
    if (how !== null || onScreen !== undefined) await arrive(question);
    const one = answerFrom(answers, question);
    if (how === null) steps.push(stepOf(question, one));
    else await how(page, question, one);
    given = { ...given, [question]: one };
    walk = follow(given, { unanswered: 'ask' });
  }
  await arrive(walk.next ?? 'outcome');
  return walk;
}

/** Starts a case and takes it to its outcome. */
export async function walkTo(visit: Visit, answers: Answers, options?: WalkOptions): Promise<Walk> {
  await startCase(visit);
  return walkOn(visit.page, answers, options);
}

/** From the outcome to the page of names and documents. */
export async function openDocuments(page: Page): Promise<void> {
  await page.locator('#documents-title + p a').click();
  await shown(page, '#documents-list');
}
