import type { Reading } from '../../book/Reading';
import { ourFormulas } from './ourFormulas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Beyond so many cells, asking each for its sheet takes longer than looking through the sheets. */
const MOST_CELLS = 500;

/** The sheets on which formulas of ours may stand, in their order: one search of all, however many sheets there are. */
export function sheetsWithOurs({ spreadsheet }: Reading): readonly Sheet[] {
  const cells = spreadsheet
    .createTextFinder(`(${Object.keys(ourFormulas).join('|')})\\s*\\(`)
    .useRegularExpression(true)
    .matchFormulaText(true)
    .findAll();
  if (cells.length > MOST_CELLS) return spreadsheet.getSheets();
  const found = new Map<number, Sheet>();
  for (const cell of cells) {
    const sheet = cell.getSheet();
    found.set(sheet.getSheetId(), sheet);
  }
  return [...found.values()].sort((one, other) => one.getIndex() - other.getIndex());
}
