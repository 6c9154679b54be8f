import type { DoneToTakeBack, TakeBackOutcome } from '../../../contract/done';
import type { Edit } from '../../book/Edit';
import { type DoneAction, forgetDone, lastDone, stepsOf } from '../../book/takeBack/doneStore';
import { takeBackSteps } from '../../book/takeBack/takeBackSteps';
import { loadDone } from './loadDone';

/** So many places are named. */
const MOST_TOLD = 5;

/**
 * Takes back what an action wrote, all of it or, where somebody has changed any of it since, nothing. `rescues` give
 * what, last of all, keeps what would be lost with the sheets of such an action.
 */
export function takeBack(
  edit: Edit,
  { id }: DoneToTakeBack,
  rescues: Partial<Record<DoneAction['what'], (edit: Edit) => () => void>>,
): TakeBackOutcome {
  const all = lastDone();
  const action = all.find(done => done.id === id);
  const steps = action && stepsOf(action);
  if (action === undefined || steps === undefined) return { outcome: 'gone' };
  const told = loadDone();
  const { what, sheets } = told.find(done => done.id === id)!;
  // Sheets that have come since may rest on those that would go.
  const later = all.slice(0, all.indexOf(action)).find(({ made }) => action.made && made);
  if (later !== undefined) {
    const { what: sheet } = told.find(done => done.id === later.id)!;
    return { outcome: 'touched', touched: [{ sheet, what: '' }], more: 0 };
  }
  const rescue = rescues[action.what]?.(edit);
  const touched = takeBackSteps(edit, steps);
  if (touched.length > 0) {
    const few = touched.slice(0, MOST_TOLD);
    return { outcome: 'touched', touched: few, more: touched.length - few.length };
  }
  edit.atLast(() => forgetDone(action));
  if (rescue !== undefined) edit.atLast(rescue);
  return { outcome: 'takenBack', what, sheets };
}
