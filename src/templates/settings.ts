import { columnOf } from './columnOf';
import { ownNormColumns } from './ownNorms';
import { settingsStart, startingNorms } from './settingsStart';
import type { Formula, SheetTemplate, StartCell } from './sheetTemplate';

const column = columnOf('settings');
const IDS = settingsStart.map(({ id }) => id!);

/** Each setting by its id; one whose row is gone is as on a new sheet. */
const NAMED = `ARRAYFORMULA(IFNA(XLOOKUP(${across(IDS.map(id => `"${id}"`))};[id];[value]);${across(
  settingsStart.map(({ cells }) => begun(cells.value!)),
)}))`;

/** Norms, hours, chances and words that all other sheets work with, a row each, every default beside its source. */
export const settings: SheetTemplate = {
  id: 'settings',
  title: 'settings.title',
  hint: 'settings.hint',
  keyColumn: 'id',
  valueColumn: 'value',
  frozenColumns: 0,
  columns: [
    column('id', { content: 'text', filledBy: 'addon', width: 120, hidden: true }),
    column('topic', { content: 'text', filledBy: 'addon', width: 190 }),
    column('setting', { content: 'text', filledBy: 'addon', width: 340 }),
    column('value', { content: 'general', filledBy: 'person', width: 200 }),
    ...ownNormColumns(startingNorms),
    column('source', { content: 'text', filledBy: 'addon', width: 440 }),
    // People sort the rows, and a name stays where it is: so names are of cells above the rows, which find them by id.
    {
      key: 'named',
      header: { formula: NAMED },
      note: 'common.reckoning.note',
      content: 'text',
      filledBy: 'formula',
      width: 100,
      hidden: true,
      across: IDS,
    },
  ],
  start: settingsStart,
  charts: [],
};

function across(cells: readonly Formula[]): Formula {
  return `HSTACK(${cells.join(';')})`;
}

/** What a setting begins with, as part of a formula: without decimals, which each locale writes in its own way. */
function begun(cell: StartCell): Formula {
  if (cell === 'today') return '""';
  if (typeof cell === 'number') return fraction(cell);
  if ('text' in cell) return `{${cell.text}}`;
  return 'amount' in cell ? `VALUE({${cell.amount}})` : fraction(cell.number);
}

function fraction(number: number): Formula {
  return Number.isInteger(number) ? `${number}` : `${Math.round(number * 1000)}/1000`;
}
