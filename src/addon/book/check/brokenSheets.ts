import type { TemplateId } from '../../../templates/sheetTemplate';
import { type Reading, reading } from '../Reading';
import { faultsOn } from './faultsOn';
import { withoutReplaced } from './withoutReplaced';

/** Which of our sheets that were read are broken, by their own cells: no service is asked where all are whole. */
export function brokenSheets(read: Reading): TemplateId[] {
  const isBroken = (content: ReturnType<Reading['contents']>[number]) =>
    withoutReplaced(read, faultsOn(read, content)).length > 0;
  return read
    .contents()
    .filter(isBroken)
    .map(({ id }) => id);
}

/** Whether any still is where something has been written since: those that were are looked at anew. */
export function areStillBroken(readings: readonly Reading[]): boolean {
  const broken = new Set(readings.flatMap(brokenSheets));
  if (broken.size === 0) return false;
  const latest = reading();
  for (const id of broken) latest.readIfWhole(id);
  return brokenSheets(latest).length > 0;
}
