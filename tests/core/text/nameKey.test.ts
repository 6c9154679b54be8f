import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/core/text/nameKey';
import { sampled } from '../../inFull';

describe('two spellings of one name', () => {
  it.each([
    ['Łukasz Żak', 'ŁUKASZ ŻAK'],
    ['Łukasz Żak', 'Łukasz Żak'.normalize('NFD')],
    ['Артём Ёлкин', 'артём ёлкин'.normalize('NFD')],
    ['Anna Nowak', '  Anna \t Nowak\n'],
    ['Anna Nowak', 'Anna\u00a0Nowak'],
    ['Ångström', 'A\u030angstro\u0308m'],
    ['Å', '\u212b'],
  ])('are the same: %j, %j', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });

  it.each([
    ['#12', '# 12'],
    ['Anna', 'Anne'],
    ['Łuk', 'Luk'],
    ['Ёлкин', 'Елкин'],
  ])('are not: %j, %j', (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });

  it('share what tidying every name in full would give', () => {
    const letters = fc.constantFrom(
      ...'aZ ŁłßёЁйИ\u0301\u0306\u00a0\u2003\t-#9İΩ\u1e9b한'.split(''),
      ' ',
      '\u030a',
      '\u212b',
    );
    const name = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(name, text => {
        expect(nameKey(text)).toBe(text.replace(/\s+/g, ' ').trim().toLowerCase().normalize('NFC'));
      }),
      sampled(5000),
    );
  });
});
