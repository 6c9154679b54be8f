import { cellsName } from '../../../templates/cellsName';
import type { Column, Gap, Summary, TemplateId } from '../../../templates/sheetTemplate';
import type { Reading } from '../Reading';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells that hold the lists to choose from, by name. */
export type ListRanges = ReadonlyMap<string, Range>;

/** The cells from which these columns and figures let people choose, by name, where their sheet is there already. */
export function listRanges({ spreadsheet }: Reading, cells: readonly (Column | Gap | Summary)[]): ListRanges {
  const names = cells.flatMap(cell => {
    const validation = 'validation' in cell ? cell.validation : undefined;
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
