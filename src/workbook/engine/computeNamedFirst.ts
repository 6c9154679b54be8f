import { engineMethod } from './engineMethod';
import type { Model, Zone } from './odoo';
import { onEvaluator } from './onEvaluator';

type Getters = Model['getters'];
type Position = Parameters<Getters['getCell']>[0];

interface Evaluator {
  evaluateAllCells(): void;
  clearEvaluatedRanges(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  computeAndSave(position: Position): unknown;
}

/**
 * Where everything is computed, formulas that fill cells with names come first: a name asks for its cell and not for
 * the formula beside it, so that whatever came before that one would be computed again.
 */
export function computeNamedFirst(): void {
  onEvaluator<Evaluator>(startWithNamed);
}

function startWithNamed(evaluator: Evaluator, getters: Getters): void {
  const evaluateAllCells = engineMethod(evaluator, 'evaluateAllCells');
  const clear = engineMethod(evaluator, 'clearEvaluatedRanges');
  engineMethod(evaluator, 'computeAndSave');
  let isBeginning = false;
  evaluator.evaluateAllCells = () => {
    isBeginning = true;
    evaluateAllCells.call(evaluator);
  };
  evaluator.clearEvaluatedRanges = ranges => {
    clear.call(evaluator, ranges);
    if (!isBeginning) return;
    isBeginning = false;
    for (const position of fillers(getters)) evaluator.computeAndSave(position);
  };
}

/** Formulas left of a named cell, which may fill it. */
function fillers(getters: Getters): readonly Position[] {
  return getters.getNamedRanges().flatMap(({ range: { sheetId, zone } }) => {
    const row = zone.top;
    for (let col = zone.left; col >= 0; col--) {
      const cell = getters.getCell({ sheetId, col, row });
      if (cell?.isFormula) return [{ sheetId, col, row }];
      if (cell?.content) break;
    }
    return [];
  });
}
