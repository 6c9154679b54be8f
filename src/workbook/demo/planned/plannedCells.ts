import { plainCell } from '../../../templates/planSheet';
import type { PlannedCell, SheetPlan } from '../../../templates/SheetPlan';
import { canonicalFormula } from '../../engine/canonicalFormula';
import { helpers, type Locale } from '../../engine/odoo';
import { zoneOf } from './zoneOf';

/** Contents and number formats of a planned sheet: a text is plain text wherever it stands, a tick box is ticked or not. */
export function plannedCells(
  { heading, headingFormats, headerRow, body, numberFormats, ownFormats, columns, rows, validations }: SheetPlan,
  locale: Locale,
): { readonly cells: Record<string, string>; readonly formats: Record<string, string> } {
  const cells: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const own = new Map(ownFormats.map(({ row, column, format }) => [`${row + headerRow} ${column}`, format]));
  const lines = [...heading, ...body];
  for (let column = 0; column < columns; column++) {
    const formatAt = (row: number): string => {
      if (typeof lines[row]?.[column] === 'string') return PLAIN_TEXT;
      return headingFormats[row]?.[column] ?? own.get(`${row} ${column}`) ?? numberFormats[column]!;
    };
    for (let row = 0; row < lines.length; row++) {
      const content = contentOf(lines[row]![column] ?? null, locale);
      if (content !== null) cells[helpers.toXC(column, row)] = content;
    }
    for (let row = 0, from = 0; row < rows; row++) {
      const format = formatAt(row);
      if (row + 1 < rows && formatAt(row + 1) === format) continue;
      const zone = zoneOf({ row: from + 1, column: column + 1, rows: row - from + 1, columns: 1 });
      if (format !== GENERAL) formats[zone] = format;
      from = row + 1;
    }
  }
  for (const { kind, cells: boxes } of validations) {
    for (let row = boxes.row; kind === 'check' && row < boxes.row + boxes.rows; row++) {
      cells[helpers.toXC(boxes.column - 1, row - 1)] ??= 'FALSE';
    }
  }
  return { cells, formats };
}

const PLAIN_TEXT = '@';
const GENERAL = 'General';

function contentOf(cell: PlannedCell, locale: Locale): string | null {
  if (typeof cell === 'object' && cell !== null) return canonicalFormula(cell.formula, locale);
  const plain = plainCell(cell);
  return typeof plain === 'boolean' ? String(plain).toUpperCase() : plain === null ? null : String(plain);
}
