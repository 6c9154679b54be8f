import { cellsName } from '../../../templates/cellsName';
import { catalogue } from '../catalogue';
import { readPrints } from '../formulaPrints';
import type { Reading } from '../Reading';
import type { OurContent } from '../readSheet';
import { addressOf } from './addressOf';
import { type FoundFault, faultOf } from './faultOf';
import { settingRow } from './settingRow';

/**
 * Settings that stand in two rows, of which the sheets take the first, and those that are gone, which the sheets take for
 * what they begin with. A gone one comes back where another stands twice, else below the last row.
 */
export function settingFaults(reading: Reading, content: OurContent): FoundFault[] {
  const { sheet, layout, rows } = content;
  const column = layout.columns.get('value');
  if (!layout.columns.has('id') || column === undefined) return [];
  const places = new Map<string, number[]>();
  for (const [row, { id }] of rows.entries()) {
    if (typeof id === 'string') places.set(id, [...(places.get(id) ?? []), row]);
  }
  const ids = (catalogue().templates.settings.start ?? []).flatMap(({ id }) => id ?? []);
  const at = (kind: 'settingGone' | 'settingTwice', id: string, row: number): FoundFault => ({
    ...faultOf(sheet, kind),
    address: addressOf({ row: layout.headerRow + 1 + row, column }),
    column: String(settingRow(reading, id).setting ?? ''),
    found: kind === 'settingTwice' ? String(rows[row]!.value ?? '') : '',
    mendable: true,
    content,
    setting: { id, row },
  });
  const twice = ids.flatMap(id => (places.get(id) ?? []).slice(1).map(row => at('settingTwice', id, row)));
  const absent = ids.filter(id => !places.has(id));
  // What a newer template adds has never been there.
  const { prints } = absent.length === 0 ? { prints: {} } : readPrints(sheet);
  const free = twice.map(({ setting }) => setting!.row);
  const gone = absent
    .filter(id => cellsName('settings', id) in prints)
    .map((id, i) => at('settingGone', id, free[i] ?? rows.length + i - free.length));
  return [...twice, ...gone];
}
