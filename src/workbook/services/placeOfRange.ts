import type { Range } from '../engine/odoo';
import type { Place } from './Place';

/** The place of a range as the engine keeps it. */
export function placeOfRange({
  sheetId,
  zone,
  unboundedZone,
}: Pick<Range, 'sheetId' | 'zone'> & Partial<Range>): Place {
  const { left: col, top: row } = zone;
  const place = { sheetId, col, row, width: zone.right - col + 1, height: zone.bottom - row + 1 };
  if (unboundedZone === undefined) return place;
  const { bottom, right, hasHeader } = unboundedZone;
  if (bottom !== undefined && right !== undefined) return place;
  const open = { ...(bottom === undefined && { rows: true }), ...(right === undefined && { columns: true }) };
  return { ...place, open: { ...open, ...(hasHeader && { header: true }) } };
}
