import { engineMethod } from './engineMethod';
import type { Model } from './odoo';
import { type CommandHandler, undoTypedAlone } from './undoTypedAlone';

/** The engine's plugin that computes all cells after every command. */
interface Evaluation extends CommandHandler {
  finalize(): void;
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
  undoTypedAlone(evaluation, model);
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

/** Computes what has waited; what is to be done before is done only then. */
export function settleEvaluation(model: Model, before: () => void = () => {}): void {
  if (!paused.delete(model)) return;
  before();
  // A command without work of its own: after it, the engine computes what is due.
  model.dispatch('EVALUATE_CELLS', { cellIds: [] });
}
