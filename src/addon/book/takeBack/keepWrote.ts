import type { Edit } from '../Edit';
import { type HistoryEntry, timeOfHistory } from '../tellHistory';
import { keepDone } from './doneStore';
import { stepsToKeep } from './stepsToKeep';
import type { Wrote } from './Wrote';

/** What reaches beyond the cells, and has a way of its own to be undone. */
const OWN_WAY: readonly HistoryEntry['undo'][] = ['lock', 'source', 'bringBack', 'example'];
/** Rows of other workbooks go with it. */
const NEVER: readonly HistoryEntry['what'][] = ['sourceRemoved'];

/** Keeps with the document what an action wrote, so that it can be taken back: not where any step can't say it. */
export function keepWrote(edit: Edit, entry: HistoryEntry, wrote: readonly (Wrote | undefined)[]): void {
  if (entry.what === 'takenBack' || wrote.length === 0) return;
  const told = wrote.filter(step => step !== undefined);
  const isKnown = told.length === wrote.length && !OWN_WAY.includes(entry.undo) && !NEVER.includes(entry.what);
  const steps = isKnown ? stepsToKeep(told, edit.timeZone) : null;
  if (steps?.length === 0) return;
  const { what, values, sheets, undo, continues = false } = entry;
  keepDone({ what, values, sheets, undo, at: timeOfHistory(edit) }, steps, continues);
}
