import { columnLetters } from '../../src/templates/columnLetters';
import { type Column, isColumn, type SheetTemplate } from '../../src/templates/sheetTemplate';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { WorkbookCommand } from '../../src/workbook/engine/BatchPlugin';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { cellAt, columnOf } from '../addon/columnOf';

const ROWS = 3;
/** Where a header stands, counted from the first row of cells. */
const HEADER = -1;

/** A sheet of ours as people leave it: all that they typed, by where it belongs, to be found again wherever that is. */
export interface LivedIn {
  readonly sheet: string;
  /** What they typed that is not there any more, or is another; none if all is well. */
  lost(workbook: Workbook): string[];
}

/**
 * People use a new sheet: a value in every column that they fill, a formula over one of ours, columns of their own
 * between ours, a header and the sheet renamed, notes, and a row above everything.
 */
export function liveIn(workbook: Workbook, template: SheetTemplate, title: string): LivedIn {
  const sheet = `Moje: ${title}`;
  const sheetId = sheetIdOf(workbook, title);
  const apply = (...commands: WorkbookCommand[]) => {
    const [refused] = applyCommands(workbook.model, commands);
    if (refused) throw new Error(`${refused.type}: ${refused.reasons.join()}`);
  };
  const put = (a1: string, content: string): WorkbookCommand => ({
    type: 'UPDATE_CELL',
    sheetId,
    content,
    ...helpers.toCartesian(a1),
  });
  const note = (a1: string, text: string): WorkbookCommand => {
    const { col, row } = helpers.toCartesian(a1);
    const zone = { left: col, top: row, right: col, bottom: row };
    const ranges = [workbook.model.getters.getRangeDataFromZone(sheetId, zone)];
    const annotationId = `note ${sheetId} ${a1}`;
    return { type: 'PUT_ANNOTATION', annotationId, kind: 'note', sheetId, ranges, content: { text } };
  };

  const columns = template.columns.filter(isColumn);
  const typed = columns.filter(({ filledBy, hidden }) => filledBy === 'person' && !hidden);
  const computed = columns.filter(({ formula, hidden }) => formula !== undefined && !hidden);
  const named = columns.find(({ key }) => key === template.keyColumn);
  const cells: { readonly key: string; readonly row: number; readonly content: string }[] = [];
  const type = (key: string, row: number, content: string) => cells.push({ key, row, content });
  // Settings and lists that begin with rows of ours keep these; people type below them.
  const begin = template.start === undefined ? 0 : template.start.length;
  for (let row = 0; row < ROWS; row++) {
    if (named !== undefined && !typed.includes(named)) type(named.key, begin + row, `Klient ${row}`);
    for (const column of typed) type(column.key, begin + row, contentFor(column, row));
  }
  if (template.id === 'settings') type('value', 10, '7');
  // The last formula: what people put over the first would be what others count on.
  const over = computed[computed.length - 1];
  if (over !== undefined) type(over.key, HEADER, '=1+41');
  const [first, second, renamed] = [
    typed[0] ?? columns[0]!,
    typed[Math.min(1, typed.length - 1)] ?? columns[1]!,
    typed[typed.length - 1] ?? columns[1]!,
  ];
  const header = cellAt(workbook, title, renamed.key, HEADER);
  apply(
    ...cells.map(({ key, row, content }) => put(cellAt(workbook, title, key, row), content)),
    put(header, 'Mój nagłówek'),
    note(header, 'Moja uwaga do nagłówka'),
    note(cellAt(workbook, title, first.key, begin + 1), 'Moja uwaga'),
  );

  const own = [...new Set([second.key, columns[columns.length - 1]!.key])];
  const place = { sheetId, sheetName: title, quantity: 1, position: 'before' } as const;
  for (const [i, key] of own.entries()) {
    const base = helpers.toCartesian(`${columnOf(workbook, title, key)}1`).col;
    const letters = columnLetters(base + 1);
    const row = Number(/\d+/.exec(cellAt(workbook, title, key, -1)));
    apply(
      { type: 'ADD_COLUMNS_ROWS', ...place, dimension: 'COL', base },
      put(`${letters}${row}`, `Moja kolumna ${i}`),
      put(`${letters}${row + 1}`, `notatka ${i}`),
      put(`${letters}${row + 2}`, '=2+3'),
    );
  }
  apply({ type: 'ADD_COLUMNS_ROWS', ...place, dimension: 'ROW', base: 0 }, put('A1', 'Mój wiersz'), {
    type: 'RENAME_SHEET',
    sheetId,
    oldName: title,
    newName: sheet,
  });

  return {
    sheet,
    lost: present => {
      const content = (a1: string) => {
        const cell = present.model.getters.getCell({ sheetId: sheetIdOf(present, sheet), ...helpers.toCartesian(a1) });
        return cell === undefined || cell.isFormula ? present.formula(sheet, a1) : cell.content;
      };
      const noteAt = (a1: string) => {
        const { getters } = present.model as unknown as { getters: { getNote(place: object): string } };
        return getters.getNote({ sheetId: sheetIdOf(present, sheet), ...helpers.toCartesian(a1) });
      };
      const found: [what: string, is: string, was: string][] = [
        ...cells.map(({ key, row, content: was }): [string, string, string] => {
          const is = content(cellAt(present, sheet, key, row));
          return [`${key} ${row}`, is, was];
        }),
        // One that a formula answers has come back with it.
        ['header', String(present.cell(sheet, cellAt(present, sheet, renamed.key, HEADER))), 'Mój nagłówek'],
        ['note on the header', noteAt(cellAt(present, sheet, renamed.key, HEADER)), 'Moja uwaga do nagłówka'],
        ['note', noteAt(cellAt(present, sheet, first.key, begin + 1)), 'Moja uwaga'],
        ['row above', content('A1'), 'Mój wiersz'],
        ...own.flatMap((key, i): [string, string, string][] => {
          const right = helpers.toCartesian(cellAt(present, sheet, key, -1));
          const cell = (row: number) => content(`${columnLetters(right.col)}${right.row + 1 + row}`);
          return [
            ['own header', cell(0), `Moja kolumna ${i}`],
            ['own cell', cell(1), `notatka ${i}`],
            ['own formula', cell(2), '=2+3'],
          ];
        }),
      ];
      return found.flatMap(([what, is, was]) => (is === was ? [] : [`${what}: ${was} became ${is}`]));
    },
  };
}

function contentFor({ key, content, validation }: Column, row: number): string {
  switch (content) {
    case 'text':
      return `${key} ${row}`;
    case 'check':
      return 'TRUE';
    case 'day':
    case 'month':
      return String(46_000 + 31 * row);
    case 'share':
      return `0.${row + 1}`;
    default:
      return String(validation?.kind === 'number' ? validation.min + row + 1 : row + 1);
  }
}

function sheetIdOf({ model: { getters } }: Workbook, name: string): string {
  const found = getters.getSheetIds().find(id => getters.getSheetName(id) === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}
