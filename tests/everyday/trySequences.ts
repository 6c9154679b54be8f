import { describe, expect, it } from 'vitest';
import { inFull } from '../inFull';
import type { KitName } from './kits';
import { drawSequence, runSequence, type Sequence, shrink } from './runSequence';

/** Sequences of the long run, and those that every run tries: each step computes a whole workbook twice. */
const [ALL, SAMPLE, AT_ONCE] = [10_000, 200, 4] as const;
const STEPS = 30;

/** Tries all sequences that are drawn for these sheets. */
export function trySequences(kit: KitName): void {
  const seeds = Array.from({ length: inFull ? ALL : SAMPLE }, (_, seed) => seed).filter(
    seed => drawSequence(seed, 0).kit === kit,
  );
  const batches = Array.from({ length: Math.ceil(seeds.length / AT_ONCE) }, (_, i) => ({
    seeds: seeds.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  }));

  describe(`whatever people do on the sheets of “${kit}”, every computed cell is as in a new workbook, or Home mends it`, () => {
    it.each(batches)('seeds $seeds', batch => {
      for (const seed of batch.seeds) expect(faultIn(drawSequence(seed, STEPS))).toBeUndefined();
    });
  });
}

/** In words, with the fewest steps that end so, ready to become a case of its own. */
function faultIn(sequence: Sequence): string | undefined {
  const { fault } = runSequence(sequence);
  if (fault === undefined) return undefined;
  const least = shrink(sequence, fault);
  const { kind, what, told } = least.fault;
  return [`${kind}: ${what}`, ...told, JSON.stringify(least.sequence)].join('\n');
}
