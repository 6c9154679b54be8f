import { engineMethod } from './engineMethod';
import type { Model, Zone } from './odoo';
import { onEvaluator } from './onEvaluator';

type Getters = Model['getters'];

interface Evaluator {
  evaluateAllCells(): void;
  evaluate(ranges: Iterable<{ readonly sheetId: string; readonly zone: Zone }>): void;
}

/** Computing everything begins with forgetting everything, so rows below the last cell of a sheet need no look. */
export function skipEmptyRows(): void {
  onEvaluator<Evaluator>(skipRows);
}

function skipRows(evaluator: Evaluator, getters: Getters): void {
  const evaluateAllCells = engineMethod(evaluator, 'evaluateAllCells');
  const evaluate = engineMethod(evaluator, 'evaluate');
  evaluator.evaluateAllCells = () => {
    evaluator.evaluate = ranges =>
      evaluate.call(
        evaluator,
        [...ranges].map(({ sheetId, zone }) => ({ sheetId, zone: { ...zone, bottom: lastRow(getters, sheetId) } })),
      );
    try {
      evaluateAllCells.call(evaluator);
    } finally {
      evaluator.evaluate = evaluate;
    }
  };
}

function lastRow(getters: Getters, sheetId: string): number {
  const { rows } = getters.getSheet(sheetId);
  return Math.max(
    0,
    rows.findLastIndex(({ cells }) => Object.keys(cells).length > 0),
  );
}
