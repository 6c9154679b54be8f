import { describe, expect, it } from 'vitest';
import { inFull } from '../inFull';
import { drawSequence, runSequence, type Sequence, shrink } from './runSequence';

/** Sequences of the long run, and those that every run tries: each step computes a whole workbook twice. */
const [ALL, SAMPLE, AT_ONCE] = [10_000, 24, 4] as const;
const STEPS = 30;

const batches = Array.from({ length: (inFull ? ALL : SAMPLE) / AT_ONCE }, (_, i) => i * AT_ONCE);

describe('whatever people do on the sheets, every computed cell is as in a new workbook, or Home mends it in one click', () => {
  it.each(batches)('from seed %i', first => {
    for (let seed = first; seed < first + AT_ONCE; seed++) expect(faultIn(drawSequence(seed, STEPS))).toBeUndefined();
  });
});

/** In words, with the fewest steps that end so, ready to become a case of its own. */
function faultIn(sequence: Sequence): string | undefined {
  const { fault } = runSequence(sequence);
  if (fault === undefined) return undefined;
  const least = shrink(sequence, fault);
  const { kind, what, told } = least.fault;
  return [`${kind}: ${what}`, ...told, JSON.stringify(least.sequence)].join('\n');
}
