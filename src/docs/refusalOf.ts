import { DomainError } from '../core/errors';
import * as functions from '../functions';
import { callFormula } from '../functions/callFormula';
import type { Argument, Cell } from '../functions/cell';
import type { CustomFunction } from '../functions/customFunction';
import { functionHelp } from '../i18n/functions';
import type { Example, FormulaName } from '../i18n/functions/FunctionHelp';
import type { Language } from '../i18n/language';
import { explain } from '../i18n/messages/explain';
import { LOCALES, typedArguments } from './locales';
import type { Mistake, WrongValue } from './mistakes';

/** The sentence with which a formula meets its example with a mistake in it; null if it computes all the same. */
export function refusalOf(name: FormulaName, mistake: Mistake, language: Language): string | null {
  const formula: CustomFunction = functions[name];
  const example: Example = functionHelp[language][name].example;
  const right = argumentsOf(example, language);
  const given = Object.keys(formula.parameters).map((key, i) => {
    const value = mistake[key];
    return value === undefined ? right[i] : cellsOf(value, example);
  });
  const sentences: string[] = [];
  const tell = (error: DomainError) => {
    const sentence = explain(error, language);
    sentences.push(sentence);
    return sentence;
  };
  try {
    callFormula(formula, given, tell);
  } catch (error) {
    if (error instanceof DomainError) return tell(error);
    throw error;
  }
  return sentences[0] ?? null;
}

/** What the cells hold that stand for a mistake. */
export function cellsOf(value: WrongValue, { cells = {} }: Example): Argument {
  if (typeof value !== 'object') return value;
  if ('cells' in value) return value.cells;
  const [clients = []] = Object.values(cells);
  return value.clients.map(place => [place === null ? '' : (clients[place]?.[0] ?? '?')]);
}

/** The arguments of an example as Sheets hands them over. */
function argumentsOf({ formula, cells = {} }: Example, language: Language): readonly Argument[] {
  return typedArguments(formula, language).map(text => cells[text] ?? literal(text, language));
}

function literal(text: string, language: Language): Cell {
  const { decimal, yes } = LOCALES[language];
  if (text === yes) return true;
  if (text.startsWith('"')) return text.slice(1, -1);
  const number = text.replace(decimal, '.');
  return number.endsWith('%') ? Number(number.slice(0, -1)) / 100 : Number(number);
}
