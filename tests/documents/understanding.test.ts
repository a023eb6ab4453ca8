import { describe, expect, test } from 'vitest';
import handing from '#locales/en/handing.json' with { type: 'json' };
import { follow } from '#pathways/follow.ts';
import { HOW_IT_WENT, type Understanding } from '#pathways/understanding.ts';
import { textsOf } from '#src/documents/model.ts';
import { modelOf } from '#src/documents/model-of.ts';
import { fixture, inputOf } from './case-documents.ts';

/** How it went when the person was told, as the action plan prints it. */

const said: Understanding = { language: 'vi', help: 'interpreter', done: ['explained', 'repeated-back'] };
const planOf = (name: string, understanding: Understanding | null) =>
  textsOf(modelOf('action-plan', { ...inputOf(fixture(name)), understanding }));

describe('the action plan', () => {
  test('of an adult who agreed is also the consent record', () => {
    const texts = planOf('nrm-adult-maximal', said);
    expect(texts).toEqual(
      expect.arrayContaining([
        handing.documents.consent,
        'It was explained in this language: Vietnamese.',
        handing.documents.help.interpreter,
        handing.documents.done.explained,
        handing.documents.done['repeated-back'],
        handing.documents.notDone['questions-asked'],
      ]),
    );
  });

  test('of an adult who refused says how it went, and no word of consent given', () => {
    const texts = planOf('dtn-anonymous-maximal', said);
    expect(texts).toContain(handing.documents.understanding);
    expect(texts).not.toContain(handing.documents.consent);
    expect(texts).not.toContain(handing.documents.consentText);
  });

  test('of a child says that they were told and that it is no consent, whatever an earlier answer was', () => {
    const { answers, details } = fixture('nrm-child-maximal');
    const walk = follow({ ...answers, consent: 'given' });
    const input = { ...inputOf({ answers, details }), walk, understanding: { ...said, done: [...HOW_IT_WENT] } };
    const texts = textsOf(modelOf('action-plan', input));
    expect(texts).toContain(handing.documents.child);
    for (const never of [handing.documents.consent, handing.documents.done['repeated-back']]) expect(texts).not.toContain(never);
  });

  test('says nothing where nothing was written down', () => {
    expect(planOf('nrm-adult-maximal', null)).not.toContain(handing.documents.consent);
  });
});
