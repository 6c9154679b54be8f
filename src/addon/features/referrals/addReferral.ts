import { Refusal } from '../../../contract/Refusal';
import type { AddReferralOutcome, ReferralToAdd } from '../../../contract/referrals';
import { STAGE } from '../../../core/referral/limits';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { ourSheetOf } from '../../book/ourSheetOf';
import { readReferralSettings } from '../../book/readReferralSettings';
import type { OurContent } from '../../book/readSheet';
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
  const begun = log.rows.findIndex(row => isBegun(row, cells));
  const row = begun < 0 ? firstFreeRow(log, Object.keys(cells)) : begun;
  writeRow(edit, { read: log, row, cells, deciding: 'prospect' });
  return { outcome: 'added', sheet: ourSheetOf(log.sheet, log.rows.length + 1) };
}

function cellsOf(
  { day, from, prospect, salesperson, quality, expectedProfit, chances }: ReferralToAdd,
  stage: string,
): Row {
  return {
    date: day,
    from: tidyName(from),
    prospect: tidyName(prospect),
    salesperson: tidyName(salesperson) || null,
    quality,
    expectedProfit,
    stage: stage || null,
    stageDate: day,
    // Empty cells as well: side by side, one call writes all or nothing.
    profit: null,
    refusal: null,
    ...chances,
  };
}

function isSame(row: Row, cells: Row): boolean {
  return ['date', 'from', 'prospect'].every(key => comparable(row[key]) === comparable(cells[key]));
}

/** It holds nothing but what is to be written, and no prospect yet: a try that broke off has begun it. */
function isBegun(row: Row, cells: Row): boolean {
  const filled = Object.keys(row).filter(key => comparable(row[key]) !== '');
  return (
    filled.length > 0 && filled.every(key => key !== 'prospect' && comparable(row[key]) === comparable(cells[key]))
  );
}

/** A box that is not ticked is nothing typed. */
function comparable(cell: Row[string] | undefined): string {
  return cell === false ? '' : nameKey(String(cell ?? ''));
}

/** A formula that shows nothing is someone's work too. */
function firstFreeRow({ rows, layout, formulas }: OurContent, keys: readonly string[]): number {
  const own = keys.map(key => layout.columns.get(key));
  let row = rows.length;
  const isTaken = () =>
    own.some(column => column !== undefined && (formulas[layout.headerRow + row]?.[column - 1] ?? '') !== '');
  while (isTaken()) row++;
  return row;
}
