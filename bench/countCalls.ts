import { kindOf } from '../src/workbook/google/kindOf';
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

/** Sorts calls by whether they go to the document; throws for one that the table of costs does not know. */
export function countCalls(calls: readonly Pick<ServiceCall, 'service' | 'method'>[]): CallCounts {
  const counts = { all: calls.length, handles: 0, reads: 0, writes: 0, roundTrips: 0 };
  let isWritten = false;
  for (const call of calls) {
    const kind = kindOf(call);
    if (kind === undefined) throw new Error(`src/workbook/google/kindOf.ts lacks ${call.service}.${call.method}`);
    const reads = kind === 'look' || kind === 'cells';
    const writes = kind === 'write' || kind === 'part' || kind === 'sheet';
    if (!reads && !writes && kind !== 'roundTrip') {
      counts.handles++;
      continue;
    }
    if (reads) counts.reads++;
    if (writes) counts.writes++;
    if (!writes && isWritten) counts.roundTrips++;
    isWritten = writes;
  }
  return counts;
}
