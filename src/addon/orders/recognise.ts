import { recogniseColumns } from '../../core/orders/recogniseColumns';
import type { ColumnPick } from '../serverApi';
import { contentOf } from './contentOf';
import type { OrderTable } from './orderTable';

/** The columns we take for the day, the client, the amount and the profit. */
export function recognise({ headers, sample }: OrderTable): ColumnPick {
  return recogniseColumns(headers.map((header, c) => ({ header, content: contentOf(sample.map(row => row[c])) })));
}
