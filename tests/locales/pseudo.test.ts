import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, lengthened, mirrored } from '#src/language/pseudo.ts';

test('a pseudo-translation keeps what the app fills in and the tags around it', () => {
  expect(lengthened('Call <tel>{{number}}</tel> now')).toContain('<tel>{{number}}</tel>');
  expect(mirrored('Call {{number}}')).toContain('{{number}}');
});

test('a long pseudo-translation is about 40% longer and leaves no plain word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'e', 'n', 's', ' '), minLength: 1 }), (text) => {
      const long = lengthened(text);
      expect(long.length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4));
      expect(long).not.toMatch(/[aens]/);
    }),
  );
});

test('every text of a tree is changed, and nothing else', () => {
  expect(changed({ a: 'x', b: { c: ['y', 'z'] } }, (text) => `${text}!`)).toEqual({ a: 'x!', b: { c: ['y!', 'z!'] } });
});
