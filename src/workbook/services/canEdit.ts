import { annotationsOf } from '../engine/annotationsOf';
import { protects } from '../engine/protects';
import type { Execution } from './Execution';
import type { Place } from './Place';

/** May the person edit that place, or, without a place, the sheet itself? The owner always can. */
export function canEdit({ state, model }: Execution, place: Pick<Place, 'sheetId'> & Partial<Place>): boolean {
  if (state.role === 'owner') return true;
  if (state.role === 'viewer') return false;
  const annotations = annotationsOf(model).getAnnotations();
  const { sheetId, col, row, width, height } = place;
  if (col === undefined || row === undefined || width === undefined || height === undefined) {
    return !annotations.some(found => found.range === null && protects(found, sheetId, NOWHERE));
  }
  const zone = { left: col, top: row, right: col + width - 1, bottom: row + height - 1 };
  return !annotations.some(annotation => protects(annotation, sheetId, zone));
}

/** The sheet itself, its panes and widths: no cell that could be left open. */
const NOWHERE = { left: -1, top: -1, right: -1, bottom: -1 };
