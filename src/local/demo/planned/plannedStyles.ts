import type { Style } from '@odoo/o-spreadsheet';
import { PALETTE, TINTS } from '../../../addon/palette';
import type { SheetPlan } from '../../../templates/SheetPlan';
import { zoneOf } from './zoneOf';

/** The looks of the family, as the add-on gives them to a new sheet. */
export function plannedStyles(plan: SheetPlan): Record<string, Style> {
  const { headerRow, columns, rows, alignments, roles, wraps } = plan;
  const styles: Record<string, Style> = {};
  for (let column = 0; column < columns; column++) {
    for (let row = 1; row <= headerRow; row++) {
      styles[zoneOf({ row, column: column + 1, rows: 1, columns: 1 })] = headingStyle(plan, row, column);
    }
    styles[zoneOf({ row: headerRow + 1, column: column + 1, rows: rows - headerRow, columns: 1 })] = {
      verticalAlign: 'middle',
      fillColor: TINTS[roles[column]!],
      align: alignments[column]!,
      wrapping: wraps[column] ? 'wrap' : 'overflow',
    };
  }
  return styles;
}

/** Heights of the heading's rows, from 0. */
export function plannedHeights({ headerRow, figuresRow, heading }: SheetPlan): Record<number, number> {
  const asksByFormula = heading[headerRow - 1]!.some(cell => typeof cell === 'object' && cell !== null);
  return {
    0: HEIGHTS.title,
    1: HEIGHTS.hint,
    ...(figuresRow !== undefined && { [figuresRow - 2]: HEIGHTS.labels, [figuresRow - 1]: HEIGHTS.figures }),
    [headerRow - 1]: asksByFormula ? HEIGHTS.wideHeaders : HEIGHTS.headers,
  };
}

const TITLE = 1;
const HEIGHTS = { title: 36, hint: 30, labels: 34, figures: 40, headers: 46, wideHeaders: 78 };

function headingStyle(plan: SheetPlan, row: number, column: number): Style {
  const { headerRow, figuresRow, roles, alignments, typedFigures } = plan;
  const isHeader = row === headerRow && roles[column] !== 'gap';
  const isFigure = row === figuresRow;
  const isLabel = figuresRow !== undefined && row === figuresRow - 1;
  const header = roles[column] === 'computed' ? PALETTE.quiet : PALETTE.teal;
  const figure = isFigure && typedFigures.includes(column + 1) ? PALETTE.amberTint : PALETTE.white;
  return {
    verticalAlign: 'middle',
    fillColor: isHeader ? header : figure,
    align: row === headerRow ? alignments[column]! : 'left',
    wrapping: isHeader || isLabel ? 'wrap' : 'overflow',
    textColor: isHeader ? PALETTE.white : row === TITLE || isFigure ? PALETTE.teal : PALETTE.quiet,
    bold: row === TITLE || isFigure || isHeader,
    fontSize: row === TITLE ? 16 : isFigure ? 14 : 10,
  };
}
