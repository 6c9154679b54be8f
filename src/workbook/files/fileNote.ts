import type { DayOrder } from '../../core/text/readDayText';
import type { DecimalMark } from './readColumn';

/** Why a file cannot be opened. */
export type FileRefusal =
  | { readonly reason: 'missing' | 'unreadable' | 'folder' | 'empty' | 'binary' | 'office' }
  | { readonly reason: 'tooLarge'; readonly megabytes: number; readonly limit: number }
  | { readonly reason: 'tooManyCells'; readonly cells: number; readonly limit: number };

/** What the person should know about how a file was read. Rows are those of the sheet, the first few of them. */
export type FileNote =
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'ragged'; readonly count: number; readonly rows: readonly number[] }
  | { readonly kind: 'unpairedQuote'; readonly row: number }
  | { readonly kind: 'assumedMark'; readonly columns: readonly string[]; readonly mark: DecimalMark }
  | { readonly kind: 'assumedOrder'; readonly columns: readonly string[]; readonly order: DayOrder }
  | { readonly kind: 'leftAsText'; readonly columns: readonly string[] };
