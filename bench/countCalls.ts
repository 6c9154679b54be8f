import type { ServiceCall } from '../src/workbook/workbook';

/** What a run asks of Google's services. */
export interface CallCounts {
  readonly all: number;
  /** Builders, ranges and other objects of which nothing is sent until they are used; locks, texts, the clock. */
  readonly handles: number;
  readonly reads: number;
  readonly writes: number;
  /** A read or a flush after writes: what was written is sent, the sheet computed, and the script waits. */
  readonly roundTrips: number;
}

/** Classes whose objects hold what was read once, or what is still to be written. */
const HANDLES =
  /Builder$|^(BooleanCondition|ChartOptions|ConditionalFormatRule|DataValidation|DeveloperMetadataLocation|EmbeddedChart)$/;
const DOCUMENT =
  /^(DeveloperMetadata|DeveloperMetadataFinder|NamedRange|Protection|Range|Sheet|Spreadsheet|SpreadsheetApp)$/;
/** A Range knows its place without asking. */
const FREE = /^(with|new|create)|^get(Active|Range|Column|Row|NumRows|NumColumns|A1Notation|Location)$/;

/** Sorts calls by whether they go to the document. */
export function countCalls(calls: readonly Pick<ServiceCall, 'service' | 'method'>[]): CallCounts {
  const counts = { all: calls.length, handles: 0, reads: 0, writes: 0, roundTrips: 0 };
  let isWritten = false;
  for (const { service, method } of calls) {
    if (HANDLES.test(service) || !DOCUMENT.test(service) || FREE.test(method)) {
      counts.handles++;
      continue;
    }
    const waits = method === 'flush' || /^(get|find|is|can|has)/.test(method);
    if (method !== 'flush') counts[waits ? 'reads' : 'writes']++;
    if (waits && isWritten) counts.roundTrips++;
    isWritten = !waits;
  }
  return counts;
}
