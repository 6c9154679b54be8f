import { plainCell, type RowCell } from '../../../templates/planSheet';
import { isColumn } from '../../../templates/sheetTemplate';
import type { Edit } from '../Edit';
import { writeCells } from '../writeCells';
import type { GrownSheet } from './GrownSheet';

/**
 * Writes the cells that a person or the add-on fills, wherever their columns are by now. A cell of a person's column is
 * written only where it changes; one of the add-on's also between two that change, because that takes fewer calls. A
 * formula that a person typed is left alone where its answer is what the cell shall hold.
 */
export function writeRows(edit: Edit, grown: GrownSheet): void {
  const { template, content, columns, rows } = grown;
  const { rows: before, typedFormulas } = content;
  const computed = new Set(typedFormulas.map(({ row, key }) => `${row} ${key}`));
  const height = Math.max(rows.length, before.length);
  const cells = new Map<number, Record<string, RowCell>>();
  for (const { key, filledBy } of template.columns.filter(isColumn)) {
    if (filledBy === 'formula' || !columns.has(key)) continue;
    const changed = Array.from({ length: height }, (_, row) => row).filter(
      row => plainCell(rows[row]?.[key]) !== plainCell(before[row]?.[key]),
    );
    const [first, last] = [changed[0] ?? height, changed[changed.length - 1] ?? -1];
    const isWhole = filledBy === 'addon';
    const wanted = isWhole ? Array.from({ length: Math.max(0, last + 1 - first) }, (_, i) => first + i) : changed;
    for (const row of wanted) {
      if (isWhole && computed.has(`${row} ${key}`) && !changed.includes(row)) continue;
      cells.set(row, { ...cells.get(row), [key]: rows[row]?.[key] ?? null });
    }
  }
  writeCells(edit, grown, { cells, isOpen: true });
}
