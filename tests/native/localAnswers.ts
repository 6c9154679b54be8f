import type { Cell } from '../../src/functions/cell';
import { columnLetters } from '../../src/templates/columnLetters';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { localeOf } from '../../src/workbook/engine/localeOf';
import type { WorkbookSnapshot } from '../../src/workbook/workbook';
import { builtFiles } from '../addon/openFile';

let empty: WorkbookSnapshot | undefined;

/** What each of the formulas answers over such cells in the workbook on this computer, cell by cell. */
export function localAnswers(
  cells: Readonly<Record<string, Cell>>,
  formulas: readonly string[],
  rows: number,
): readonly Cell[][][] {
  const built = builtFiles();
  empty ??= createWorkbook({ files: built, locale: 'en_US', newSheetRows: rows }).snapshot();
  const contents: Record<string, string> = {};
  for (const [at, formula] of formulas.entries()) contents[`${columnOf(at)}1`] = canonicalFormula(formula, LOCALE);
  for (const [at, cell] of Object.entries(cells)) if (cell !== '') contents[at] = String(cell);
  const [sheet, ...others] = empty.spreadsheet.sheets;
  const filled = { ...sheet!, colNumber: FIRST + ACROSS * formulas.length, cells: contents };
  const workbook = createWorkbook({
    files: built,
    snapshot: { ...empty, spreadsheet: { ...empty.spreadsheet, sheets: [filled, ...others] } },
  });
  return formulas.map((_, at) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: ACROSS }, (_, c) => workbook.cell(sheet!.name, `${columnOf(at, c)}${r + 1}`) as Cell),
    ),
  );
}

const LOCALE = localeOf('en_US');
/** The first column of the answers, and how many the widest takes. */
const FIRST = 27;
const ACROSS = 8;
const columnOf = (formula: number, across = 0) => columnLetters(FIRST + ACROSS * formula + across);
