import { Refusal } from '../../../contract/Refusal';
import { TEMPLATE_IDS, type TemplateId } from '../../../templates/sheetTemplate';
import { catalogue } from '../../book/catalogue';
import { faultsOn } from '../../book/check/faultsOn';
import { withoutReplaced } from '../../book/check/withoutReplaced';
import { readBy } from '../../book/otherSheets';
import type { Reading } from '../../book/Reading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Refuses to hand on what sheets say while something that Home mends is broken on them, or on those that they read. */
export function refuseBroken(reading: Reading, sheets: readonly Sheet[]): void {
  const ids = new Set(sheets.map(sheet => sheet.getSheetId()));
  const ours = reading.ourSheets();
  const shared = TEMPLATE_IDS.filter(id => ours.get(id)?.some(sheet => ids.has(sheet.getSheetId())));
  for (const id of withRead(shared)) {
    const content = reading.read(id);
    const faults = content === null ? [] : withoutReplaced(reading, faultsOn(reading, content));
    const fault = faults.find(({ mendable }) => mendable);
    if (fault === undefined) continue;
    const { sheetName: sheet, address, column } = fault;
    throw new Refusal('brokenCell', { sheet, address, column });
  }
}

/** These, and all that their formulas reckon with. */
function withRead(shared: readonly TemplateId[]): ReadonlySet<TemplateId> {
  const { templates } = catalogue();
  const read = new Set<TemplateId>(shared.length === 0 ? [] : [...shared, 'settings']);
  for (const id of read) {
    const others = readBy(templates[id]);
    for (const other of TEMPLATE_IDS) if (others.has(other)) read.add(other);
  }
  return read;
}
