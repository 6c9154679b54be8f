import type { DoneToTakeBack, TakeBackOutcome } from '../../../contract/done';
import type { Edit } from '../../book/Edit';
import { forgetDone, lastDone, stepsOf } from '../../book/takeBack/doneStore';
import { takeBackSteps } from '../../book/takeBack/takeBackSteps';
import { loadDone } from './loadDone';

/** So many places are named. */
const MOST_TOLD = 5;

/** Takes back what an action wrote, all of it or, where somebody has changed any of it since, nothing. */
export function takeBack(edit: Edit, { id }: DoneToTakeBack): TakeBackOutcome {
  const action = lastDone().find(done => done.id === id);
  const steps = action && stepsOf(action);
  if (action === undefined || steps === undefined) return { outcome: 'gone' };
  const { what, sheets } = loadDone().find(done => done.id === id)!;
  const touched = takeBackSteps(edit, steps);
  if (touched.length > 0) {
    const told = touched.slice(0, MOST_TOLD);
    return { outcome: 'touched', touched: told, more: touched.length - told.length };
  }
  edit.atLast(() => forgetDone(action));
  return { outcome: 'takenBack', what, sheets };
}
