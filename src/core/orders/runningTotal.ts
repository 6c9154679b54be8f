/** Knows the sum of all amounts so far, and of those since the last total. */
export function runningTotal() {
  let [all, since, rows, largest] = [0, 0, 0, 0];
  const near = (a: number, b: number) => Math.abs(a - b) < 0.006 + Math.abs(b) * 1e-9;
  return {
    /** The amount is the sum of so many rows at least. */
    matches: (amount: number, least = 1) => rows >= least && (near(amount, since) || near(amount, all)),
    /** The amount is larger than that of any row. */
    exceeds: (amount: number) => amount > largest,
    add(amount: number) {
      largest = Math.max(largest, amount);
      all += amount;
      since += amount;
      rows++;
    },
    begin() {
      since = 0;
    },
  };
}
