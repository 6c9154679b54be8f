/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
const { abs, log } = Math;

/** count · ln(count / mean) + mean − count, also where the two are close and the plain formula would lose its digits. */
export function deviance(count: number, mean: number): number {
  const apart = (count - mean) / (count + mean);
  if (abs(apart) > 0.1) return count * log(count / mean) + mean - count;
  const square = apart * apart;
  let sum = (count - mean) * apart;
  let power = 2 * count * apart;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
