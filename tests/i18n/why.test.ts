import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import type { FormulaName } from '../../src/i18n/functions/FunctionHelp';
import { whyWords } from '../../src/i18n/why';
import type { WhyWords } from '../../src/i18n/why/WhyWords';

const NAMES = Object.keys(functions) as FormulaName[];
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(hole => hole[1]);

/** Texts or kinds as they lie: in a list, or by the words of an argument. */
type Leaves = string | readonly Leaves[] | { readonly [key: string]: Leaves };
const leavesOf = (leaves: Leaves): readonly string[] =>
  typeof leaves === 'string' ? [leaves] : Object.values<Leaves>(leaves).flatMap(leavesOf);

describe.each(['en', 'pl', 'ru'] as const)('the words of the answers in %s', language => {
  it('are a sentence for every answer, with one hole that says how it is written', () => {
    expect(Object.keys(whyWords[language].formulas).sort()).toEqual([...NAMES].sort());
    for (const name of NAMES) {
      const sentences = leavesOf(whyWords[language].formulas[name].answers);
      expect([name, sentences.map(holes)]).toEqual([name, leavesOf(functions[name].answers).map(kind => [kind])]);
    }
  });

  it('say of a blank what it means wherever English does', () => {
    const saysBlank = (words: WhyWords) => NAMES.map(name => [name, words.formulas[name].blank === undefined]);
    expect(saysBlank(whyWords[language])).toEqual(saysBlank(whyWords.en));
  });
});

it.each(['pl', 'ru'] as const)('the words of the answers are translated into %s', language => {
  const sentences = (words: WhyWords) =>
    NAMES.flatMap(name => [...leavesOf(words.formulas[name].answers), words.formulas[name].blank ?? '']).concat(
      words.verdicts,
    );
  const english = new Set(sentences(whyWords.en).filter(text => !['', '{text}'].includes(text)));
  expect(sentences(whyWords[language]).filter(text => english.has(text))).toEqual([]);
});
