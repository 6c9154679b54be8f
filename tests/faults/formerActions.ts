import type { Workbook } from '../../src/workbook/workbook';
import { deleteSheets, openFormer, titleIn } from '../former/openFormer';
import { typedBefore, typedStart } from '../former/typedBefore';
import type { Action, Scene } from './Action';

/** A workbook of the former layout is brought over: its tables are split, all or nothing. */
export const formerActions: readonly Action[] = [
  {
    what: 'a workbook of the former layout is brought over',
    method: 'addSheets',
    begin: formerScene,
    request: () => ({ sheets: ['keeping'] }),
    columnsGo: true,
  },
];

/** The sheets that are split into others; the tests of the layout itself have all of them. */
function formerScene(): Scene {
  const workbook = openFormer('pl');
  const others = ['idealClient', 'scorecard', 'referralPlan', 'timePlan', 'referrals', 'clients'];
  deleteSheets(
    workbook,
    others.map(id => titleIn('pl', id)),
  );
  return { before: workbook.snapshot(), typed: [{ lost }] };
}

/** What people typed, wherever it stands by now. */
function lost(workbook: Workbook): string[] {
  const { channel, keeping, settings } = typedBefore('pl');
  // The day in a month of sales is none that people mean: the row of that month has its first.
  const { salesMonth: _, ...meetings } = channel!;
  const typed = [...[meetings, keeping, settings].flatMap(columns => Object.values(columns!).flat()), typedStart];
  const wanted = countOf(typed.flatMap(cell => (cell === null || typeof cell === 'boolean' ? [] : [String(cell)])));
  const { getters } = workbook.model;
  const found = countOf(
    getters
      .getSheetIds()
      .flatMap(id =>
        Object.values(getters.getEvaluatedCells(id)).flatMap(({ value }) => (value === null ? [] : [String(value)])),
      ),
  );
  return [...wanted].flatMap(([cell, times]) =>
    (found.get(cell) ?? 0) >= times ? [] : [`${cell} is there ${found.get(cell) ?? 0} times, not ${times}`],
  );
}

function countOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
