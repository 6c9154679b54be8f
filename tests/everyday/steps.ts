import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { WorkbookCommand } from '../../src/workbook/engine/BatchPlugin';
import type { Model, Zone } from '../../src/workbook/engine/odoo';
import type { Kit } from './kits';
import { contentAt, type SheetView, shownComputed, typedColumns, viewOf } from './sheetView';
import { typingFor } from './typing';

/** What a person does with a sheet, and how often they do it beside the rest. */
const DEEDS = {
  type: 16,
  pasteValues: 4,
  copyPaste: 4,
  pasteOverComputed: 1,
  clear: 4,
  clearBlock: 2,
  insertFirst: 3,
  insertRows: 4,
  insertLast: 1,
  insertAbove: 1,
  deleteFirst: 3,
  deleteRows: 3,
  deleteLast: 1,
  sort: 10,
  filter: 2,
  sortFilter: 2,
  moveColumn: 3,
  insertColumn: 2,
  renameSheet: 2,
  renameHeader: 2,
  renameComputedHeader: 0.3,
  hideRows: 2,
  fillDown: 3,
  addRows: 3,
  duplicateSheet: 0.5,
  cutPasteRow: 4,
  undo: 4,
  redo: 2,
} as const;

type Deed = keyof typeof DEEDS;
const DEED_NAMES = Object.keys(DEEDS) as Deed[];

/** One step: what is done, and chances from 0 to 1 that say where and with what, as the sheets are by then. */
export interface PersonStep {
  readonly deed: Deed;
  readonly sheet: number;
  readonly where: readonly [number, number, number, number];
}

const TOTAL = Object.values(DEEDS).reduce<number>((sum, weight) => sum + weight, 0);

export function drawPersonStep(chance: () => number): PersonStep {
  let rest = chance() * TOTAL;
  const deed = DEED_NAMES.find(name => {
    rest -= DEEDS[name];
    return rest < 0;
  });
  return { deed: deed ?? 'type', sheet: chance(), where: [chance(), chance(), chance(), chance()] };
}

/** The sheet of that step as it is now; undefined where it is gone. */
function sheetOf(model: Model, kit: Kit, share: number): SheetView | undefined {
  const [id, sheetId] = [...kit.sheetIds][Math.floor(share * kit.sheetIds.size)]!;
  return viewOf(model, id, sheetId);
}

/** Does it, and tells in words what was done; undefined where nothing could be. */
export function doStep(model: Model, kit: Kit, { deed, sheet, where }: PersonStep): string | undefined {
  if (deed === 'undo' || deed === 'redo') {
    const { isSuccessful } = model.dispatch(deed === 'undo' ? 'REQUEST_UNDO' : 'REQUEST_REDO');
    return isSuccessful ? deed : undefined;
  }
  const view = sheetOf(model, kit, sheet);
  if (view === undefined) return undefined;
  const told = acts[deed]({ model, view, where });
  return told === undefined ? undefined : `${view.id}: ${deed} ${told}`;
}

interface Scene {
  readonly model: Model;
  readonly view: SheetView;
  readonly where: PersonStep['where'];
}

type Act = (scene: Scene) => string | undefined;

const acts: Readonly<Record<Exclude<Deed, 'undo' | 'redo'>, Act>> = {
  type: scene => {
    const column = typedColumn(scene);
    if (column === undefined) return undefined;
    const { key, col } = column;
    const row = rowIn(scene, 1, 1);
    return write(scene, [[col, row, typingFor(scene.view.id, key, scene.where[2])]]);
  },
  pasteValues: scene => {
    const row = rowIn(scene, 1, 2);
    const { columns } = scene.view;
    const all = typedColumns(scene.view.id).filter(({ key }) => columns.has(key) && key !== 'id');
    const first = Math.floor(scene.where[0] * all.length);
    const block = all.slice(first, first + 3);
    return write(
      scene,
      block.flatMap(({ key }, i) =>
        [0, 1, 2].map(r => {
          const content = typingFor(scene.view.id, key, (scene.where[2] + 0.37 * i + 0.21 * r) % 1);
          return [columns.get(key)!, row + r, content] as const;
        }),
      ),
    );
  },
  copyPaste: scene => {
    const { model, view, where } = scene;
    const [from, to] = [rowIn(scene, 1, 0), rowIn(scene, 2, 1)];
    const left = Math.floor(where[0] * Math.max(1, view.cols - 3));
    const right = where[3] < 0.4 ? view.cols - 1 : left + 2;
    const source = { left: where[3] < 0.4 ? 0 : left, right, top: from, bottom: from + (where[3] > 0.8 ? 1 : 0) };
    const target = { ...source, top: to, bottom: to + source.bottom - source.top };
    return copied(model, view, { take: 'COPY', source, target });
  },
  pasteOverComputed: scene => {
    const computed = shownComputed(scene.view);
    const column = computed[Math.floor(scene.where[0] * computed.length)];
    if (column === undefined) return undefined;
    return write(scene, [[scene.view.columns.get(column.key)!, rowIn(scene, 1, 1), 'ask later']]);
  },
  clear: scene => {
    const column = typedColumn(scene);
    if (column === undefined) return undefined;
    const { col } = column;
    const row = rowIn(scene, 1, 0);
    return cleared(scene, { left: col, right: col, top: row, bottom: row });
  },
  clearBlock: scene => {
    const row = rowIn(scene, 1, 0);
    const left = Math.floor(scene.where[0] * scene.view.cols);
    const right = Math.min(scene.view.cols - 1, left + 3);
    const guarded = scene.view.id === 'settings' && left <= (scene.view.columns.get('id') ?? 0);
    return guarded ? undefined : cleared(scene, { left, right, top: row, bottom: row + 2 });
  },
  insertFirst: scene => inserted(scene, scene.view.headerRow + 1, 1),
  insertRows: scene => inserted(scene, rowIn(scene, 1, 0), 1 + Math.floor(scene.where[2] * 3)),
  insertLast: scene => inserted(scene, lastRow(scene) + 1, 1),
  insertAbove: scene => inserted(scene, 0, 1),
  deleteFirst: scene => deleted(scene, scene.view.headerRow + 1, 1),
  deleteRows: scene => deleted(scene, rowIn(scene, 1, 0), 1 + Math.floor(scene.where[2] * 3)),
  deleteLast: scene => deleted(scene, lastRow(scene), 1),
  sort: scene => sorted(scene, bodyZone(scene)),
  filter: scene => {
    const { model, view, where } = scene;
    const zone = { ...bodyZone(scene), top: view.headerRow };
    const made = filterThere(model, view.sheetId) ?? newFilter(model, view, zone);
    if (made === undefined) return undefined;
    const column = typedColumn(scene);
    if (column === undefined) return undefined;
    const { col } = column;
    const hidden = model.getters.getEvaluatedCell({ sheetId: view.sheetId, col, row: rowIn(scene, 1, 0) });
    const { isSuccessful } = model.dispatch('UPDATE_FILTER', {
      col,
      row: view.headerRow,
      sheetId: view.sheetId,
      value: { filterType: 'values', hiddenValues: where[2] < 0.3 ? [] : [hidden.formattedValue.toLowerCase()] },
    } as never);
    return isSuccessful ? `without ${hidden.formattedValue}` : undefined;
  },
  sortFilter: scene => {
    const { model, view } = scene;
    const zone =
      filterThere(model, view.sheetId) ?? newFilter(model, view, { ...bodyZone(scene), top: view.headerRow });
    return zone === undefined
      ? undefined
      : sorted(scene, { ...zone, top: Math.max(zone.top, scene.view.headerRow) + 1 });
  },
  moveColumn: scene => {
    const { model, view, where } = scene;
    const seen = seenColumns(scene);
    const [from, base] = [inSeen(seen, where[0]), inSeen(seen, where[1])];
    if (from === base) return undefined;
    // As the grid asks for it: of the sheet that is open, on the far side of the column it is dropped at.
    const position = base < from ? 'before' : 'after';
    open(model, view.sheetId);
    const { isSuccessful } = model.dispatch('MOVE_COLUMNS_ROWS', {
      sheetId: view.sheetId,
      sheetName: model.getters.getSheetName(view.sheetId),
      dimension: 'COL',
      elements: [from],
      base,
      position,
    } as never);
    return isSuccessful ? `${from} ${position} ${base}` : undefined;
  },
  insertColumn: scene => {
    const { model, view, where } = scene;
    const base = inSeen(seenColumns(scene), where[0]);
    return (
      apply(model, [
        {
          type: 'ADD_COLUMNS_ROWS',
          sheetId: view.sheetId,
          sheetName: model.getters.getSheetName(view.sheetId),
          dimension: 'COL',
          base,
          quantity: 1,
          position: where[1] < 0.5 ? 'before' : 'after',
        } as WorkbookCommand,
      ]) && `${where[1] < 0.5 ? 'before' : 'after'} ${base}`
    );
  },
  renameSheet: ({ model, view, where }) => {
    const oldName = model.getters.getSheetName(view.sheetId);
    const newName = `${oldName.slice(0, 12)}’s ${Math.floor(where[0] * 1000)}`;
    return apply(model, [{ type: 'RENAME_SHEET', sheetId: view.sheetId, oldName, newName }]) && newName;
  },
  renameHeader: scene => {
    const column = typedColumn(scene);
    if (column === undefined) return undefined;
    const { key, col } = column;
    return write(scene, [[col, scene.view.headerRow, `My ${key}`]]);
  },
  renameComputedHeader: scene => {
    const computed = shownComputed(scene.view);
    const column = computed[Math.floor(scene.where[0] * computed.length)];
    if (column === undefined) return undefined;
    return write(scene, [[scene.view.columns.get(column.key)!, scene.view.headerRow, `My ${column.key}`]]);
  },
  hideRows: scene => {
    const row = rowIn(scene, 1, 0);
    const elements = scene.where[2] < 0.5 ? [row] : [row, row + 1];
    return (
      apply(scene.model, [
        { type: 'HIDE_COLUMNS_ROWS', sheetId: scene.view.sheetId, dimension: 'ROW', elements } as WorkbookCommand,
      ]) && `${elements}`
    );
  },
  fillDown: scene => {
    const { model, view } = scene;
    const column = typedColumn(scene);
    if (column === undefined) return undefined;
    const { col } = column;
    const row = rowIn(scene, 1, 0);
    // Nobody can point at it; the engine would fill down from whatever was selected before.
    if (model.getters.isRowHidden(view.sheetId, row)) return undefined;
    open(model, view.sheetId);
    select(model, { left: col, right: col, top: row, bottom: row });
    const down = Math.min(row + 1 + Math.floor(scene.where[2] * 3), view.rows - 1);
    model.dispatch('AUTOFILL_SELECT', { col, row: down });
    return model.dispatch('AUTOFILL').isSuccessful ? `${col},${row} to ${down}` : undefined;
  },
  addRows: scene => {
    const { model, view, where } = scene;
    const told = inserted(scene, view.rows, 1 + Math.floor(where[1] * 4));
    const column = typedColumn(scene);
    if (column === undefined) return told;
    const { key, col } = column;
    const content = typingFor(view.id, key, where[2]);
    const typed = write({ ...scene, view: { ...view, rows: model.getters.getNumberRows(view.sheetId) } }, [
      [col, view.rows, content],
    ]);
    return told && `${told}, ${typed}`;
  },
  duplicateSheet: ({ model, view, where }) =>
    apply(model, [
      {
        type: 'DUPLICATE_SHEET',
        sheetId: view.sheetId,
        sheetIdTo: `copy${Math.floor(where[0] * 1e9)}`,
        sheetNameTo: `Copy ${Math.floor(where[0] * 1e6)}`,
      } as WorkbookCommand,
    ]) && '',
  cutPasteRow: scene => {
    const { model, view } = scene;
    const [from, to] = [rowIn(scene, 1, 0), rowIn(scene, 2, 2)];
    if (from === to) return undefined;
    const source = { left: 0, right: view.cols - 1, top: from, bottom: from };
    return copied(model, view, { take: 'CUT', source, target: { ...source, top: to, bottom: to } });
  },
};

function apply(model: Model, commands: readonly WorkbookCommand[]): true | undefined {
  return applyCommands(model, commands).length === 0 ? true : undefined;
}

/** Cells of a sheet, each typed; a content of `=` is none. */
function write({ model, view }: Scene, cells: readonly (readonly [number, number, string])[]): string | undefined {
  const { sheetId } = view;
  const inside = cells.filter(([, row]) => row < view.rows);
  const done = apply(
    model,
    inside.map(([col, row, content]) => ({ type: 'UPDATE_CELL', sheetId, col, row, content }) as const),
  );
  return done && inside.map(([col, row, content]) => `${col},${row} ${content}`).join(' | ');
}

function cleared({ model, view }: Scene, zone: Zone): string | undefined {
  const { isSuccessful } = model.dispatch('DELETE_CONTENT', { sheetId: view.sheetId, target: [zone] } as never);
  return isSuccessful ? zoneText(zone) : undefined;
}

function inserted({ model, view }: Scene, row: number, quantity: number): string | undefined {
  const atEnd = row >= view.rows;
  const done = apply(model, [
    {
      type: 'ADD_COLUMNS_ROWS',
      sheetId: view.sheetId,
      sheetName: model.getters.getSheetName(view.sheetId),
      dimension: 'ROW',
      base: atEnd ? view.rows - 1 : row,
      quantity,
      position: atEnd ? 'after' : 'before',
    } as WorkbookCommand,
  ]);
  return done && `${quantity} at ${row}`;
}

function deleted({ model, view }: Scene, row: number, quantity: number): string | undefined {
  const elements = Array.from({ length: quantity }, (_, i) => row + i).filter(place => place < view.rows);
  if (view.rows - view.headerRow - elements.length < 6) return undefined;
  const done = apply(model, [
    {
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: view.sheetId,
      sheetName: model.getters.getSheetName(view.sheetId),
      dimension: 'ROW',
      elements,
    } as WorkbookCommand,
  ]);
  return done && `${elements}`;
}

function sorted({ model, view, where }: Scene, zone: Zone): string | undefined {
  const keys = [...view.columns.values()];
  const col = keys[Math.floor(where[0] * keys.length)]!;
  const sortDirection = where[1] < 0.5 ? 'asc' : 'desc';
  const { isSuccessful } = model.dispatch('SORT_CELLS', {
    sheetId: view.sheetId,
    col,
    row: zone.top,
    zone,
    sortDirection,
    sortOptions: { sortHeaders: true },
  } as never);
  return isSuccessful ? `${zoneText(zone)} by ${col} ${sortDirection}` : undefined;
}

function copied(
  model: Model,
  { sheetId }: SheetView,
  { take, source, target }: { readonly take: 'COPY' | 'CUT'; readonly source: Zone; readonly target: Zone },
): string | undefined {
  // What is hidden is not copied, and nothing is left here.
  const rows = Array.from({ length: source.bottom - source.top + 1 }, (_, i) => source.top + i);
  if (rows.every(row => model.getters.isRowHidden(sheetId, row))) return undefined;
  open(model, sheetId);
  select(model, source);
  if (!model.dispatch(take).isSuccessful) return undefined;
  const { isSuccessful } = model.dispatch('PASTE', { target: [target] });
  return isSuccessful ? `${zoneText(source)} to ${zoneText(target)}` : undefined;
}

function open(model: Model, sheetId: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}

function select(model: Model, zone: Zone): void {
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

function filterThere({ getters }: Model, sheetId: string): Zone | undefined {
  return getters.getCoreTables(sheetId)[0]?.range.zone;
}

const FILTER = { totalRow: false, firstColumn: false, lastColumn: false, bandedRows: false, styleId: 'None' };

function newFilter(model: Model, { sheetId }: SheetView, zone: Zone): Zone | undefined {
  const { isSuccessful } = model.dispatch('CREATE_TABLE', {
    sheetId,
    tableType: 'static',
    ranges: [model.getters.getRangeDataFromZone(sheetId, zone)],
    config: { ...FILTER, hasFilters: true, numberOfHeaders: 1 },
  } as never);
  return isSuccessful ? zone : undefined;
}

/** All cells below the headers. */
function bodyZone({ view }: Scene): Zone {
  return { left: 0, right: view.cols - 1, top: view.headerRow + 1, bottom: view.rows - 1 };
}

/** Nobody moves or parts columns that are hidden. */
function seenColumns({ model, view }: Scene): readonly number[] {
  return Array.from({ length: view.cols }, (_, col) => col).filter(
    col => !model.getters.isColHidden(view.sheetId, col),
  );
}

function inSeen(columns: readonly number[], share: number): number {
  return columns[Math.floor(share * columns.length)]!;
}

function typedColumn({ view, where }: Scene): { readonly key: string; readonly col: number } | undefined {
  const all = typedColumns(view.id).filter(({ key }) => view.columns.has(key) && key !== 'id');
  const key = all[Math.floor(where[0] * all.length)]?.key;
  return key === undefined ? undefined : { key, col: view.columns.get(key)! };
}

/** The last row in which something is typed. */
function lastRow({ model, view }: Scene): number {
  for (let row = view.rows - 1; row > view.headerRow; row--) {
    const isTyped = typedColumns(view.id).some(({ key }) => {
      const col = view.columns.get(key);
      return col !== undefined && contentAt(model, { sheetId: view.sheetId, col, row }) !== '';
    });
    if (isTyped) return row;
  }
  return view.headerRow + 1;
}

/** A row from the first to so many below the last that is filled. */
function rowIn(scene: Scene, at: 1 | 2, beyond: number): number {
  const first = scene.view.headerRow + 1;
  const last = Math.min(lastRow(scene) + beyond, scene.view.rows - 1);
  return first + Math.floor(scene.where[at] * (last - first + 1));
}

function zoneText({ left, right, top, bottom }: Zone): string {
  return `${left},${top}–${right},${bottom}`;
}
