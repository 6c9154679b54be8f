import type { RangeData } from '../engine/odoo';
import type { Place } from './Place';

/** A place as the engine's commands take it; an open one grows with its sheet. */
export function rangeData({ sheetId, col, row, width, height, open }: Place): RangeData {
  const zone = {
    left: col,
    top: row,
    right: open?.columns ? undefined : col + width - 1,
    bottom: open?.rows ? undefined : row + height - 1,
  };
  return { _sheetId: sheetId, _zone: open?.header ? { ...zone, hasHeader: true } : zone };
}
