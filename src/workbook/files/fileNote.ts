import type { DayOrder } from '../../core/text/readDayText';
import type { DecimalMark } from './readColumn';

/** Why a file cannot be opened. */
export type FileRefusal =
  | { readonly reason: 'missing' | 'unreadable' | 'folder' | 'empty' | 'binary' | 'office' | 'broken' }
  | { readonly reason: 'tooLarge'; readonly megabytes: number; readonly limit: number }
  | { readonly reason: 'tooManyCells' | 'tooManyForOpen'; readonly cells: number; readonly limit: number };

/** What the person should know about how a file was read. Rows are those of the sheet, the first few of them. */
export type FileNote =
  /** A guess where the letters are too few to tell. */
  | { readonly kind: 'encoding' | 'guessedEncoding'; readonly encoding: string }
  /** NULs that were left out, or � where a byte could not be read. */
  | { readonly kind: 'nuls' | 'brokenBytes'; readonly count: number; readonly rows: readonly number[] }
  /** How many lines stand above the header. */
  | { readonly kind: 'linesAbove'; readonly count: number }
  | { readonly kind: 'noHeader' | 'oneColumn' }
  | { readonly kind: 'ragged'; readonly count: number; readonly rows: readonly number[] }
  | { readonly kind: 'unpairedQuote'; readonly row: number }
  | { readonly kind: 'assumedMark'; readonly columns: readonly string[]; readonly mark: DecimalMark }
  | { readonly kind: 'assumedOrder'; readonly columns: readonly string[]; readonly order: DayOrder }
  | { readonly kind: 'leftAsText'; readonly columns: readonly string[] };
