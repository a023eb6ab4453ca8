import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { randomBelow } from './sealing.ts';

/** The word lists, in a part of the app that is loaded on its own. `passphrase.ts` is the way in. */

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

export const scoreOf = (passphrase: string, nearby: readonly string[]) => estimator.check(passphrase.normalize('NFC'), [...nearby]).score;

/** The Electronic Frontier Foundation's long list for diceware: 7,776 words, each drawn as often as any other. */
export const WORDS: readonly string[] = common.dictionary['diceware-common'];

export const randomWord = (): string => WORDS[randomBelow(WORDS.length)] as string;
