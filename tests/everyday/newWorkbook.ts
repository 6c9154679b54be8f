import { templates } from '../../src/templates';
import { spilledFrom } from '../../src/templates/planSheet';
import { isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { WorkbookCommand } from '../../src/workbook/engine/BatchPlugin';
import type { CellPosition, Model } from '../../src/workbook/engine/odoo';
import { type Kit, openKit } from './kits';
import { computedColumns, contentAt, type SheetView, typedColumns, viewOf } from './sheetView';

/** A computed cell that does not say what a new workbook says. */
export interface Difference {
  readonly sheet: TemplateId;
  readonly key: string;
  /** Below the headers, from 0; -1 for a figure above them. */
  readonly row: number;
  readonly is: unknown;
  readonly shouldBe: unknown;
  /** It shows that something is wrong: an error, or nothing at all in a whole column. */
  readonly visible: boolean;
}

/** A workbook in which nobody has moved anything: it says what typed cells come to. */
export interface NewWorkbook {
  /** Types what is typed in that workbook, and tells which computed cells differ there. */
  compare(model: Model): readonly Difference[];
}

/**
 * Numbers of rows, in which those that people put above the headers are counted, and what stands in the first of several
 * rows alone, which is another one once they are sorted.
 */
const ROW_NUMBERS = new Set(
  'fromRow referrerRow personRow refusalRow lostRow recentRow reasonRow logRow occasion askOf'.split(' '),
);

const made = new Map<string, NewWorkbook>();

/** One for all runs of a kit: whatever was typed before is typed anew. */
export function newWorkbookOf(kit: Kit): NewWorkbook {
  const known = made.get(kit.name);
  if (known !== undefined) return known;
  const { model } = openKit(kit);
  const begun = settingsOf(model, kit);
  const views = () => [...kit.sheetIds].map(([id, sheetId]) => viewOf(model, id, sheetId)!);
  let reference = views();
  const fresh: NewWorkbook = {
    compare(live) {
      const lived = reference.map(({ id, sheetId }) => viewOf(live, id, sheetId));
      const growth = reference.flatMap((own, i) => growthOf(own, lived[i]));
      if (growth.length > 0) {
        applyCommands(model, growth);
        reference = views();
      }
      applyCommands(
        model,
        reference.flatMap((own, i) => typingOf(model, own, { live, view: lived[i], begun })),
      );
      return reference.flatMap((own, i) => differencesOf(model, own, { live, view: lived[i] }));
    },
  };
  made.set(kit.name, fresh);
  return fresh;
}

/** Keys of columns whose numbers stand in the row of the headers: nothing reads what people put below. */
function answeredInHeader(id: TemplateId): ReadonlySet<string> {
  const columns = templates[id].columns;
  return new Set(
    columns.flatMap((column, i) =>
      isColumn(column) && column.filledBy === 'formula' && typeof column.header !== 'string'
        ? [column.key, ...spilledFrom(columns, i).map(({ key }) => key)]
        : [],
    ),
  );
}

interface Lived {
  readonly live: Model;
  readonly view: SheetView | undefined;
}

function growthOf(own: SheetView, view: SheetView | undefined): WorkbookCommand[] {
  const missing = view === undefined ? 0 : view.rows - view.headerRow - (own.rows - own.headerRow);
  if (missing <= 0 || own.id === 'settings') return [];
  const { sheetId, rows } = own;
  return [
    {
      type: 'ADD_COLUMNS_ROWS',
      sheetId,
      sheetName: '',
      dimension: 'ROW',
      position: 'after',
      base: rows - 1,
      quantity: missing,
    } as WorkbookCommand,
  ];
}

/** The settings as the kit has them, by their rows below the headers. */
function settingsOf(model: Model, { sheetIds }: Kit): readonly string[] {
  const { sheetId, columns, headerRow, rows } = viewOf(model, 'settings', sheetIds.get('settings')!)!;
  const col = columns.get('value')!;
  return Array.from({ length: rows - headerRow - 1 }, (_, r) =>
    contentAt(model, { sheetId, col, row: headerRow + 1 + r }),
  );
}

function typingOf(
  model: Model,
  own: SheetView,
  { live, view, begun }: Lived & { readonly begun: readonly string[] },
): WorkbookCommand[] {
  if (view === undefined) return [];
  const commands: WorkbookCommand[] = [];
  const put = (to: CellPosition, from: CellPosition | undefined) => {
    const content = from === undefined ? '' : typedContent(live, from);
    if (content !== contentAt(model, to)) commands.push({ type: 'UPDATE_CELL', ...to, content });
  };
  // A number that is pasted over a word brings its format: in a cell of plain text it would be a text.
  const putWord = (to: CellPosition, from: CellPosition) => {
    const content = typedContent(live, from);
    const format = live.getters.getCell(from)?.format ?? '';
    const there = model.getters.getCell(to);
    if (content !== contentAt(model, to) || format !== (there?.format ?? '')) {
      commands.push({ type: 'UPDATE_CELL', ...to, content, format });
    }
  };
  const { sheetId } = own;
  const rowOf = own.id === 'settings' ? rowsById(model, own, { live, view }) : null;
  for (const { key } of typedColumns(own.id)) {
    if (own.id === 'settings' && key !== 'value') continue;
    const [col, from] = [own.columns.get(key)!, view.columns.get(key)];
    for (let r = 0; r < own.rows - own.headerRow - 1; r++) {
      const row = rowOf === null ? view.headerRow + 1 + r : rowOf(r);
      if (row === undefined) {
        const to = { sheetId, col, row: own.headerRow + 1 + r };
        // A setting whose row is gone is as the sheet begins with.
        const format = isWord(begun[r]!) ? { format: '@' } : {};
        if (contentAt(model, to) !== begun[r])
          commands.push({ type: 'UPDATE_CELL', ...to, content: begun[r]!, ...format });
        continue;
      }
      const isThere = from !== undefined && row < view.rows;
      const to = { sheetId, col, row: own.headerRow + 1 + r };
      const there = isThere ? { sheetId, col: from, row } : undefined;
      if (rowOf !== null && there !== undefined && isWord(begun[r]!)) putWord(to, there);
      else put(to, there);
    }
  }
  for (const [key, place] of own.typedFigures) {
    const from = view.typedFigures.get(key);
    put({ sheetId, ...place }, from && { sheetId, ...from });
  }
  return commands;
}

function isWord(content: string): boolean {
  return Number.isNaN(Number(content));
}

/** Where the setting of that row of the new workbook stands in the other. */
function rowsById(model: Model, own: SheetView, { live, view }: Required<Lived>) {
  const idAt = (model: Model, { sheetId, columns, headerRow }: SheetView, r: number) =>
    contentAt(model, { sheetId, col: columns.get('id') ?? 0, row: headerRow + 1 + r });
  const rows = new Map<string, number>();
  for (let r = 0; r < view!.rows - view!.headerRow - 1; r++) {
    const id = idAt(live, view!, r);
    if (!rows.has(id)) rows.set(id, view!.headerRow + 1 + r);
  }
  return (r: number) => {
    const id = idAt(model, own, r);
    return id === '' ? undefined : rows.get(id);
  };
}

/** What stands there as if a person had typed it: a formula of theirs as its value. */
function typedContent({ getters }: Model, position: CellPosition): string {
  const cell = getters.getCell(position);
  if (cell === undefined || !cell.isFormula) return cell?.content ?? '';
  return contentOf(getters.getEvaluatedCell(position).value);
}

function contentOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function differencesOf(model: Model, own: SheetView, { live, view }: Lived): Difference[] {
  if (view === undefined) {
    return [{ sheet: own.id, key: '', row: -1, is: 'gone', shouldBe: 'there', visible: true }];
  }
  const found: Difference[] = [];
  const answerAt = ({ getters }: Model, position: CellPosition) => getters.getEvaluatedCell(position).value ?? '';
  const { sheetId } = own;
  const compare = (
    key: string,
    places: readonly (readonly [number, CellPosition, CellPosition])[],
    header?: CellPosition,
  ) => {
    const unlike = places
      .map(([row, there, here]) => ({ row, is: answerAt(live, there), shouldBe: answerAt(model, here) }))
      .filter(({ is, shouldBe }) => !isSame(is, shouldBe));
    if (unlike.length === 0) return;
    const isBlank = places.every(([, there]) => answerAt(live, there) === '' || contentAt(live, there) !== '');
    const isDark = isBlank || (header !== undefined && isError(answerAt(live, header)));
    for (const { row, is, shouldBe } of unlike) {
      found.push({ sheet: own.id, key, row, is, shouldBe, visible: isDark || isError(is) });
    }
  };
  // People sort the Settings: each row is what its id says.
  const rowOf = own.id === 'settings' ? rowsById(model, own, { live, view }) : (r: number) => view.headerRow + 1 + r;
  for (const { key } of computedColumns(own.id)) {
    const [here, there] = [own.columns.get(key)!, view.columns.get(key)];
    // Whoever deletes a column does not want it.
    if (there === undefined || ROW_NUMBERS.has(key)) continue;
    if (answeredInHeader(own.id).has(key)) {
      compare(key, [[-1, { sheetId, col: there, row: view.headerRow }, { sheetId, col: here, row: own.headerRow }]]);
      continue;
    }
    const rows = Math.min(own.rows - own.headerRow, view.rows - view.headerRow) - 1;
    compare(
      key,
      Array.from({ length: rows }, (_, r) => r).flatMap(r => {
        const row = rowOf(r);
        return row === undefined
          ? []
          : [[r, { sheetId, col: there, row }, { sheetId, col: here, row: own.headerRow + 1 + r }] as const];
      }),
      { sheetId, col: there, row: view.headerRow },
    );
  }
  for (const [key, here] of own.figures) {
    const there = view.figures.get(key);
    if (there !== undefined) compare(key, [[-1, { sheetId, ...there }, { sheetId, ...here }]]);
  }
  return found;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
}
