import { Refusal } from '../../contract/Refusal';
import { plainCell } from '../../templates/planSheet';
import { isColumn } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { columnRuns } from './columnRuns';
import type { Edit } from './Edit';
import type { OurContent } from './readSheet';
import { runsDown } from './runsDown';
import { writeText } from './writeText';

/**
 * Deletes rows of a sheet of ours that hold nothing but what the add-on wrote; given as places among its rows, from the
 * first to the last. Refused where the person may not edit them.
 */
export function removeRows(edit: Edit, content: OurContent, places: readonly number[]): void {
  const { sheet, layout } = content;
  let height = sheet.getMaxRows();
  const cells = places.map(place => ({ row: layout.headerRow + 1 + place, column: 1, place }));
  const runs = runsDown(cells);
  for (const run of runs) {
    const range = sheet.getRange(run[0]!.row, 1, run.length, sheet.getMaxColumns());
    if (!range.canEdit()) throw new Refusal('protectedSheet', { sheet: sheet.getName() });
  }
  // From below, so that no row moves before its turn.
  for (const run of [...runs].reverse()) {
    const first = run[0]!.row;
    const before = height;
    edit.undo(() => {
      const now = sheet.getMaxRows();
      if (now === before) return;
      if (first <= now) sheet.insertRowsBefore(first, before - now);
      else sheet.insertRowsAfter(now, before - now);
      writeBack(
        edit,
        content,
        run.map(({ place }) => place),
      );
    });
    sheet.deleteRows(first, run.length);
    height -= run.length;
  }
}

/** Rows below each other, as they were read. */
function writeBack(edit: Edit, { id, sheet, layout, rows }: OurContent, places: readonly number[]): void {
  const columns = catalogue()
    .templates[id].columns.filter(isColumn)
    .filter(({ filledBy }) => filledBy === 'addon');
  const keys = columns.map(({ key }) => key);
  for (const run of columnRuns(keys, layout.columns)) {
    writeText(
      sheet.getRange(layout.headerRow + 1 + places[0]!, run.first, places.length, run.keys.length),
      places.map(place => run.keys.map(key => plainCell(rows[place]![key]))),
      run.keys.map(key => edit.formats(columns[keys.indexOf(key)]!.content)),
    );
  }
}
