/** How well a score ranks those who came above those who did not. */
export interface RankSkill {
  /** The share of pairs, one who came and one who did not, that it ranks rightly; ties count half (AUC). */
  readonly skill: number;
  /** Of each who came, the share of the others ranked below them; and of each other, of those above. */
  readonly places: readonly [Float64Array, Float64Array];
}

/** The skill of a score; NaN where all came, or nobody. */
export function rankSkill(scores: ArrayLike<number>, came: ArrayLike<boolean | number>): RankSkill {
  const rows = Array.from(scores, (_, row) => row);
  const rank = midRanks(scores, rows);
  const groups = [rows.filter(row => came[row]), rows.filter(row => !came[row])] as const;
  const [those, others] = groups.map(group => midRanks(scores, group)) as [Float64Array, Float64Array];
  const below = Float64Array.from(groups[0], (row, i) => (rank[row]! - those[i]!) / others.length);
  const above = Float64Array.from(groups[1], (row, i) => 1 - (rank[row]! - others[i]!) / those.length);
  return { skill: mean(below), places: [below, above] };
}

/** The standard error of a skill (DeLong, DeLong and Clarke-Pearson 1988), or of its lead before another on the same rows. */
export function skillError(of: RankSkill, before?: RankSkill): number {
  const variance = of.places.reduce((sum, places, group) => {
    const leads = before === undefined ? places : places.map((place, i) => place - before.places[group]![i]!);
    return sum + spread(leads) / leads.length;
  }, 0);
  return Math.sqrt(variance);
}

/** Of each row its rank among these rows, from 1; equal scores share the mean of theirs. */
function midRanks(scores: ArrayLike<number>, rows: readonly number[]): Float64Array {
  const order = rows.map((_, i) => i).sort((a, b) => scores[rows[a]!]! - scores[rows[b]!]!);
  const ranks = new Float64Array(rows.length);
  for (let first = 0, next = 0; first < order.length; first = next) {
    const score = scores[rows[order[first]!]!];
    while (next < order.length && scores[rows[order[next]!]!] === score) next++;
    for (let i = first; i < next; i++) ranks[order[i]!] = (first + 1 + next) / 2;
  }
  return ranks;
}

function mean(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function spread(numbers: Float64Array): number {
  const middle = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0) / (numbers.length - 1);
}
