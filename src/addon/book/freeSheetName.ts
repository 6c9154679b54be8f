import { nameKey } from '../../core/text/nameKey';
import type { Reading } from './Reading';

/** The first of "Clients", "Clients 2", "Clients 3" … that no sheet has. Sheets does not tell upper from lower case. */
export function freeSheetName({ spreadsheet }: Reading, wanted: string): string {
  return freeName(
    wanted,
    spreadsheet.getSheets().map(sheet => sheet.getName()),
  );
}

/** The same among names that are known. */
export function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map(nameKey));
  let name = wanted;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${wanted} ${number}`;
  return name;
}
