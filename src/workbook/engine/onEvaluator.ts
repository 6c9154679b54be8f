import { engineMethod } from './engineMethod';
import { type Model, registries } from './odoo';

interface Evaluation<Evaluator> {
  readonly getters: Model['getters'];
  readonly evaluator: Evaluator;
  finalize(): void;
}

/** Changes what computes the cells of a model, before it computes for the first time. */
export function onEvaluator<Evaluator extends object>(
  change: (evaluator: Evaluator, getters: Model['getters']) => void,
): void {
  const { prototype } = registries.coreViewsPluginRegistry.get('evaluation') as unknown as {
    readonly prototype: Evaluation<Evaluator>;
  };
  const finalize = engineMethod(prototype, 'finalize');
  const changed = new WeakSet<Evaluator>();
  prototype.finalize = function (this: Evaluation<Evaluator>) {
    if (!changed.has(this.evaluator)) {
      changed.add(this.evaluator);
      change(this.evaluator, this.getters);
    }
    finalize.call(this);
  };
}
