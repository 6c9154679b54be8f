import { monthStart } from '../../../core/calendar/monthStart';
import { fill } from '../../../i18n/fill';
import type { ExampleCell, ExampleDay, ExampleSheet } from '../../../templates/ExampleFile';
import type { Row, RowCell } from '../../../templates/planSheet';
import { startRows } from '../../../templates/startRows';
import { catalogue, exampleIn } from '../../book/catalogue';
import type { SheetToFill } from '../../book/fill/planFill';
import { freeSheetName } from '../../book/freeSheetName';
import type { Reading } from '../../book/Reading';

/** The sheets of the invented firm as they are filled today, under names that say what they are. */
export function exampleSheets(reading: Reading): SheetToFill[] {
  const { today, texts, serverTexts, language } = reading;
  return exampleIn(language).sheets.map(sheet => {
    const title = fill(serverTexts['example.sheetName'], { sheet: texts[catalogue().templates[sheet.id].title] });
    return {
      id: sheet.id,
      name: freeSheetName(reading, title),
      rows: rowsOf(sheet, reading),
      figures: Object.fromEntries(Object.entries(sheet.figures).map(([key, figure]) => [key, numberOf(figure, today)])),
      isExample: true,
    };
  });
}

/** Below the rows that such a sheet begins with, or in those of the same key. */
function rowsOf({ id, rows }: ExampleSheet, { texts, today }: Reading): Row[] {
  const template = catalogue().templates[id];
  const { keyColumn: key } = template;
  const own = rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, rowCell(cell, today)])),
  );
  const starting = id === 'settings' || id === 'lists' ? startRows(template, texts, today) : [];
  if (key === undefined) return [...starting, ...own];
  const known = new Map(own.map(row => [row[key], row]));
  const begun = starting.map(row => joined(row, known.get(row[key]!)));
  return [...begun, ...own.filter(row => !starting.some(start => start[key] === row[key]))];
}

/** A number of the example is written as the one that it stands for. */
function joined(start: Row, own: Row = {}): Row {
  const cells = Object.entries(own).map(([key, cell]): [string, RowCell] => {
    const former = start[key];
    return [
      key,
      typeof former === 'object' && former !== null && typeof cell === 'number' ? { ...former, number: cell } : cell,
    ];
  });
  return { ...start, ...Object.fromEntries(cells) };
}

function rowCell(cell: ExampleCell, today: number): RowCell {
  return typeof cell === 'object' && cell !== null ? numberOf(cell, today) : cell;
}

function numberOf(figure: number | ExampleDay, today: number): number {
  if (typeof figure === 'number') return figure;
  const [month, day] = figure;
  // The last day of a shorter month stands for one that it does not have.
  return Math.min(monthStart(today, month) + day, monthStart(today, month + 1)) - 1;
}
