import { cellsName } from '../../templates/cellsName';
import { type Column, type Gap, isColumn, type TemplateId } from '../../templates/sheetTemplate';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells from which these columns let people choose, by name, where their sheet is there already. */
export function listRanges(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  columns: readonly (Column | Gap)[],
): Map<string, Range> {
  const names = columns.filter(isColumn).flatMap(({ validation }) => {
    if (validation?.kind !== 'list') return [];
    const [sheet, key] = validation.from.split('.') as [TemplateId, string];
    return [cellsName(sheet, key)];
  });
  const ranges = new Map<string, Range>();
  for (const name of new Set(names)) {
    const range = spreadsheet.getRangeByName(name);
    if (range !== null) ranges.set(name, range);
  }
  return ranges;
}
