import type { Annotation } from './AnnotationsPlugin';
import { keepsEditorOut } from './keepsEditorOut';
import { helpers, type Zone } from './odoo';

/** Does this annotation forbid an edit of that zone to a person who is not the owner? */
export function protects(annotation: Annotation, editedSheet: string, zone: Zone): boolean {
  const { kind, sheetId, range, content } = annotation;
  if (kind !== 'protection' || sheetId !== editedSheet || !keepsEditorOut(annotation)) return false;
  if (range !== null) return helpers.overlap(range.zone, zone);
  const open = Array.isArray(content.unprotected) ? content.unprotected : [];
  return !open.some(({ _zone }) => inside(zone, _zone));
}

function inside(zone: Zone, outer: { top: number; left: number; bottom?: number; right?: number }): boolean {
  const { top, left, bottom = Number.POSITIVE_INFINITY, right = Number.POSITIVE_INFINITY } = outer;
  return zone.top >= top && zone.left >= left && zone.bottom <= bottom && zone.right <= right;
}
