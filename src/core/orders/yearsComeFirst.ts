/** Whether short dates begin with their year: in 24/03/04, 24/03/15 the first number stays while the last one changes. */
export function yearsComeFirst(cells: readonly unknown[]): boolean {
  const [first, last] = [new Set<string>(), new Set<string>()];
  for (const cell of cells) {
    const parts = typeof cell === 'string' ? /^\s*(\d\d)([-/])(\d\d)\2(\d\d)(?!\d)/.exec(cell) : null;
    if (parts === null) continue;
    if (Number(parts[3]) > 12 || Number(parts[4]) > 31) return false;
    first.add(parts[1]!);
    last.add(parts[4]!);
  }
  return first.size > 0 && first.size < last.size;
}
