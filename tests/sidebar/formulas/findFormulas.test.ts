import { describe, expect, it } from 'vitest';
import * as functions from '../../../src/functions';
import type { Language } from '../../../src/i18n/language';
import { pageWords } from '../../../src/i18n/pageWords';
import { findFormulas } from '../../../src/sidebar/formulas/findFormulas';

const find = (language: Language, typed: string) =>
  findFormulas(pageWords[language].help, pageWords[language].texts.formulas, typed).flatMap(({ names }) => names);

describe('finding a formula', () => {
  it('gives all twenty, each once, where nothing is typed', () => {
    expect([...find('en', ' ')].sort()).toEqual(Object.keys(functions).sort());
  });

  it('takes a name as one types it', () => {
    expect(find('en', 'time_sh')).toEqual(['TIME_SHARE']);
    expect(find('ru', 'ideal gaps')).toEqual(['IDEAL_GAPS']);
  });

  it('takes beginnings of words in the person’s language, in any order', () => {
    expect(find('en', 'week hours')).toEqual(['TIME_PLAN']);
    expect(find('pl', 'godziny')).toContain('TIME_PLAN');
    expect(find('ru', 'часы недел')).toEqual(['TIME_PLAN']);
    expect(find('en', 'ferral')).toEqual([]);
  });

  it('takes letters without their marks', () => {
    expect(find('pl', 'wartosc')).toEqual(find('pl', 'Wartość'));
    expect(find('pl', 'wartosc').length).toBeGreaterThan(0);
    expect(find('pl', 'udzialu')).toContain('TIME_PLAN');
    expect(find('ru', 'еще')).toEqual(find('ru', 'ещё'));
    expect(find('ru', 'еще')).toContain('CLIENT_VALUE');
  });

  it('leaves out topics without a find', () => {
    const found = findFormulas(pageWords.pl.help, pageWords.pl.texts.formulas, 'cecha');
    expect(found.map(({ topic }) => topic)).toEqual(['idealClient']);
    expect(findFormulas(pageWords.pl.help, pageWords.pl.texts.formulas, 'xyz')).toEqual([]);
  });
});
