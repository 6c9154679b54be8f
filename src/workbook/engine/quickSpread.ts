import { engineMethod } from './engineMethod';
import type { Zone } from './odoo';
import { onEvaluator } from './onEvaluator';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** What computes the cells, as far as it fills cells beside a formula. */
interface Spreading {
  readonly evaluatedCells: { has(position: Position): boolean };
  spreadValues(formula: Position, answer: unknown): (col: number, row: number) => void;
  invalidatePositionsDependingOnSpread(sheetId: string, filled: Zone): void;
  invalidateSpreading(formula: Position): void;
}

/**
 * A formula that fills a column has the engine compute anew whatever reads that column, also what is only about to be
 * computed or has asked for it: a chain of columns is then computed as often as it is long. Whoever reads a cell leaves
 * it among those that are known, so cells that are filled before anybody has read them make nothing stale.
 */
export function quickSpread(): void {
  onEvaluator<Spreading>(spareUnread);
}

function spareUnread(evaluator: Spreading): void {
  const spreadValues = engineMethod(evaluator, 'spreadValues');
  const invalidate = engineMethod(evaluator, 'invalidatePositionsDependingOnSpread');
  const takeBack = engineMethod(evaluator, 'invalidateSpreading');
  let hasFilledUnread = false;
  evaluator.spreadValues = (formula, answer) => {
    const fill = spreadValues.call(evaluator, formula, answer);
    hasFilledUnread = true;
    return (col, row) => {
      const position = { sheetId: formula.sheetId, col: formula.col + col, row: formula.row + row };
      if (evaluator.evaluatedCells.has(position)) hasFilledUnread = false;
      fill(col, row);
    };
  };
  // What it filled before was read; and the one before it may have failed while it filled.
  evaluator.invalidateSpreading = formula => {
    hasFilledUnread = false;
    takeBack.call(evaluator, formula);
  };
  evaluator.invalidatePositionsDependingOnSpread = (sheetId, filled) => {
    const isFresh = hasFilledUnread;
    hasFilledUnread = false;
    if (!isFresh) invalidate.call(evaluator, sheetId, filled);
  };
}
