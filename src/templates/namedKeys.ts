import { importsIn, referencesIn } from './resolveFormula';
import { type AnySheetId, isColumn, type SheetTemplate } from './sheetTemplate';

/** Settings that the add-on itself asks for. */
const ASKED_FOR = ['[settings.currency]', '[settings.language]', '[settings.today]'];

/**
 * Keys of each sheet whose cells need a name: settings, each a single cell, and what other workbooks import. All else is
 * found by its place.
 */
export function namedKeys(
  templates: readonly SheetTemplate<string>[],
): Readonly<Record<AnySheetId, readonly string[]>> {
  const keys = new Map<string, Set<string>>(templates.map(({ id }) => [id, new Set()]));
  for (const formula of [...templates.flatMap(formulasOf), ...ASKED_FOR]) {
    for (const { sheet, key } of referencesIn(formula)) if (sheet === 'settings') keys.get(sheet)?.add(key);
    for (const { sheet, key } of importsIn(formula)) keys.get(sheet)?.add(key);
  }
  const sorted = [...keys].map(([id, found]) => [id, [...found].sort()]);
  return Object.fromEntries(sorted) as Record<AnySheetId, string[]>;
}

/** Everything in a template that may refer to cells. */
export function formulasOf({ columns, summary = [] }: SheetTemplate<string>): string[] {
  const cells = [...columns.filter(isColumn), ...summary];
  return cells.flatMap(cell => [
    ...('header' in cell && typeof cell.header !== 'string' ? [cell.header.formula] : []),
    ...(cell.formula === undefined ? [] : [cell.formula]),
    ...('rowFormula' in cell && cell.rowFormula !== undefined ? [cell.rowFormula] : []),
    ...('stacked' in cell && cell.stacked !== undefined ? [cell.stacked] : []),
    ...(cell.rules ?? []).flatMap(rule => (rule.when === 'formula' ? [rule.formula] : [])),
  ]);
}
