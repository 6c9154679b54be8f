import type { SheetPlan } from '../../../templates/SheetPlan';
import type { Column, Gap, Summary, TemplateId } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import type { Reading } from '../Reading';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells that hold the lists to choose from, such as those of 'lists.salespeople'. */
export type ListRanges = ReadonlyMap<string, Range>;

type Cells = Column | Gap | Summary;

/** The lists from which these columns and figures let people choose, where their sheets are there already. */
export function listRanges(reading: Reading, cells: readonly Cells[]): ListRanges {
  const ranges = new Map<string, Range>();
  for (const from of listsOf(cells)) {
    const [id, key] = from.split('.') as [TemplateId, string];
    const content = reading.readIfWhole(id);
    const column = content?.layout.columns.get(key);
    if (content === null || column === undefined) continue;
    const { sheet, layout } = content;
    const first = layout.headerRow + 1;
    ranges.set(from, sheet.getRange(first, column, Math.max(1, sheet.getMaxRows() - layout.headerRow), 1));
  }
  return ranges;
}

/** The lists that a sheet holds for whichever of ours lets people choose from them. */
export function ownLists(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { id, columns }: { readonly id: string; readonly columns: readonly (Column | Gap)[] },
  { headerRow, rows }: SheetPlan,
): ListRanges {
  const { templates, sideSheets } = catalogue();
  const all = [...Object.values(templates), ...Object.values(sideSheets)].flatMap(template => [
    ...template.columns,
    ...(template.summary ?? []),
  ]);
  return new Map(
    [...listsOf(all)].flatMap(from => {
      const [of, key] = from.split('.');
      const place = columns.findIndex(column => column.key === key);
      if (of !== id || place < 0) return [];
      return [[from, sheet.getRange(headerRow + 1, place + 1, rows - headerRow, 1)] as const];
    }),
  );
}

function listsOf(cells: readonly Cells[]): ReadonlySet<string> {
  return new Set(
    cells.flatMap(cell => {
      const validation = 'validation' in cell ? cell.validation : undefined;
      return validation?.kind === 'list' ? [validation.from] : [];
    }),
  );
}
