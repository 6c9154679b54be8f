import type { Parameter } from '../../../src/functions/parameters';
import { seededChance } from '../../../src/workbook/demo/seededChance';

/** Draws by chance, always the same for the same seed. */
export function drawn(seed: number) {
  const chance = seededChance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;
  const whole = (below: number) => Math.floor(chance() * below);
  return { chance, pick, whole };
}

export type Drawn = ReturnType<typeof drawn>;

/** NULL, every limit of a parameter with its neighbours, and numbers and words that no formula expects. */
export function edges({ limits, words }: Parameter): readonly (number | string | null)[] {
  if (words !== undefined) {
    const spellings = Object.values(words).flatMap(languages => Object.values(languages).flat());
    return [null, '', 'nothing of the kind', ...spellings, ...spellings.map(word => word.toUpperCase())];
  }
  const { min, above, max, below } = limits!;
  const bounds = [min, above, max, below, 0, 1].filter(bound => bound !== undefined);
  const beside = bounds.flatMap(bound => [bound, neighbour(bound, 1), neighbour(bound, -1), bound + 1, bound - 1]);
  return [null, ...beside, 0.5, 2.5, 70, 1e9, 1e300, -1e300, Number.MAX_VALUE, Number.MIN_VALUE];
}

/** What people give: within the limits, and of a size that occurs. */
export function usual({ limits, words, required }: Parameter, draw: Drawn): number | string | null {
  if (!required && draw.chance() < 0.2) return null;
  if (words !== undefined) return draw.pick(Object.keys(words));
  const { min, above, max, below, whole } = limits!;
  const low = min ?? (above === undefined ? -1000 : above + 0.01);
  const high = Math.min(max ?? below ?? Number.POSITIVE_INFINITY, low + (max === undefined ? 60 : 200));
  if (whole) return Math.ceil(low) + draw.whole(Math.floor(high) - Math.ceil(low) + 1);
  const number = low + draw.chance() * (high - low);
  return draw.chance() < 0.3 ? Math.min(high, Math.round(number * 10) / 10) : number;
}

/** The next number that a double can hold, above or below. */
export function neighbour(number: number, direction: 1 | -1): number {
  if (number === 0) return direction * Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([number]).buffer);
  bits[0]! += BigInt(direction * Math.sign(number));
  return new Float64Array(bits.buffer)[0]!;
}
