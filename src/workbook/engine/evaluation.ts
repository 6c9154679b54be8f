import { engineMethod } from './engineMethod';
import type { Model, Zone } from './odoo';
import { type CommandHandler, undoTypedAlone } from './undoTypedAlone';

/** The engine's plugin that computes all cells after every command. */
interface Evaluation extends CommandHandler {
  readonly evaluator: Evaluator;
  finalize(): void;
}

interface Evaluator {
  evaluateAllCells(): void;
  evaluate(ranges: Iterable<{ readonly sheetId: string; readonly zone: Zone }>): void;
}

/** Models that do not compute for now. */
const paused = new WeakSet<Model>();

/** Lets this model put off computing: Google computes when something is read, not after each write of a script. */
export function letEvaluationWait(model: Model): void {
  const { handlers } = model as unknown as { readonly handlers: readonly object[] };
  const evaluation = handlers.find(handler => 'shouldRebuildDependenciesGraph' in handler) as Evaluation | undefined;
  if (evaluation === undefined) throw new Error('The engine computes in another place than it did.');
  const compute = engineMethod(evaluation, 'finalize').bind(evaluation);
  evaluation.finalize = () => {
    if (!paused.has(model)) compute();
  };
  skipEmptyRows(evaluation.evaluator, model);
  undoTypedAlone(evaluation, model);
}

/** Computing everything begins with forgetting everything, so rows below the last cell of a sheet need no look. */
function skipEmptyRows(evaluator: Evaluator, model: Model): void {
  const evaluateAllCells = engineMethod(evaluator, 'evaluateAllCells');
  const evaluate = engineMethod(evaluator, 'evaluate');
  evaluator.evaluateAllCells = () => {
    evaluator.evaluate = ranges =>
      evaluate.call(
        evaluator,
        [...ranges].map(({ sheetId, zone }) => ({ sheetId, zone: { ...zone, bottom: lastRow(model, sheetId) } })),
      );
    try {
      evaluateAllCells.call(evaluator);
    } finally {
      evaluator.evaluate = evaluate;
    }
  };
}

function lastRow({ getters }: Model, sheetId: string): number {
  const { rows } = getters.getSheet(sheetId);
  return Math.max(
    0,
    rows.findLastIndex(({ cells }) => Object.keys(cells).length > 0),
  );
}

/** Does work that sends this model several edits, and computes once, after the last. */
export function computeOnce(model: Model, work: () => void): void {
  if (paused.has(model)) {
    work();
    return;
  }
  paused.add(model);
  try {
    work();
  } finally {
    paused.delete(model);
    // Not by a command: the engine takes none while it waits for an undo.
    const whole = model as unknown as { finalize(): void; trigger(event: 'update'): void };
    whole.finalize();
    whole.trigger('update');
  }
}

export function pauseEvaluation(model: Model): void {
  paused.add(model);
}

/** Computes what has waited. */
export function settleEvaluation(model: Model): void {
  if (!paused.delete(model)) return;
  // A command without work of its own: after it, the engine computes what is due.
  model.dispatch('EVALUATE_CELLS', { cellIds: [] });
}
