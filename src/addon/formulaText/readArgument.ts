import { formulaTokens } from './formulaTokens';

/** What an argument's text says: a value, or where the value stands. */
export type ReadArgument =
  | { readonly kind: 'value'; readonly value: number | string | boolean | undefined }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly corners: readonly [Corner, Corner] }
  | { readonly kind: 'name'; readonly name: string };

/** A corner of a range; an open range such as A2:A or 5:7 lacks a row or a column of one. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

const NUMBER = /^([+-]?)\s*(\d+(?:[.,]\d*)?|[.,]\d+)(?:e([+-]?\d+))?\s*(%?)$/i;
const TRUE = /^(TRUE|PRAWDA|ИСТИНА)(\(\))?$/i;
const FALSE = /^(FALSE|FAŁSZ|ЛОЖЬ)(\(\))?$/i;

/** Reads the text of an argument; undefined for all that has to be computed first, such as B2*2. */
export function readArgument(text: string): ReadArgument | undefined {
  if (text === '') return { kind: 'value', value: undefined };
  const number = NUMBER.exec(text);
  if (number !== null) return { kind: 'value', value: numberOf(number) };
  if (TRUE.test(text)) return { kind: 'value', value: true };
  if (FALSE.test(text)) return { kind: 'value', value: false };
  const [only, ...others] = formulaTokens(text);
  if (others.length > 0) return undefined;
  if (only?.kind === 'text') return { kind: 'value', value: text.slice(1, -1).replace(/""/g, '"') };
  if (only?.kind === 'reference') return readCells(text);
  return only?.kind === 'word' ? { kind: 'name', name: text } : undefined;
}

/** "7%" is exactly the 0.07 that a cell would hold, where 7 / 100 could miss the last digit. */
function numberOf([, sign, digits, exponent = '0', percent]: RegExpExecArray): number {
  return Number(`${sign}${digits!.replace(',', '.')}e${Number(exponent) - (percent === '' ? 0 : 2)}`);
}

function readCells(text: string): ReadArgument {
  const mark = text.lastIndexOf('!');
  const [first, last = first] = text
    .slice(mark + 1)
    .split(':')
    .map(cornerOf);
  const quoted = text.slice(0, Math.max(0, mark));
  const sheet = mark < 0 ? null : quoted.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'");
  return { kind: 'cells', sheet, corners: [first!, last!] };
}

function cornerOf(text: string): Corner {
  const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(text) ?? [];
  let column: number | undefined;
  for (const letter of letters.toUpperCase()) column = (column ?? 0) * 26 + letter.charCodeAt(0) - 64;
  return { column, row: digits === '' ? undefined : Number(digits) };
}
