import { type Layout, layOut } from '../../src/templates/layOut';
import type { OtherSheet } from '../../src/templates/resolveFormula';
import type { SheetTemplate } from '../../src/templates/sheetTemplate';
import type { Workbook } from '../../src/workbook/workbook';
import { asOther } from '../templates/plannedWorkbook';
import type { CellContents } from './ironWorkbook';

/** A sheet of ours in the workbook on this computer, laid out as it was made. */
export interface FilledSheet {
  readonly template: SheetTemplate;
  readonly sheetId: string;
  /** As formulas of other sheets refer to it. */
  readonly other: OtherSheet;
  readonly layout: Layout;
  /** The last row with something in it, and a few empty ones below. */
  readonly lastRow: number;
  /** Rows and columns count from 1. */
  read(row: number, column: number): CellContents;
  /** What a formula of that sheet answers, by row and column; one row of one where it answers once. */
  compute(formula: string): readonly (readonly CellContents[])[];
}

const SPARE_ROWS = 3;

export function filledSheet({ model }: Workbook, sheetId: string, template: SheetTemplate): FilledSheet {
  const { getters } = model;
  const layout = layOut(template);
  const read = (row: number, column: number): CellContents => {
    const { type, value } = getters.getEvaluatedCell({ sheetId, row: row - 1, col: column - 1 });
    return type === 'error' ? { kind: 'error', value: String(value) } : contentsOf(value);
  };
  const isFilled = (row: number): boolean => template.columns.some((_, at) => read(row, at + 1).value !== '');
  let lastRow = getters.getNumberRows(sheetId);
  while (lastRow > layout.headerRow && !isFilled(lastRow)) lastRow--;
  return {
    template,
    sheetId,
    other: { ...asOther(template), name: getters.getSheetName(sheetId) },
    layout,
    lastRow: Math.min(lastRow + SPARE_ROWS, getters.getNumberRows(sheetId)),
    read,
    compute(formula) {
      const answer = getters.evaluateFormula(sheetId, formula);
      const columns: readonly (readonly unknown[])[] = Array.isArray(answer) ? answer : [[answer]];
      return columns[0]!.map((_, row) => columns.map(column => contentsOf(column[row])));
    },
  };
}

function contentsOf(value: unknown): CellContents {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? { kind: 'text', value } : { kind: 'nothing', value: '' };
}
