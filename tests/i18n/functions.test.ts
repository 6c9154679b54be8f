import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import type { Argument, Cell } from '../../src/functions/cell';
import type { CustomFunction } from '../../src/functions/customFunction';
import { argumentHelp } from '../../src/i18n/functions/argumentHelp';
import { en } from '../../src/i18n/functions/en';
import type { Example } from '../../src/i18n/functions/FunctionHelp';
import { pl } from '../../src/i18n/functions/pl';
import { ru } from '../../src/i18n/functions/ru';
import { callIn } from '../functions/sheet';

type Name = keyof typeof functions;

const formulas: Readonly<Record<Name, CustomFunction>> = functions;
const names = Object.keys(functions) as Name[];
const LANGUAGES = [
  { help: en, locale: 'en_US', separator: /, /, decimal: '.', yes: 'TRUE' },
  { help: pl, locale: 'pl_PL', separator: /; /, decimal: ',', yes: 'PRAWDA' },
  { help: ru, locale: 'ru_RU', separator: /; /, decimal: ',', yes: 'ИСТИНА' },
];

describe.each(LANGUAGES)('the help in $locale', ({ help, locale, separator, decimal, yes }) => {
  it.each(names)('shows for %s an example that gives what it says', name => {
    const { formula, cells, result }: Example = help[name].example;
    const [, called, typed] = /^=([A-Z_]+)\((.*)\)$/.exec(formula)!;
    expect(called).toBe(name);
    const given = typed!.split(separator).map((text): Argument => cells?.[text] ?? read(text));
    const answer = callIn(locale, name, ...given);
    const rows = Array.isArray(answer) ? answer : [[answer]];
    expect(rows.map((row, r) => row.map((cell, c) => shown(cell, result[r]?.[c] ?? '')))).toEqual(result);
  });

  it.each(names)('names for %s every argument', name => {
    expect(Object.keys(help[name].parameters).sort()).toEqual(Object.keys(formulas[name].parameters).sort());
  });

  it('says of every argument whether it may be left out', () => {
    const optional = { en_US: /^\(optional\b/, pl_PL: /^\(opcjonalnie\b/, ru_RU: /^\(необязательно[,)]/ }[locale]!;
    for (const name of names) {
      for (const [key, { required }] of Object.entries(formulas[name].parameters)) {
        const text = (help[name].parameters as Readonly<Record<string, string>>)[key]!;
        expect([name, key, optional.test(text)]).toEqual([name, key, !required]);
      }
    }
  });

  it('is one line of plain text each, as Sheets shows it', () => {
    for (const name of names) {
      const { summary, parameters, returns } = help[name];
      for (const text of [summary, returns, ...Object.values(parameters)]) {
        expect(text).toMatch(/^[^\n*<>@]{5,230}$/);
        expect(text).toMatch(/\.$/);
      }
    }
  });

  function read(text: string): Cell {
    if (text === yes) return true;
    if (text.startsWith('"')) return text.slice(1, -1);
    const number = text.replace(decimal, '.');
    return number.endsWith('%') ? Number(number.slice(0, -1)) / 100 : Number(number);
  }

  /** A cell with as many decimals as the help shows, and as a percentage where it does. */
  function shown(cell: number | string, as: string): string {
    if (typeof cell === 'string') return cell;
    const decimals = as.split(decimal)[1]?.replace('%', '').length ?? 0;
    const text = as.endsWith('%') ? `${(cell * 100).toFixed(decimals)}%` : cell.toFixed(decimals);
    return text.replace('.', decimal);
  }
});

it('is translated', () => {
  for (const name of names) expect(new Set([en, pl, ru].map(help => help[name].summary)).size).toBe(3);
});

it('says what leaving an argument out means before what it is', () => {
  expect(argumentHelp('(optional, 10%) Yearly discount rate.')).toEqual({
    optional: 'optional, 10%',
    meaning: 'Yearly discount rate.',
  });
  expect(argumentHelp('Rate (a year).')).toEqual({ optional: undefined, meaning: 'Rate (a year).' });
});
