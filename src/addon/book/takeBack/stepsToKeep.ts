import type { Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { TEMPLATE_IDS, type TemplateId } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import type { RowsOnSheet } from '../RowsOnSheet';
import type { OurContent } from '../readSheet';
import { printOfRow, printsOfCells } from './cellPrints';
import { cellReader } from './cellReader';
import type { KeptRemoval, KeptRow, KeptStep } from './KeptStep';
import { printOfRest } from './printOfRest';
import { rowName } from './rowName';
import type { Wrote } from './Wrote';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Of<Kind extends Wrote['kind']> = Extract<Wrote, { kind: Kind }>;

/** What has to be kept so that what was written can be taken back later. */
export function stepsToKeep(wrote: readonly Wrote[], timeZone: string): KeptStep[] {
  const idOf = idReader();
  const of = <Kind extends Wrote['kind']>(kind: Kind) =>
    wrote.filter((step): step is Of<Kind> & Wrote => step.kind === kind);
  const written = writtenSheets(wrote, timeZone, idOf);
  const made = of('sheet').map(({ sheet, ...fresh }) => ({ ...fresh, sheet, id: idOf(sheet) }));
  const isMade = (sheet: Sheet) => made.some(({ id }) => id === idOf(sheet));
  const ours = [...written.values()].filter(({ on }) => TEMPLATE_IDS.some(id => id === on.template.id));
  const prints = new Map<number, Of<'prints'>>();
  for (const step of of('prints')) {
    const id = idOf(step.sheet);
    if (!isMade(step.sheet)) prints.set(id, { ...step, before: prints.get(id)?.before ?? step.before });
  }
  return [
    ...made.map(({ id, template, rows, width }): KeptStep => {
      const later = written.get(id);
      return {
        kind: 'sheet',
        sheet: id,
        of: template.id,
        width,
        rows: [...rows, ...(later === undefined ? [] : rowsAfter(later))].map(printOfRow),
        figures: Object.fromEntries(
          (template.summary ?? []).flatMap(({ key, filledBy, start }) =>
            filledBy === 'person' && start !== undefined ? [[key, start]] : [],
          ),
        ),
      };
    }),
    ...of('removed').map(
      ({ content, places }): KeptStep => ({
        kind: 'removed',
        sheet: idOf(content.sheet),
        of: content.id,
        rows: removals(content, places),
      }),
    ),
    ...of('room')
      .filter(({ sheet }) => !isMade(sheet))
      .map(({ sheet, rows }): KeptStep => ({ kind: 'room', sheet: idOf(sheet), rows })),
    ...ours
      .filter(({ on }) => !isMade(on.sheet))
      .flatMap((sheet): KeptStep[] => {
        const rows = keptRows(sheet);
        const { id } = sheet.on.template;
        return rows.length === 0
          ? []
          : [
              {
                kind: 'cells',
                sheet: idOf(sheet.on.sheet),
                of: id as TemplateId,
                headerRow: sheet.on.content.layout.headerRow,
                columns: Object.fromEntries(sheet.on.content.layout.columns),
                rows,
              },
            ];
      }),
    ...[...prints].map(([sheet, { before, after }]): KeptStep => ({ kind: 'prints', sheet, before, after })),
    ...of('headers').map(({ sheet, frozen }): KeptStep => ({ kind: 'headers', sheet: idOf(sheet), frozen })),
  ];
}

type IdOf = (sheet: Sheet) => number;

/** Each sheet is asked for its id once. */
function idReader(): IdOf {
  const ids = new Map<Sheet, number>();
  return sheet => {
    const id = ids.get(sheet) ?? sheet.getSheetId();
    ids.set(sheet, id);
    return id;
  };
}

interface Change {
  readonly before: PlannedCell;
  readonly after: PlannedCell;
  readonly format: string | undefined;
}

/** All that was written into one sheet: by row, as `KeptRow` counts them, and column. */
interface WrittenSheet {
  readonly on: RowsOnSheet;
  readonly rows: Map<number, Map<string | number, Change>>;
  readonly notes: Map<number, (readonly [string | number, string, string])[]>;
}

/** By the id of the sheet; of a cell that was written twice, what stood there first and last. */
function writtenSheets(wrote: readonly Wrote[], timeZone: string, idOf: IdOf): Map<number, WrittenSheet> {
  const sheets = new Map<number, WrittenSheet>();
  for (const step of wrote) {
    if (step.kind !== 'cells' && step.kind !== 'note') continue;
    const { on } = step;
    const { sheet, content, columns, template } = on;
    const id = idOf(sheet);
    const all: WrittenSheet = sheets.get(id) ?? { on, rows: new Map(), notes: new Map() };
    sheets.set(id, all);
    const keys = new Map([...columns].map(([key, column]) => [column, key]));
    const { headerRow } = content.layout;
    if (step.kind === 'note') {
      const { row, column, before, after } = step.cell;
      const at = row - headerRow;
      const key = keys.get(column) ?? column;
      const notes = all.notes.get(at) ?? [];
      const first = notes.find(([noted]) => noted === key)?.[1] ?? before;
      all.notes.set(at, [...notes.filter(([noted]) => noted !== key), [key, first, after]]);
      if (!all.rows.has(at)) all.rows.set(at, new Map());
      continue;
    }
    const cellAt = cellReader(content, template, timeZone);
    for (const { row, column, cell, format } of step.cells) {
      const key = keys.get(column) ?? column;
      const former = typeof key === 'string' ? content.layout.columns.get(key) : column;
      const line = all.rows.get(row - headerRow) ?? new Map<string | number, Change>();
      all.rows.set(row - headerRow, line);
      const first = line.get(key);
      const before = first !== undefined ? first.before : former === undefined ? null : cellAt(row, former, key);
      line.set(key, { before, after: cell, format: first?.format ?? format });
    }
  }
  return sheets;
}

function keptRows({ on, rows, notes }: WrittenSheet): KeptRow[] {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, line]): KeptRow[] => {
      const changes = [...line].filter(([, { before, after }]) => !isSame(before, after));
      const noted = notes.get(at) ?? [];
      if (changes.length === 0 && noted.length === 0) return [];
      const former = at > 0 ? on.content.rows[at - 1] : undefined;
      const isFresh = at > 0 && Object.values(former ?? {}).every(cell => cell === null || cell === false);
      return [
        {
          at,
          name: at > 0 ? rowName(on.template, rowAfter(on, at, line)) : '',
          ...restOf(on.template, former, line),
          ...(isFresh && !on.content.typedFormulas.some(({ row }) => row === at - 1) && { fresh: true as const }),
          prints: printsOfCells(changes.map(([, { after }]) => after)).join(''),
          cells: changes.map(([column, { before, format }]) =>
            format === undefined ? [column, before] : [column, before, format],
          ),
          ...(noted.length > 0 && { notes: noted }),
        },
      ];
    });
}

function isSame(one: PlannedCell, other: PlannedCell): boolean {
  return printsOfCells([one])[0] === printsOfCells([other])[0];
}

/** A print of what is typed beside what was written, and beside what names the row. */
function restOf(
  template: WrittenSheet['on']['template'],
  former: Row | undefined,
  line: ReadonlyMap<string | number, Change>,
): { readonly rest?: string } {
  const rest = printOfRest(template, former ?? {}, new Set(line.keys()));
  return rest === undefined ? {} : { rest };
}

function rowsAfter({ on, rows }: WrittenSheet): Row[] {
  return [...rows].flatMap(([at, line]) => (at > 0 ? [rowAfter(on, at, line)] : []));
}

/** What is typed in the row once it is written. */
function rowAfter({ content }: RowsOnSheet, at: number, line: ReadonlyMap<string | number, Change>): Row {
  const after = [...line].flatMap(([key, { after: cell }]): [string, Row[string]][] =>
    typeof key === 'string' && (typeof cell !== 'object' || cell === null) ? [[key, cell]] : [],
  );
  return { ...content.rows[at - 1], ...Object.fromEntries(after) };
}

function removals({ id, rows }: OurContent, places: readonly number[]): KeptRemoval[] {
  const template = catalogue().templates[id];
  const nameAt = (place: number) => (place < 0 ? '' : rowName(template, rows[place] ?? {}));
  return places.map(place => ({
    place,
    name: nameAt(place),
    above: nameAt(place - 1),
    cells: Object.fromEntries(Object.entries(rows[place] ?? {}).filter(([, cell]) => cell !== null)),
  }));
}
