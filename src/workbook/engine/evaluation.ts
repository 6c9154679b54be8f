import { engineMethod } from './engineMethod';
import type { Model, Zone } from './odoo';

/** The engine's plugin that computes all cells after every command. */
interface Evaluation {
  shouldRebuildDependenciesGraph: boolean;
  readonly evaluator: Evaluator;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
}

interface Command {
  readonly type: string;
}

/** Where the engine tells its plugins of an undo or a redo, with the commands that it is about. */
interface Undoing {
  dispatchFromCorePlugin(type: string, payload?: { readonly commands?: readonly Command[] }): unknown;
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
  undoTypedAlone(evaluation, model as unknown as Undoing);
}

const UNDOING = new Set(['UNDO', 'REDO']);

/**
 * An undo computes everything anew, though most take back what was typed into one cell: then that cell and what depends
 * on it, as when it was typed. Where rows, columns or sheets have changed since, the commands no longer tell the place.
 */
function undoTypedAlone(evaluation: Evaluation, model: Undoing): void {
  const beforeHandle = engineMethod(evaluation, 'beforeHandle');
  const handle = engineMethod(evaluation, 'handle');
  /** What was typed since the cells stand where they are. */
  let typed = new WeakSet<Command>();
  let undone: readonly Command[] | undefined;
  const dispatch = engineMethod(model, 'dispatchFromCorePlugin');
  model.dispatchFromCorePlugin = (type, payload) => {
    // The plugins get copies.
    if (UNDOING.has(type)) undone = payload?.commands;
    try {
      return dispatch.call(model, type, payload);
    } finally {
      if (UNDOING.has(type)) undone = undefined;
    }
  };
  const typedAlone = ({ type }: Command): readonly Command[] | undefined =>
    UNDOING.has(type) && undone?.every(command => typed.has(command)) ? undone : undefined;
  evaluation.beforeHandle = command => {
    if (typedAlone(command) !== undefined) return;
    const wasDue = evaluation.shouldRebuildDependenciesGraph;
    evaluation.shouldRebuildDependenciesGraph = false;
    beforeHandle.call(evaluation, command);
    if (evaluation.shouldRebuildDependenciesGraph) typed = new WeakSet();
    evaluation.shouldRebuildDependenciesGraph ||= wasDue;
  };
  evaluation.handle = command => {
    if (command.type === 'UPDATE_CELL') typed.add(command);
    for (const own of typedAlone(command) ?? [command]) handle.call(evaluation, own);
  };
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
