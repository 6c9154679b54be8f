import type { ColumnPick } from '../../../contract/orders';
import { type HeaderWords, recogniseColumns } from '../../../core/orders/recogniseColumns';
import { contentOf } from './contentOf';
import type { OrderTable } from './orderTable';

/** The columns we take for the day, the client, the amount and the profit. */
export function recognise({ headers, sample }: OrderTable, words: HeaderWords): ColumnPick {
  const columns = headers.map((header, c) => ({ header, content: contentOf(sample.map(row => row[c])) }));
  return recogniseColumns(columns, words);
}
