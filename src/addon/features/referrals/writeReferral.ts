import type { MoveReferralOutcome } from '../../../contract/referrals';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { printOf } from '../../book/referralLog';
import { writeRow } from '../../book/writeRow';

/** A row of the log as the page read it, and what it shall hold. */
interface ReferralToWrite {
  readonly row: number;
  readonly print: string;
  readonly after: Row;
  /** The column that is written last. */
  readonly deciding: string;
}

/**
 * Writes into the row of a referral, found by what it holds, wherever it is by now; nothing is written where it holds
 * something else, or where it has moved and cannot be told from another.
 */
export function writeReferral(
  edit: Edit,
  { row: place, print, after, deciding }: ReferralToWrite,
): MoveReferralOutcome {
  const log = edit.read('referrals', [deciding]);
  if (log === null) return { outcome: 'changedMeanwhile' };
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
  writeRow(edit, { read: log, row, cells: after, deciding });
  return { outcome: 'moved' };
}

function afterDot(print: string): string {
  return print.slice(print.indexOf('.') + 1);
}
