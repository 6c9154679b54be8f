import type { DistFiles, ServiceCall } from '../workbook';
import { COSTS, type CostName, RUNS_AT_ONCE } from './costs';
import { kindOf } from './kindOf';

/** Milliseconds, from the least to the most. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** One run of the script: what began it, and the calls that it made. */
export interface CountedRun {
  readonly began: 'menuClick' | 'sidebarCall';
  readonly calls: readonly ServiceCall[];
}

/** How long a run would take on Google by the table of costs; a call that the table lacks counts as one that reads cells. */
export function timeOf({ began, calls }: CountedRun, files: DistFiles): Span {
  let time = times(began, 1);
  const add = (name: CostName, count = 1) => {
    time = sum(time, times(name, count));
  };
  let isWritten = false;
  for (const call of calls) {
    const kind = kindOf(call) ?? 'cells';
    if (kind === 'file') add('kilobyte', thousands(files[`${call.args[0]}.html`]));
    const reads = kind === 'look' || kind === 'cells';
    if (reads && isWritten) add('roundTrip');
    if (kind !== 'roundTrip') add(kind, kind.endsWith('ilobyte') ? thousands(call.args[0]) : 1);
    else if (isWritten) add('roundTrip');
    if (call.method === 'showSidebar') add('sidebarPage');
    if (reads || kind === 'roundTrip') isWritten = false;
    else isWritten ||= kind === 'write' || kind === 'part' || kind === 'sheet';
  }
  return time;
}

/** How long so many formulas are computed anew: up to thirty of them at once. */
export function timeOfFormulas(calls: number): Span {
  return times('formulaCall', Math.ceil(calls / RUNS_AT_ONCE));
}

/** The one after the other. */
export function sum(one: Span, other: Span): Span {
  return { least: one.least + other.least, most: one.most + other.most };
}

function times(name: CostName, count: number): Span {
  const { least, most } = COSTS[name];
  return { least: least * count, most: most * count };
}

function thousands(text: unknown): number {
  return typeof text === 'string' ? text.length / 1000 : 0;
}
