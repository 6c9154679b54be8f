import { Refusal } from '../../../contract/Refusal';
import type { HandOverFrom, HandOverOutcome, HandOverPreview, HandOverRequest } from '../../../contract/team';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';
import { writeCells } from '../../book/writeCells';
import { handOverPlan } from './handOverPlan';

/** What goes over where a salesperson leaves, or where one client of theirs gets another one, before anything is written. */
export function previewHandOver(reading: Reading, leaving: HandOverFrom): HandOverPreview {
  refuseNobody(leaving.from);
  return handOverPlan(reading, leaving).preview;
}

/**
 * Hands the clients of one salesperson over to another, all or a single one, with their open referrals and next steps:
 * everything or nothing, and only what the person saw in the preview.
 */
export function handOver(edit: Edit, { from, client, to, print }: HandOverRequest): HandOverOutcome {
  refuseNobody(from);
  refuseNobody(to);
  if (nameKey(from) === nameKey(to)) throw new Refusal('badRequest', { part: 'to' });
  edit.tell({ action: 'handOver' });
  const { parts, preview } = handOverPlan(edit, { from, client });
  if (preview.print !== print) return { outcome: 'changedMeanwhile', preview };
  for (const [done, { read, person, rows }] of parts.entries()) {
    edit.tell({ sheets: { done, of: parts.length } });
    const { sheet, layout } = read;
    const on = { sheet, template: catalogue().templates[read.id], content: read, columns: layout.columns };
    writeCells(edit, on, { cells: new Map(rows.map(row => [row, { [person]: tidyName(to) }])) });
  }
  return { outcome: 'handedOver', preview, sheetNames: parts.map(({ read }) => read.sheet.getName()) };
}

function refuseNobody(name: string): void {
  if (nameKey(name) === '') throw new Refusal('badRequest', { part: 'name' });
}
