import { Refusal } from '../../../contract/Refusal';
import type { HandOverFrom, HandOverOutcome, HandOverPreview, HandOverRequest } from '../../../contract/team';
import { nameKey, tidyName } from '../../../core/text/nameKey';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';
import { writeCells } from '../../book/writeCells';
import { handOverPlan } from './handOverPlan';

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
  for (const { read, person, rows } of parts) {
    const { sheet, layout } = read;
    const on = { sheet, template: catalogue().templates[read.id], content: read, columns: layout.columns };
    writeCells(edit, on, { cells: new Map(rows.map(row => [row, { [person]: tidyName(to) }])) });
  }
  return { outcome: 'handedOver', preview, sheetNames: parts.map(({ read }) => read.sheet.getName()) };
}

function refuseNobody(name: string): void {
  if (nameKey(name) === '') throw new Refusal('badRequest', { part: 'name' });
}
