import type { WorkbookCommand } from '../engine/BatchPlugin';
import type { BorderPosition, BorderStyle } from '../engine/odoo';
import type { Place } from './Place';

/** The engine's commands for setBorder(top, left, bottom, right, vertical, horizontal, color, style). */
export function borderCommands(place: Place, border: readonly unknown[]): readonly WorkbookCommand[] {
  const { sheetId, col, row, width, height } = place;
  const target = [{ left: col, top: row, right: col + width - 1, bottom: row + height - 1 }];
  const [color, style] = [border[6], border[7]];
  const pen = { color: typeof color === 'string' ? color : '#000000', style: STYLES[String(style)] ?? 'thin' };
  return SIDES.flatMap((position, i) =>
    // null leaves a side as it is; the engine can draw a side but not rub one out.
    border[i] === true ? [{ type: 'SET_ZONE_BORDERS', sheetId, target, border: { position, ...pen } } as const] : [],
  );
}

const SIDES: readonly BorderPosition[] = ['top', 'left', 'bottom', 'right', 'v', 'h'];

const STYLES: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};
