/** Knows the sum of all amounts so far, and of those since the last total. */
export function runningTotal() {
  let [all, since, rows] = [0, 0, 0];
  const near = (a: number, b: number) => Math.abs(a - b) < 0.006 + Math.abs(b) * 1e-9;
  return {
    matches: (amount: number) => rows > 0 && (near(amount, since) || near(amount, all)),
    add(amount: number) {
      all += amount;
      since += amount;
      rows++;
    },
    begin() {
      since = 0;
    },
  };
}
