import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import { whyWords } from '../../src/i18n/why';

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(hole => hole[1]);
const KNOWN = ['number', 'signed', 'percent', 'score', 'verdict', 'text'];

it('there is a sentence for every formula, with one hole that says how its answer is written', () => {
  expect(Object.keys(whyWords.en.formulas).sort()).toEqual(Object.keys(functions).sort());
  for (const [name, { answers }] of Object.entries(whyWords.en.formulas)) {
    expect([name, answers.length > 0]).toEqual([name, true]);
    for (const answer of answers) {
      expect([name, holes(answer)]).toEqual([name, [expect.toSatisfy(hole => KNOWN.includes(hole))]]);
    }
  }
});

describe.each(['pl', 'ru'] as const)('the words of the answers in %s', language => {
  it('are as many as in English, with the same holes', () => {
    for (const [name, { answers, blank }] of Object.entries(whyWords.en.formulas)) {
      const translated = whyWords[language].formulas[name as keyof typeof functions];
      expect([name, translated.answers.map(holes)]).toEqual([name, answers.map(holes)]);
      expect([name, translated.blank === undefined]).toEqual([name, blank === undefined]);
    }
  });

  it('are translated', () => {
    const sentences = (words: (typeof whyWords)['en']) =>
      Object.values(words.formulas)
        .flatMap(({ answers, blank = '' }) => [...answers, blank])
        .concat(words.verdicts);
    const english = new Set(sentences(whyWords.en).filter(text => !['', '{text}'].includes(text)));
    expect(sentences(whyWords[language]).filter(text => english.has(text))).toEqual([]);
  });
});
