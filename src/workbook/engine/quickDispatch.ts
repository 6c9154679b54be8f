import { engineMethod } from './engineMethod';
import { CorePlugin, Model } from './odoo';

interface Handler {
  beforeHandle(command: unknown): void;
  handle(command: unknown): void;
}

interface Dispatching {
  dispatchToHandlers(handlers: readonly Handler[], command: { readonly type: string }): void;
}

/** Handlers of a list by what they do, as long as the list was when they were looked at. */
interface Sorted {
  readonly length: number;
  readonly before: readonly Handler[];
  readonly after: readonly Handler[];
}

/** The engine asks each of its sixty plugins twice about every cell that is written: those that never answer are left out. */
export function quickDispatch(): void {
  const model = Model.prototype as unknown as Dispatching;
  const all = engineMethod(model, 'dispatchToHandlers');
  // Plugins have inherited these where they do nothing.
  const idle = CorePlugin.prototype as unknown as Handler;
  const [doNothingBefore, doNothing] = [engineMethod(idle, 'beforeHandle'), engineMethod(idle, 'handle')];
  const sorted = new WeakMap<readonly Handler[], Sorted>();
  const nothing: readonly Handler[] = [];
  model.dispatchToHandlers = function (handlers, command) {
    if (!CELLS.has(command.type)) return all.call(this, handlers, command);
    let list = sorted.get(handlers);
    if (list?.length !== handlers.length) {
      list = {
        length: handlers.length,
        before: handlers.filter(({ beforeHandle }) => beforeHandle !== doNothingBefore),
        after: handlers.filter(({ handle }) => handle !== doNothing),
      };
      sorted.set(handlers, list);
    }
    for (const handler of list.before) handler.beforeHandle(command);
    for (const handler of list.after) handler.handle(command);
    all.call(this, nothing, command);
  };
}

/** Commands of single cells, of which there are thousands. */
const CELLS = new Set(['UPDATE_CELL', 'UPDATE_CELL_POSITION']);
