import { describe, expect, it } from 'vitest';
import { DomainError, type DomainErrorCode } from '../../src/core/errors';
import * as functions from '../../src/functions';
import { argumentName } from '../../src/functions/argumentName';
import { quotable } from '../../src/functions/quotable';
import { LANGUAGES } from '../../src/i18n/language';
import { messages } from '../../src/i18n/messages';
import { explain } from '../../src/i18n/messages/explain';

const codes = Object.keys(messages.en) as DomainErrorCode[];
const holes = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(hole => hole[1]!))].sort();
const allArguments = Object.values(functions).flatMap(({ parameters }) => Object.keys(parameters).map(argumentName));
const longestArgument = allArguments.reduce((longest, name) => (name.length > longest.length ? name : longest));
const name = quotable('W'.repeat(500));

/** The longest that each hole can get. */
const WORST: Readonly<Record<string, string | number | boolean>> = {
  argument: longestArgument,
  other: longestArgument,
  value: name,
  referrer: name,
  names: `${name} → ${name} → … → ${name}`,
  minimum: -1.23456789012e-300,
  maximum: -1.23456789012e-300,
  share: 0.123456789012,
  size: '10000000×18278',
  otherSize: '10000000×18278',
  otherValue: '2,958,465',
  position: 10_000_000,
  weights: 18_278,
  traits: 18_278,
  labels: 18_278,
  chances: 10_000_000,
  given: 18_278,
  best: 18_278,
  worst: 18_278,
  lost: 1.23456789012e300,
  scores: 10_000_000,
  clients: 19,
  deals: 1.23456789012e300,
  tries: 1.23456789012e300,
  lostGaps: 1.23456789012e-300,
  riskGaps: 1.23456789012e300,
  en: '"existing" / "new"',
  pl: '"bezpośrednie" / "łańcuch" / "podzielone"',
  ru: '"действующий" / "новый"',
};

describe.each(codes)('the sentence for %s', code => {
  it('has the same holes in every language', () => {
    const free: readonly string[] = ['argument', ...LANGUAGES];
    const named = (text: string) => holes(text).filter(hole => !free.includes(hole));
    for (const language of LANGUAGES) expect(named(messages[language][code])).toEqual(named(messages.en[code]));
  });

  it.each(LANGUAGES)('stays under 150 characters in %s at its worst', language => {
    for (const hole of holes(messages[language][code])) expect(WORST).toHaveProperty(hole);
    const sentence = explain(new DomainError(code, WORST), language);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/\.$/);
    expect([sentence, sentence.length]).toEqual([sentence, Math.min(sentence.length, 149)]);
  });

  it('is translated', () => {
    expect(new Set(LANGUAGES.map(language => messages[language][code])).size).toBe(3);
  });
});

describe('a value in a sentence', () => {
  it('stands in the quotes of the language', () => {
    const error = new DomainError('numberExpected', { argument: 'years', value: 'abc' });
    expect(explain(error, 'en')).toBe('years: “abc” is not a number: write one such as 12 or 0.5.');
    expect(explain(error, 'pl')).toBe('years: „abc” to nie liczba. Wpisz liczbę, np. 12 albo 0,5.');
    expect(explain(error, 'ru')).toBe('years: «abc» — не число. Введите число, например 12 или 0,5.');
  });

  it('is a number as the language writes it', () => {
    const error = new DomainError('wholeNumberExpected', { argument: 'years', value: -2.5 });
    expect(explain(error, 'en')).toBe('years: −2.5 is not whole: write a number such as 3.');
    expect(explain(error, 'pl')).toBe('years: −2,5 to nie liczba całkowita. Wpisz np. 3.');
    expect(explain(error, 'ru')).toBe('years: −2,5 — не целое число. Введите, например, 3.');
  });

  it('is cut at 20 characters, never through a letter', () => {
    expect(quotable('12345678901234567890')).toBe('12345678901234567890');
    expect(quotable('123456789012345678901')).toBe('1234567890123456789…');
    expect(quotable('😀'.repeat(30))).toBe(`${'😀'.repeat(19)}…`);
    expect(quotable('a\n b')).toBe('a b');
    expect(quotable(5)).toBe(5);
  });
});
