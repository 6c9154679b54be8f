import type { Model } from '../engine/odoo';
import type { Place } from './Place';
import { ServiceError } from './serviceError';

/** The place that an A1 notation names on a sheet: 'B5', 'A1:C9', 'A5:A', 'C:C', '5:7', also with a sheet's name. */
export function placeOf(getters: Model['getters'], sheetId: string, notation: string): Place {
  const range = getters.getRangeFromSheetXC(sheetId, notation.trim());
  if (range.invalidXc !== undefined || range.invalidSheetName !== undefined) throw new ServiceError('Range not found');
  const { zone, unboundedZone } = range;
  const { top, left, bottom, right, hasHeader } = unboundedZone;
  const place = {
    sheetId: range.sheetId,
    col: left,
    row: top,
    width: zone.right - left + 1,
    height: zone.bottom - top + 1,
  };
  const columns = getters.getNumberCols(range.sheetId);
  const rows = getters.getNumberRows(range.sheetId);
  if (left >= columns || (right ?? 0) >= columns) throw new ServiceError('Those columns are out of bounds.');
  if (top >= rows || (bottom ?? 0) >= rows) throw new ServiceError('Those rows are out of bounds.');
  if (bottom !== undefined && right !== undefined) return place;
  const open = { ...(bottom === undefined && { rows: true }), ...(right === undefined && { columns: true }) };
  return { ...place, open: { ...open, ...(hasHeader && { header: true }) } };
}
