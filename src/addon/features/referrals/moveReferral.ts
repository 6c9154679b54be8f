import { Refusal } from '../../../contract/Refusal';
import type { MoveReferralOutcome, ReferralMove } from '../../../contract/referrals';
import { STAGE } from '../../../core/referral/limits';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { readReferralSettings } from '../../book/readReferralSettings';
import { printOf } from '../../book/referralLog';
import { writeRow } from '../../book/writeRow';

/**
 * Moves a referral on, found by what its row holds, wherever that row is by now; nothing is written where it holds
 * something else, or where it has moved and cannot be told from another.
 */
export function moveReferral(
  edit: Edit,
  { row: place, print, stage, day, profit, lostReason, nextStep, stepDay }: ReferralMove,
): MoveReferralOutcome {
  const label = readReferralSettings(edit).stages[stage] ?? '';
  if (label === '') throw new Refusal('badRequest', { part: 'stage' });
  const log = edit.read('referrals', ['stage']);
  if (log === null) return { outcome: 'changedMeanwhile' };
  const step = { nextStep: nextStep.trim() || null, stepDay };
  const lost = lostReason === null ? {} : { lostReason: lostReason.trim() || null };
  // What is closed keeps the step that was to be the next.
  const after: Row = { stage: label, stageDate: day, ...(stage < STAGE.deal && step), profit, ...lost };
  const { rows, layout } = log;
  const isFound = (cells: Row | undefined) => cells !== undefined && printOf(cells) === print;
  const found = rows.flatMap((cells, i) => (isFound(cells) ? [i] : []));
  const row = found.includes(place) ? place : found[0];
  const wanted = Object.entries(after).filter(([key]) => layout.columns.has(key));
  // The first try may have written it, though its answer was lost: all else in its row is as it was.
  const isDone = (cells: Row) =>
    afterDot(printOf(cells)) === afterDot(print) &&
    wanted.every(([key, cell]) => cellText(cells[key]) === cellText(cell));
  const isTwin = row !== place && rows.filter(cells => afterDot(printOf(cells)) === afterDot(print)).length > 1;
  if (row === undefined || isTwin) {
    return { outcome: !isTwin && rows.some(isDone) ? 'moved' : 'changedMeanwhile' };
  }
  writeRow(edit, { read: log, row, cells: after, deciding: 'stage' });
  return { outcome: 'moved' };
}

function afterDot(print: string): string {
  return print.slice(print.indexOf('.') + 1);
}
