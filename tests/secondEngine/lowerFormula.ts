import { columnLetters } from '../../src/templates/columnLetters';
import { isColumn } from '../../src/templates/sheetTemplate';
import type { CallNode, CellsNode, FormulaNode } from '../templates/lint/FormulaNode';
import { nativeFunctions, takesAt } from '../templates/lint/nativeFunctions';
import type { FilledSheet } from './FilledSheet';
import { isOurs } from './formulaShape';
import { printFormula, quoted } from './printFormula';

/** Where the answers of our functions are found. */
export interface OwnAnswers {
  inRow(call: CallNode, sheet: FilledSheet, row: number): string;
  inAllRows(call: CallNode, sheet: FilledSheet): string;
}

/** Where a formula stands, and where it finds its cells. */
export interface FormulaPlace {
  readonly sheets: ReadonlyMap<string, FilledSheet>;
  readonly texts: Readonly<Record<string, string>>;
  readonly answers: OwnAnswers;
  readonly sheet: FilledSheet;
  /** The row it answers, from 1. */
  readonly row: number;
}

/**
 * A formula of a template for one row, as any engine reads it without array formulas and names: cells of the row one by
 * one, whole columns as absolute ranges. undefined beyond the end of a list.
 */
export function lowerFormula(node: FormulaNode, place: FormulaPlace): string | undefined {
  const { sheets, texts, answers, row: ownRow } = place;
  let beyond = false;

  const print = (part: FormulaNode, together: boolean): string =>
    printFormula(part, { cells: cells(together), word: key => quoted(texts[key]!), call: call(together) });

  const call = (together: boolean) => (node: CallNode) => {
    if (isOurs(node)) return together ? answers.inAllRows(node, place.sheet) : answers.inRow(node, place.sheet, ownRow);
    const native = nativeFunctions[node.name]!;
    const args = node.args.map((arg, at) => print(arg, together || takesAt(native, at) !== 'each'));
    if (node.name === 'ARRAYFORMULA') return args[0]!;
    // Google's SORT takes the column to sort by as cells, which elsewhere is SORTBY.
    if (node.name === 'SORT') return `SORTBY(${args[0]},${args[1]},${args[2] === 'FALSE' ? -1 : 1})`;
    return `${node.name}(${args.join(',')})`;
  };

  const cells = (together: boolean) => (node: CellsNode) => {
    const sheet = node.sheet === undefined ? place.sheet : sheets.get(node.sheet)!;
    const { columns, rows } = cellsOf(sheet, node);
    const at = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
    const on = `${sheet.template.id}!`;
    if (rows[0] === rows[1]) return on + at(rows[0], columns[0]);
    if (together) return `${on}${at(rows[0], columns[0])}:${at(rows[1], columns[1])}`;
    const row = node.row ? ownRow : rows[0] + ownRow - place.sheet.layout.headerRow - 1;
    beyond ||= row > rows[1];
    return on + at(row, columns[0]);
  };

  const lowered = print(node, false);
  return beyond ? undefined : `=${lowered}`;
}

/** First and last row and column of the cells that a reference means. */
function cellsOf(
  { template, layout, lastRow, read }: FilledSheet,
  { sheet, key, to = key, row }: CellsNode,
): { readonly columns: readonly [number, number]; readonly rows: readonly [number, number] } {
  const first = layout.headerRow + 1;
  const figure = layout.places.summary.get(key);
  if (figure !== undefined && !row) return { columns: [figure.column, figure.column], rows: [figure.row, figure.row] };
  const column = layout.places.columns.get(key);
  if (column !== undefined) {
    const { rows } = template.columns.filter(isColumn).find(candidate => candidate.key === key)!;
    // Only the name that other sheets know ends with the list.
    const last = rows === undefined || sheet === undefined ? lastRow : first + rows - 1;
    return { columns: [column, layout.places.columns.get(to)!], rows: [first, last] };
  }
  const ids = layout.places.columns.get(template.keyColumn!)!;
  const value = layout.places.columns.get(template.valueColumn!)!;
  let found = first;
  while (read(found, ids).value !== key && found < lastRow) found++;
  return { columns: [value, value], rows: [found, found] };
}
