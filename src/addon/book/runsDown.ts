/** Cells that stand below each other as they follow in the list, so that one call reaches each run of them. */
export function runsDown<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last !== undefined && last.column === cell.column && last.row + 1 === cell.row) run!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
