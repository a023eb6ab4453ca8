import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import actions from '#locales/en/actions.json';
import app from '#locales/en/app.json';
import frame from '#locales/en/frame.json';
import outcomes from '#locales/en/outcomes.json';
import questions from '#locales/en/questions.json';
import { answersOnTrail, follow } from '#pathways/follow.ts';
import type { Answers, QuestionId } from '#pathways/questions.ts';
import { documentsFor } from '#src/documents/which.ts';
import { appIn, type Visit } from './app.ts';
import { barriers } from './axe.ts';
import * as cases from './cases.ts';
import { answer, type Screen, walkTo } from './walk.ts';

const openApp = appIn('dist');

const WALKS: Readonly<Record<string, Answers>> = {
  'an adult who consents': cases.adultConsents,
  'an adult who refuses': cases.adultRefuses,
  'an adult who refuses but may be named': cases.adultMayBeNamed,
  'an adult whose capacity is in doubt': cases.capacityInDoubt,
  'an adult referred in their best interests': cases.referredInBestInterests,
  'an adult who refuses, met by a charity': cases.charityWithRefusal,
  'an adult who agrees, met by a nurse': cases.nurseWithAdult,
  'a child met by a nurse': cases.nurseWithChild,
  'a child met by the police': cases.childByPolice,
  'somebody who may be a child': cases.ageNotCertain,
};

/** Taken with a mouse, one of each pathway; the others from a script. */
const WITH_A_MOUSE: readonly Answers[] = [cases.adultConsents, cases.childByPolice];

/** What nobody asks a child, or somebody who may be one (R84, R90). */
const AGREEMENT: readonly QuestionId[] = [
  'capacityConcern',
  'bestInterestsDecision',
  'explained',
  'consent',
  'wantsSupport',
  'cooperateWithAuthorities',
  'mayShare',
];

/** Words that would let somebody believe that they have referred. */
const SOUNDS_REFERRED = /\byour referral\b|\byou have (?:referred|made a referral)|\breferral (?:has been|was) (?:made|sent|submitted)/i;

/** Questions that axe has looked at; asked again in another case they differ in a few words alone. */
const lookedAt = new Set<Screen>();

for (const [name, answers] of Object.entries(WALKS)) {
  const walk = follow(answers);
  const { responder } = answersOnTrail(walk);

  describe(name, () => {
    let visit: Visit;
    const screens: Screen[] = [];
    const texts: string[] = [];
    const found: string[] = [];

    beforeAll(async () => {
      visit = await openApp();
      const onScreen = async (screen: Screen) => {
        screens.push(screen);
        texts.push(await visit.page.innerText('body'));
        found.push(...(await tracesOn(visit, screens.length)));
        if (screen !== 'outcome' && lookedAt.has(screen)) return;
        lookedAt.add(screen);
        found.push(...(await barriers(visit.page)).map((barrier) => `${screen}: ${barrier}`));
      };
      await walkTo(visit, answers, WITH_A_MOUSE.includes(answers) ? { onScreen, by: answer } : { onScreen });
      return visit.close;
    });

    test('leads to the headline and the steps of the pathway, in order', async () => {
      const { title, colleague } = outcomes[walk.outcome?.headline ?? 'take-advice'] as { title: string; colleague?: string };
      const byColleague = answers.authorised === 'no' && walk.outcome?.form !== 'none';
      expect(await visit.page.locator('h1').innerText()).toBe(byColleague ? colleague : title);
      const steps = await visit.page.locator('.steps > li h3').allInnerTexts();
      expect(steps).toEqual(walk.actions.map(({ id }) => actions[id].title));
    });

    test('meets no barrier on any screen, and leaves no trace in the tab, the address or the browser', () => {
      expect(found).toEqual([]);
    });

    test('works without an error, and asks for nothing but files of the app', () => {
      expect(visit.troubles).toEqual([]);
      expect(visit.requests.filter((address) => !isFileOfTheApp(address, visit.origin))).toEqual([]);
    });

    if (walk.pathway === 'child') {
      test('is never asked for consent', () => {
        expect(screens.filter((screen) => AGREEMENT.some((question) => question === screen))).toEqual([]);
        const asked = AGREEMENT.map((question) => questions[question].title);
        expect(asked.filter((title) => texts.some((text) => text.includes(title)))).toEqual([]);
      });
    }

    if (responder === 'not-fro') {
      test('never lets the practitioner believe that they have referred', async () => {
        expect(texts.at(-1)).toContain(app.outcome.yourPart);
        expect(texts.at(-1)).not.toContain(app.outcome.notSentYet);
        expect(texts.flatMap((text) => text.replaceAll(app.outcome.yourPart, '').match(SOUNDS_REFERRED) ?? [])).toEqual([]);
        const offered = await visit.page.locator('.doc > b').allInnerTexts();
        expect(offered).toEqual(documentsFor(walk).map((id) => app.documents.names[id]));
        expect(documentsFor(walk)).not.toContainEqual(expect.stringMatching(/nrm|dtn/));
      });
    }
  });
}

/** What the tab, the address and the browser's stores say beyond the name of the app and the number of the page. */
async function tracesOn({ page, origin }: Visit, number: number): Promise<readonly string[]> {
  const tab = await page.title();
  const address = page.url().replace(origin, '');
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    document.cookie,
  ]);
  return [
    ...(tab === frame.name ? [] : [`the tab says ${tab}`]),
    ...(address === `/case/${number}` ? [] : [`the address is ${address}`]),
    ...kept.filter(Boolean).map((entry) => `the browser keeps ${entry}`),
  ];
}

/** Whether an address is a file of the build, asked for by its name and nothing more. */
function isFileOfTheApp(address: string, origin: string): boolean {
  const { pathname, search } = new URL(address);
  const file = pathname === '/' ? '/index.html' : pathname;
  return address.startsWith(`${origin}/`) && search === '' && existsSync(fileURLToPath(new URL(`../../dist${file}`, import.meta.url)));
}
