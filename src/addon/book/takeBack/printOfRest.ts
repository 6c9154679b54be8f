import type { Row } from '../../../templates/planSheet';
import type { SheetTemplate } from '../../../templates/sheetTemplate';
import { printOfRow } from './cellPrints';
import { namingKeys } from './rowName';

/** A print of what is typed in a row beside its name and these columns, by which it is known under another name; undefined where nothing is. */
export function printOfRest(
  template: SheetTemplate<string>,
  row: Row,
  written: ReadonlySet<string | number>,
): string | undefined {
  const naming = namingKeys(template);
  const rest = Object.entries(row).filter(
    ([key, cell]) => cell !== null && cell !== false && !written.has(key) && !naming.includes(key),
  );
  return rest.length === 0 ? undefined : printOfRow(Object.fromEntries(rest));
}
