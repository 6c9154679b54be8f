const MOST = 1e15;

/** Whether a number can be an amount: beyond, a sum would lose its last whole units, and far beyond be no number at all. */
export function isMoney(number: number): boolean {
  return Math.abs(number) <= MOST;
}
