import { randomInt } from 'node:crypto';
import { applyCommands } from '../engine/applyCommands';
import type { WorkbookCommand } from '../engine/BatchPlugin';
import { helpers, type Model } from '../engine/odoo';
import type { CellBlock } from '../engine/WriteCellsPlugin';
import { freeSheetName } from './freeSheetName';
import type { SheetDraft } from './withSheet';

/** A sheet that was added to a workbook. */
export interface AddedSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** Adds sheets to a workbook that is open, behind all others and as one edit. */
export function addSheets(model: Model, drafts: readonly SheetDraft[]): readonly AddedSheet[] {
  const taken = model.getters.getSheetIds().map(id => model.getters.getSheetName(id));
  const first = taken.length;
  const added = drafts.map(({ name: wanted }): AddedSheet => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return { sheetId: String(randomInt(1, 2 ** 31)), name };
  });
  applyCommands(
    model,
    drafts.flatMap((draft, at) => commandsFor(draft, added[at]!, first + at)),
  );
  return added;
}

function commandsFor(draft: SheetDraft, { sheetId, name }: AddedSheet, position: number): readonly WorkbookCommand[] {
  const sizes = draft.columnSizes.map((size, column): WorkbookCommand => {
    return { type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements: [column], size };
  });
  return [
    { type: 'CREATE_SHEET', sheetId, name, position, rows: draft.rows, cols: draft.columns },
    { type: 'WRITE_CELLS', sheetId, blocks: [contentsOf(draft), ...looksOf(draft)] },
    ...sizes,
    ...(draft.frozenRows === undefined
      ? []
      : [{ type: 'FREEZE_ROWS', sheetId, quantity: draft.frozenRows } satisfies WorkbookCommand]),
  ];
}

function contentsOf({ cells, rows, columns }: SheetDraft): CellBlock {
  const grid = Array.from({ length: rows }, () => new Array<string | null>(columns).fill(null));
  for (const [place, content] of Object.entries(cells)) {
    const { col, row } = helpers.toCartesian(place);
    grid[row]![col] = content;
  }
  return { kind: 'contents', col: 0, row: 0, grid };
}

function looksOf({ styles, formats }: SheetDraft): readonly CellBlock[] {
  const block = (place: string) => {
    const { left, right, top, bottom } = helpers.toZone(place);
    return { kind: 'look' as const, col: left, row: top, width: right - left + 1, height: bottom - top + 1 };
  };
  return [
    ...Object.entries(styles).map(([place, style]) => ({ ...block(place), style })),
    ...Object.entries(formats).map(([place, format]) => ({ ...block(place), format })),
  ];
}
