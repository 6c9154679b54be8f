import { DomainError } from '../errors';

/** Whole numbers, and decimals of up to three places, are a lattice whose steps are counted: sums of them are exact. */
const FINEST = 1000;
/** A number this close to a place of the lattice is on it: a third written with many digits is a third. */
const ROUNDING = 1e-9;
/** Above this many steps a cell would take too long; as many groups may be tried one by one. */
const MOST_STEPS = 3e9;
const MOST_GROUPS = 1e6;

/**
 * The share of all ways to deal the same numbers out to groups of these sizes in which the mean of the first exceeds
 * that of the second by at least as much as here (an exact permutation test, to one side). Neither group is empty.
 */
export function permutationChance(first: readonly number[], second: readonly number[]): number {
  // As many numbers of the other sign: the smaller group of the two, whose sum decides as well, is dealt out.
  if (first.length > second.length) return permutationChance(second.map(opposite), first.map(opposite));
  const all = [...first, ...second];
  const lattice = latticeOf(all);
  const least = Math.min(...all);
  const steps = (number: number) => Math.round((number - least) * (lattice ?? 0));
  const span = first.length * steps(Math.max(...all)) + 1;
  if (lattice !== undefined && all.length * first.length * span <= MOST_STEPS) {
    const reached = first.reduce((sum, number) => sum + steps(number), 0);
    return shareOfSums(all.map(steps), { size: first.length, span, reached });
  }
  if (groups(all.length, first.length) <= MOST_GROUPS) return shareOfGroups(all, first);
  throw new DomainError('scoresTooFine');
}

const opposite = (number: number) => -number;

/** Into how many steps a whole is to be parted so that all numbers are on one of them. */
function latticeOf(numbers: readonly number[]): number | undefined {
  for (let parts = 1; parts <= FINEST; parts++) {
    if (numbers.every(number => Math.abs(number * parts - Math.round(number * parts)) <= ROUNDING)) return parts;
  }
  return undefined;
}

interface Dealt {
  readonly size: number;
  /** One more than the largest sum of a group. */
  readonly span: number;
  /** The sum of the group that was dealt out in fact. */
  readonly reached: number;
}

/** Counts the groups by size and sum, one number after the other. */
function shareOfSums(numbers: readonly number[], { size, span, reached }: Dealt): number {
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(span));
  ways[0]![0] = 1;
  const largest = Math.max(...numbers);
  for (const [taken, number] of numbers.entries()) {
    // A group that is too small to be filled by the rest is no longer needed.
    const fewest = Math.max(1, size - (numbers.length - taken - 1));
    for (let count = Math.min(taken + 1, size); count >= fewest; count--) {
      const [smaller, larger] = [ways[count - 1]!, ways[count]!];
      const highest = Math.min(count * largest, span - 1);
      for (let sum = number; sum <= highest; sum++) larger[sum]! += smaller[sum - number]!;
    }
  }
  let [atLeast, total] = [0, 0];
  for (const [sum, count] of ways[size]!.entries()) {
    total += count;
    if (sum >= reached) atLeast += count;
  }
  return atLeast / total;
}

function groups(of: number, size: number): number {
  let ways = 1;
  for (let i = 1; i <= size; i++) ways *= (of - size + i) / i;
  return ways;
}

/** Tries every group by itself. */
function shareOfGroups(numbers: readonly number[], dealt: readonly number[]): number {
  const reached = dealt.reduce((sum, number) => sum + number, 0) - ROUNDING;
  let [atLeast, total] = [0, 0];
  const choose = (from: number, missing: number, sum: number): void => {
    if (missing === 0) {
      total++;
      if (sum >= reached) atLeast++;
      return;
    }
    for (let next = from; next <= numbers.length - missing; next++) choose(next + 1, missing - 1, sum + numbers[next]!);
  };
  choose(0, dealt.length, 0);
  return atLeast / total;
}
