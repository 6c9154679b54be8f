import type { SheetTemplate } from '../../../src/templates/sheetTemplate';

/** Keys under which two kinds of cells could be meant. */
export function keyFaults({ columns, summary = [], start = [] }: SheetTemplate<string>): string[] {
  const ids = start.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const keys = [...columns.map(({ key }) => key), ...summary.map(({ key }) => key), ...ids];
  return keys.filter((key, at) => keys.indexOf(key) < at).map(key => `[${key}] is given twice.`);
}
