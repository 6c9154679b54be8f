import { isoDay } from '../core/calendar/dayNumber';
import type { Language } from '../i18n/language';
import { templates } from '../templates';
import type { ExampleCell, ExampleDay, ExampleFile, ExampleSheet } from '../templates/ExampleFile';
import { isColumn, TEMPLATE_IDS } from '../templates/sheetTemplate';
import { MONTHS, monthOf } from '../workbook/demo/calendar';
import { type DemoFirm, demoFirm } from '../workbook/demo/demoFirm';
import { type DemoTyping, typedByFirm } from '../workbook/demo/demoTyping';
import type { TypedRow } from '../workbook/demo/typeRows';

/** The example as a person in Google gets it: what the people of the demo have typed, with days relative to its end. */
export function buildExample(language: Language): ExampleFile {
  const firm = demoFirm(language);
  const place = ({ sheet }: DemoTyping) => TEMPLATE_IDS.indexOf(sheet);
  const typed = [...typedByFirm(firm)].sort((a, b) => place(a) - place(b));
  return { sheets: typed.map(typing => sheetOf(typing, firm)) };
}

function sheetOf({ sheet: id, rows, figures = {} }: DemoTyping, firm: DemoFirm): ExampleSheet {
  const { summary = [] } = templates[id];
  const filled = id === 'clients' ? rows.map(row => ({ ...numbersOf(row, firm), ...row })) : rows;
  return {
    id,
    rows: filled.map(row =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([, cell]) => cell !== null && cell !== undefined)
          .map(([key, cell]) => [key, cellOf(cell!, holdsDay(id, key, row))]),
      ),
    ),
    figures: Object.fromEntries(
      Object.entries(figures).map(([label, figure]) => {
        const { key, content } = summary.find(({ label: text }) => firm.words[text] === label)!;
        return [key, content === 'day' ? relative(figure) : figure];
      }),
    ),
  };
}

/** What the orders say of a client. */
function numbersOf({ client }: TypedRow, { histories }: DemoFirm): TypedRow {
  const { rank: _, ...numbers } = histories.find(history => history.client === client)!;
  return numbers;
}

function holdsDay(id: DemoTyping['sheet'], key: string, row: TypedRow): boolean {
  if (id === 'settings') return key === 'value' && row.id === 'today';
  const column = templates[id].columns.filter(isColumn).find(own => own.key === key);
  if (column === undefined) throw new Error(`The sheet ${id} has no column ${key}.`);
  return column.content === 'day' || column.content === 'month';
}

function cellOf(cell: string | number | boolean, isDay: boolean): ExampleCell {
  if (typeof cell !== 'number') return cell;
  // Sums of money end in a long tail otherwise.
  return isDay ? relative(cell) : Math.round(cell * 1e4) / 1e4;
}

function relative(day: number): ExampleDay {
  return [monthOf(day) - MONTHS, Number(isoDay(day).slice(8))];
}
