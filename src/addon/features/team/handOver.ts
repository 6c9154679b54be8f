import { Refusal } from '../../../contract/Refusal';
import type { HandOverFrom, HandOverOutcome, HandOverPreview, HandOverRequest } from '../../../contract/team';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';
import { runsDown } from '../../book/runsDown';
import { writeText } from '../../book/writeText';
import { handOverPlan, type RowsToHandOver } from './handOverPlan';

interface Run {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  /** As they are written there. */
  readonly names: readonly string[];
}

/** What a salesperson's leaving comes to, before anything is written. */
export function previewHandOver(reading: Reading, { from }: HandOverFrom): HandOverPreview {
  refuseNobody(from);
  return handOverPlan(reading, from).preview;
}

/**
 * Hands all clients, open referrals and next steps of one salesperson over to another: all or none, and only what the
 * person saw in the preview.
 */
export function handOver(edit: Edit, { from, to, print }: HandOverRequest): HandOverOutcome {
  refuseNobody(from);
  refuseNobody(to);
  if (nameKey(from) === nameKey(to)) throw new Refusal('badRequest', { part: 'to' });
  const { parts, preview } = handOverPlan(edit, from);
  if (preview.print !== print) return { outcome: 'changedMeanwhile', preview };
  const runs = parts.flatMap(runsOf);
  for (const { sheet, range } of runs) {
    if (!range.canEdit()) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  }
  for (const { range, names } of runs) {
    edit.undo(() => writeNames(range, names));
    writeNames(
      range,
      names.map(() => tidyName(to)),
    );
  }
  return { outcome: 'handedOver', preview, sheetNames: parts.map(({ read }) => read.sheet.getName()) };
}

function refuseNobody(name: string): void {
  if (nameKey(name) === '') throw new Refusal('badRequest', { part: 'name' });
}

/** Rows one below the other are written at once; those between stay untouched. */
function runsOf({ read: { sheet, layout }, column, rows, names }: RowsToHandOver): Run[] {
  const cells = rows.map((row, i) => ({ row: layout.headerRow + 1 + row, column, name: names[i]! }));
  return runsDown(cells).map(run => ({
    sheet,
    range: sheet.getRange(run[0]!.row, column, run.length, 1),
    names: run.map(({ name }) => name),
  }));
}

function writeNames(range: GoogleAppsScript.Spreadsheet.Range, names: readonly string[]): void {
  writeText(
    range,
    names.map(name => [name]),
    ['@'],
  );
}
