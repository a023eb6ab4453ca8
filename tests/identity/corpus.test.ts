import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIT_KINDS } from '#pathways/identity/hit.ts';
import { CLEAN, PASSAGES, reading, wanted } from './corpus.ts';
import { alarms, figures, recall } from './figures.ts';

const isName = (kind: string) => kind === 'name-to-keep-out' || kind === 'capitalised-name';

describe('the corpus', () => {
  it('is large, holds every kind of hit, and has passages with nothing to find', () => {
    expect(PASSAGES.length).toBeGreaterThanOrEqual(220);
    expect(CLEAN.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PASSAGES.flatMap(({ find }) => find.map(({ kind }) => kind)))).toEqual(new Set(HIT_KINDS));
  });

  it('wants nothing that does not stand in its passage', () => {
    for (const passage of PASSAGES) expect(wanted(passage)).toHaveLength(passage.find.length);
  });

  it('uses only phone numbers kept for drama, and e-mail addresses kept for examples', () => {
    const found = PASSAGES.flatMap(({ find }) => find);
    const british = found.filter(({ kind, text }) => kind === 'phone' && /^(?:\(?\+?44|0044|\(?0[127])/.test(text.replace(/\s/g, '')));
    for (const { text } of british) expect(text.replace(/\D/g, '')).toMatch(/^(?:0044|44)?0?(?:7700900|2079460|1632960)\d{3}$/);
    for (const { kind, text } of found) if (kind === 'email') expect(text.toLowerCase()).toContain('example');
  });
});

describe('the finder, on the corpus', () => {
  it('finds every structured identifier', () => {
    const missed = PASSAGES.flatMap((passage) => reading(passage).missed.filter(({ kind }) => !isName(kind)));
    expect(missed).toEqual([]);
  });

  it('finds at least 98 in 100 names typed to keep out', () => {
    const { wanted: all, found } = recall((kind) => kind === 'name-to-keep-out');
    expect(found / all).toBeGreaterThanOrEqual(0.98);
  });

  it('asks about names nobody typed', () => {
    const { wanted: all, found } = recall((kind) => kind === 'capitalised-name');
    expect(found / all).toBeGreaterThanOrEqual(0.9);
  });

  it('is never sure, and rarely asks, where nothing identifies anybody', () => {
    const clean = alarms(CLEAN);
    expect(clean.sure).toBe(0);
    expect(clean.questions / clean.words).toBeLessThanOrEqual(0.02);
  });

  it('does as well as the documentation says', () => {
    process.stdout.write(`\n${figures()}\n`);
    expect(readFileSync(new URL('../../docs/identity-check.md', import.meta.url), 'utf8')).toContain(figures());
  });
});
