import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';

interface OnSheet {
  readonly name: string;
  readonly typed: Row;
}

/** The clients of the Clients sheet by `nameKey`, and what people have typed there; a formula that shows nothing is theirs too. */
export function clientsOnSheet(reading: Reading): ReadonlyMap<string, OnSheet> {
  const found = new Map<string, OnSheet>();
  const content = reading.readIfWhole('clients');
  if (content === null) return found;
  const formulas = new Map(content.typedFormulas.map(({ row, key, formula }) => [`${row} ${key}`, formula]));
  for (const [place, row] of content.rows.entries()) {
    const key = nameKey(cellText(row.client));
    if (key === '' || found.has(key)) continue;
    const typed = (column: string) => cellText(row[column]) || formulas.get(`${place} ${column}`) || null;
    found.set(key, {
      name: cellText(row.client),
      typed: { salesperson: typed('salesperson'), referredBy: typed('referredBy') },
    });
  }
  return found;
}
