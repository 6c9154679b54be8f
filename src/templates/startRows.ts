import { fill } from '../i18n/fill';
import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import type { Row, RowCell } from './planSheet';
import type { SheetTemplate, StartCell } from './sheetTemplate';

/** The rows that a new sheet begins with; `today` is a day number, as Sheets counts. */
export function startRows({ start = [], keyColumn }: SheetTemplate, texts: TemplateTexts, today: number): Row[] {
  return start.map(({ id, cells }) => ({
    ...(id !== undefined && keyColumn !== undefined && { [keyColumn]: id }),
    ...Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, rowCell(cell, texts, today)])),
  }));
}

function rowCell(cell: StartCell, texts: TemplateTexts, today: number): RowCell {
  if (cell === 'today') return { number: today, content: 'day' };
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return fill(texts[cell.text], { number: cell.number ?? '' });
  return 'amount' in cell ? { number: Number(texts[cell.amount]), content: 'money' } : cell;
}
