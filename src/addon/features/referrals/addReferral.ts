import { Refusal } from '../../../contract/Refusal';
import type { AddReferralOutcome, ReferralToAdd } from '../../../contract/referrals';
import { STAGE } from '../../../core/referral/limits';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { newRowPlaces } from '../../book/newRowPlaces';
import { ourSheetOf } from '../../book/ourSheetOf';
import { readReferralSettings } from '../../book/readReferralSettings';
import { writeRow } from '../../book/writeRow';

/**
 * Adds one row to the log, below the last one that has anything typed; makes the log, with that row, where there is
 * none. A referral that is there already is not added again.
 */
export function addReferral(edit: Edit, referral: ReferralToAdd): AddReferralOutcome {
  if (nameKey(referral.from) === '' || nameKey(referral.prospect) === '') throw new Refusal('namesMissing');
  const { stages, grades } = readReferralSettings(edit);
  // A quality that the list of the Settings sheet lacks would be refused by the cell.
  if (!grades.some(({ quality }) => quality === referral.quality)) throw new Refusal('badRequest', { part: 'quality' });
  const cells = cellsOf(referral, stages[STAGE.received]!);
  const log = edit.read('referrals', ['date', 'from', 'prospect']);
  if (log === null) {
    return { outcome: 'added', sheet: fillSheets(edit, [{ id: 'referrals', rows: [cells] }])[0]! };
  }
  if (log.rows.some(row => isSame(row, cells)))
    return { outcome: 'alreadyThere', sheet: ourSheetOf(log.sheet, log.rows.length) };
  const [row] = newRowPlaces(log, [cells], 'prospect');
  writeRow(edit, { read: log, row: row!, cells, deciding: 'prospect' });
  return { outcome: 'added', sheet: ourSheetOf(log.sheet, log.rows.length + 1) };
}

function cellsOf(
  { day, from, prospect, person, salesperson, quality, expectedProfit, nextStep, stepDay, chances }: ReferralToAdd,
  stage: string,
): Row {
  return {
    date: day,
    from: tidyName(from),
    prospect: tidyName(prospect),
    salesperson: tidyName(salesperson) || null,
    quality,
    person: tidyName(person) || null,
    expectedProfit,
    stage: stage || null,
    stageDate: day,
    nextStep: nextStep.trim() || null,
    stepDay,
    // Empty cells as well: side by side, one call writes all or nothing.
    profit: null,
    lostReason: null,
    toldDay: null,
    refusal: null,
    ...chances,
  };
}

function isSame(row: Row, cells: Row): boolean {
  return ['date', 'from', 'prospect'].every(key => comparable(row[key]) === comparable(cells[key]));
}

/** A box that is not ticked is nothing typed. */
function comparable(cell: Row[string] | undefined): string {
  return cell === false ? '' : nameKey(String(cell ?? ''));
}
