import { Refusal } from '../../contract/Refusal';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import { putRowsBack } from './putRowsBack';
import type { RowsOnSheet } from './RowsOnSheet';
import type { OurContent } from './readSheet';
import { rowComparison } from './rowComparison';
import { runsDown } from './runsDown';
import { sameCell } from './sameCell';

/**
 * Deletes rows of a sheet of ours that hold nothing but what the add-on wrote; given as places among its rows, from the
 * first to the last. Refused where the person may not edit them, and, with all put back, where they were not the rows
 * that were read.
 */
export function removeRows(edit: Edit, content: OurContent, places: readonly number[]): void {
  const { sheet, layout } = content;
  const { headerRow } = layout;
  const cells = places.map(place => ({ row: headerRow + 1 + place, column: 1, place }));
  const runs = runsDown(cells);
  for (const run of runs) {
    const range = sheet.getRange(run[0]!.row, 1, run.length, sheet.getMaxColumns());
    if (!range.canEdit()) throw new Refusal('protectedSheet', { sheet: sheet.getName() });
  }
  const on = { sheet, template: catalogue().templates[content.id], content, columns: layout.columns };
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const all = Array.from({ length: last - first + 2 }, (_, i) => first - 1 + i);
  const refuseOthers = (left: readonly number[]) => {
    if (!holds(on, left)) throw new Refusal('rowsMoved', { sheet: sheet.getName() });
  };
  refuseOthers(all);
  const isTyped = (removed: readonly number[]) => content.typedFormulas.some(({ row }) => removed.includes(row));
  // From below, so that no row moves before its turn.
  for (const run of [...runs].reverse()) {
    const removed = run.map(({ place }) => place);
    edit.undo(
      () => putRowsBack(edit, on, removed),
      isTyped(removed) ? undefined : { kind: 'removed', content, places: removed },
    );
    sheet.deleteRows(run[0]!.row, run.length);
  }
  const gone = new Set(places);
  refuseOthers([...all, last + 1].filter(place => !gone.has(place)));
}

/** Whether the rows that were read at these places follow each other on the sheet, and hold what they held then. */
function holds(on: RowsOnSheet, places: readonly number[]): boolean {
  const { sheet, content } = on;
  const { headerRow, columns } = content.layout;
  const compare = rowComparison(on, new Map());
  const own = new Set(columns.values());
  const width = content.values[0]!.length;
  const now = sheet.getRange(headerRow + 1 + places[0]!, 1, places.length, width).getValues();
  return places.every((place, i) => {
    const former = content.values[headerRow + place] ?? [];
    const formulas = content.formulas[headerRow + place] ?? [];
    const beside = Array.from({ length: width }, (_, c) => c).filter(
      c => !own.has(c + 1) && (formulas[c] ?? '') === '',
    );
    return compare(now[i]!, place).different === 0 && beside.every(c => sameCell(now[i]![c], former[c]));
  });
}
