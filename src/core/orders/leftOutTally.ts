import type { LeftOut, LeftOutReason } from './LeftOut';

const SAMPLES = 5;
const LONGEST_SAMPLE = 60;

/** Counts rows that do not count, and keeps the first of each reason. */
export function leftOutTally(): {
  add(reason: LeftOutReason, line: number, cell: unknown): void;
  all(): readonly LeftOut[];
} {
  const found = new Map<LeftOutReason, { count: number; samples: { line: number; cell: string }[] }>();
  return {
    add(reason, line, cell) {
      let left = found.get(reason);
      if (left === undefined) {
        left = { count: 0, samples: [] };
        found.set(reason, left);
      }
      left.count++;
      if (left.samples.length < SAMPLES) left.samples.push({ line, cell: told(cell) });
    },
    all: () => Array.from(found, ([reason, left]) => ({ reason, ...left })),
  };
}

function told(cell: unknown): string {
  const text = cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
