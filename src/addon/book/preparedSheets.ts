import type { KeptFormula } from './keptFormulas';
import { findKeeper, readKept } from './keptFormulas';
import { placeKept } from './placeKept';

/** By the sheets' ids, how the formulas on them have been replaced that are kept to be brought back. */
export type PreparedSheets = ReadonlyMap<number, ReadonlySet<KeptFormula['as']>>;

/** Finds the sheets that are prepared for people without the add-on. */
export function preparedSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): PreparedSheets {
  const prepared = new Map<number, Set<KeptFormula['as']>>();
  const keeper = findKeeper(spreadsheet);
  if (keeper === null) return prepared;
  for (const { kept, cell } of placeKept(spreadsheet, keeper, readKept(keeper))) {
    if (cell === undefined) continue;
    const sheetId = cell.sheet.getSheetId();
    prepared.set(sheetId, new Set(prepared.get(sheetId)).add(kept.as));
  }
  return prepared;
}
