import { engineMethod } from './engineMethod';
import type { Model, Zone } from './odoo';
import { onEvaluator } from './onEvaluator';

type Getters = Model['getters'];

interface Evaluator {
  evaluateAllCells(): void;
  evaluate(ranges: Iterable<{ readonly sheetId: string; readonly zone: Zone }>): void;
}

/** Computing everything begins with forgetting everything, so what is below or right of all cells of a sheet needs no look. */
export function skipEmptyCells(): void {
  onEvaluator<Evaluator>(skipCells);
}

function skipCells(evaluator: Evaluator, getters: Getters): void {
  const evaluateAllCells = engineMethod(evaluator, 'evaluateAllCells');
  const evaluate = engineMethod(evaluator, 'evaluate');
  evaluator.evaluateAllCells = () => {
    evaluator.evaluate = ranges =>
      evaluate.call(
        evaluator,
        [...ranges].map(({ sheetId, zone }) => ({ sheetId, zone: { ...zone, ...lastOf(getters, sheetId) } })),
      );
    try {
      evaluateAllCells.call(evaluator);
    } finally {
      evaluator.evaluate = evaluate;
    }
  };
}

function lastOf(getters: Getters, sheetId: string): Pick<Zone, 'bottom' | 'right'> {
  let [bottom, right] = [0, 0];
  getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
    const last = Object.keys(cells).at(-1);
    if (last === undefined) return;
    bottom = row;
    right = Math.max(right, Number(last));
  });
  return { bottom, right };
}
