import { columnFormat } from '../../../templates/numberFormats';
import type { Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import { asTyped } from '../../formulaText/asTyped';
import { withRowsMoved } from '../../formulaText/withRowsMoved';
import { catalogue } from '../catalogue';
import { cellText } from '../cellText';
import { addressOf } from '../check/addressOf';
import type { PlacedCell } from '../placedCells';
import type { Reading } from '../Reading';
import type { OurContent } from '../readSheet';
import { printsOfCells } from './cellPrints';
import { cellReader } from './cellReader';
import type { KeptCells, KeptRow } from './KeptStep';
import { printOfRest } from './printOfRest';
import { namingKeys, rowName } from './rowName';

/** Where what was written stands by now, and what is to stand there again. */
export interface FoundRows {
  readonly cells: readonly PlacedCell[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: string;
    readonly after: string;
  }[];
  /** What somebody has changed since, as people name it. */
  readonly touched: readonly string[];
}

/**
 * Finds rows that were written, wherever people have sorted or moved them, by their names. One that somebody has deleted
 * is left out, and so is one that holds again what it held before.
 */
export function findWritten(edit: Reading, content: OurContent, step: KeptCells): FoundRows {
  const { rows: kept } = step;
  const template = catalogue().templates[content.id];
  const { layout, rows, values, typedFormulas } = content;
  const cellAt = cellReader(content, template, edit.timeZone);
  const planned = new Map(template.columns.filter(isColumn).map(column => [column.key, column]));
  const columnAt = (column: string | number) => (typeof column === 'string' ? layout.columns.get(column) : column);
  const present = (row: number, column: string | number): PlannedCell => {
    const at = columnAt(column);
    if (at === undefined) return null;
    const cell = cellAt(row, at, column);
    const isAnswer =
      typeof cell !== 'object' && row >= layout.headerRow && planned.get(String(column))?.filledBy === 'formula';
    return isAnswer ? null : cell;
  };
  /** Undefined where any cell is neither as it was written nor as it was before: a try that broke off may have put some back. */
  const stateOf = (row: number, { cells, prints, fresh }: KeptRow): 'written' | 'before' | undefined => {
    if (cells.some(([column]) => columnAt(column) === undefined)) return undefined;
    const is = printsOfCells(cells.map(([column]) => present(row, column)));
    const was = printsOfCells(cells.map(([, before]) => before));
    const size = prints.length / cells.length;
    const isBefore = is.map((print, i) => print === was[i]);
    const isKnown = is.every((print, i) => isBefore[i] || print === prints.slice(i * size, (i + 1) * size));
    if (!isKnown || cells.some(cell => isInTheWay(row, cell)) || (fresh && !isAlone(row, cells))) return undefined;
    return cells.length > 0 && isBefore.every(Boolean) ? 'before' : 'written';
  };
  /** Somebody has typed where a formula answers, which therefore answers nothing. */
  const isInTheWay = (row: number, [column, before]: KeptRow['cells'][number]) => {
    const at = columnAt(column)!;
    const isComputed = row > layout.headerRow && planned.get(String(column))?.filledBy === 'formula';
    if (!isComputed || values[layout.headerRow - 1]?.[at - 1] !== '#REF!') return false;
    const [is, was] = printsOfCells([cellAt(row, at, column), before]);
    return is !== was && cellAt(row, at, column) !== null;
  };
  const isAlone = (row: number, cells: KeptRow['cells']) => {
    const place = row - layout.headerRow - 1;
    const ours = new Set(cells.map(([column]) => column));
    const others = Object.entries(rows[place] ?? {}).filter(([key]) => !ours.has(key));
    return (
      others.every(([, cell]) => cell === null || cell === false) && !typedFormulas.some(({ row }) => row === place)
    );
  };
  const named = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const name = rowName(template, row);
    if (name !== '') named.set(name, [...(named.get(name) ?? []), layout.headerRow + 1 + place]);
  }
  const alike = new Map<string, number>();
  for (const row of kept) alike.set(row.name + row.prints, (alike.get(row.name + row.prints) ?? 0) + 1);
  const label = (row: number) => {
    const cells = rows[row - layout.headerRow - 1];
    const text =
      cells === undefined
        ? ''
        : cellText(cells.setting) ||
          cellText(cells[template.keyColumn ?? '']) ||
          cellText(cells.client) ||
          cellText(cells.prospect);
    return text || addressOf({ row, column: 1 });
  };
  // Formulas name cells by their columns, which people may have moved.
  const isInPlace = Object.entries(step.columns).every(([key, column]) => layout.columns.get(key) === column);
  const names = new Set(kept.map(({ name }) => name));
  const taken = new Set<number>();
  const found: { readonly row: number; readonly was: KeptRow }[] = [];
  const touched: string[] = [];
  for (const was of kept) {
    const { at, name } = was;
    const candidates = name === '' ? [layout.headerRow + at] : (named.get(name) ?? []);
    const free = candidates.filter(row => !taken.has(row));
    const states = free.map(row => ({ row, state: stateOf(row, was) }));
    const written = states.filter(({ state }) => state === 'written');
    // Of rows that are all alike it can't be told which was which, once people have taken some away.
    const isClear = written.length <= (alike.get(name + was.prints) ?? 1);
    if (written.length > 0 && isClear && (isInPlace || was.cells.every(([, before]) => !isFormula(before)))) {
      taken.add(written[0]!.row);
      found.push({ row: written[0]!.row, was });
    } else if (states.some(({ state }) => state === 'before'))
      taken.add(states.find(({ state }) => state === 'before')!.row);
    else if (free.length > 0) touched.push(label(free[0]!));
    else if (isRenamed(was)) touched.push(name);
  }
  return {
    cells: found.flatMap(({ row, was }) => was.cells.map(cell => restored(row, was, cell))),
    notes: found.flatMap(({ row, was }) =>
      (was.notes ?? []).map(([column, before, after]) => ({ row, column: columnAt(column)!, before, after })),
    ),
    touched,
  };

  /** No row has its name any more: it is deleted, unless another row that nobody else can be holds what was written. */
  function isRenamed(was: KeptRow): boolean {
    if (was.fresh) return rows.some((row, place) => isFreshUnderOther(row, layout.headerRow + 1 + place, was));
    const written = new Set(was.cells.map(([column]) => column));
    return rows.some(
      (row, place) =>
        !names.has(rowName(template, row)) &&
        printOfRest(template, row, written) === was.rest &&
        stateOf(layout.headerRow + 1 + place, was) === 'written',
    );
  }

  /** A new row bears a name of its own, and holds what else was written; one without a name has been emptied by a try that broke off. */
  function isFreshUnderOther(row: Row, at: number, { cells, prints }: KeptRow): boolean {
    const name = rowName(template, row);
    if (name === '' || names.has(name)) return false;
    const is = printsOfCells(cells.map(([column]) => present(at, column)));
    const size = prints.length / cells.length;
    const naming = namingKeys(template);
    const others = [...cells.keys()].filter(i => !naming.includes(String(cells[i]![0])) && cells.length > 1);
    return others.every(i => is[i] === prints.slice(i * size, (i + 1) * size));
  }

  function restored(row: number, { at }: KeptRow, [column, before, format]: KeptRow['cells'][number]): PlacedCell {
    const to = columnAt(column)!;
    const is = present(row, column);
    const own = planned.get(String(column));
    if (isFormula(before)) {
      const shift = layout.headerRow - step.headerRow;
      const moved = row - step.headerRow - at;
      const formula = withRowsMoved(
        before.formula,
        other => other + (at > 0 && other > step.headerRow ? moved : shift),
      );
      const cell = { formula: asTyped(formula, edit.decimalComma) };
      // In a cell of plain text a formula would be a text itself.
      return isFormula(is) ? { row, column: to, cell } : { row, column: to, cell, format: format ?? 'General' };
    }
    const usual = own === undefined ? 'General' : columnFormat(own, edit.formats);
    return { row, column: to, cell: before, format: format ?? (at > 0 ? usual : 'General') };
  }
}

function isFormula(cell: PlannedCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}
