import { engineMethod } from './engineMethod';
import type { Model } from './odoo';

interface Command {
  readonly type: string;
}

/** The engine's plugin that computes, as far as it hears of commands. */
export interface CommandHandler {
  shouldRebuildDependenciesGraph: boolean;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

/** Where the engine tells its plugins of an undo or a redo, with the commands that it is about. */
interface Undoing {
  dispatchFromCorePlugin(type: string, payload?: { readonly commands?: readonly Command[] }): unknown;
}

const UNDOING = new Set(['UNDO', 'REDO']);

/**
 * An undo computes everything anew, though most take back what was typed into one cell: then that cell and what depends
 * on it, as when it was typed. Where rows, columns or sheets have changed since, the commands no longer tell the place.
 */
export function undoTypedAlone(evaluation: CommandHandler, model: Model): void {
  const undoing = model as unknown as Undoing;
  const beforeHandle = engineMethod(evaluation, 'beforeHandle');
  const handle = engineMethod(evaluation, 'handle');
  /** What was typed since the cells stand where they are. */
  let typed = new WeakSet<Command>();
  let undone: readonly Command[] | undefined;
  const dispatch = engineMethod(undoing, 'dispatchFromCorePlugin');
  undoing.dispatchFromCorePlugin = (type, payload) => {
    // The plugins get copies.
    if (UNDOING.has(type)) undone = payload?.commands;
    try {
      return dispatch.call(undoing, type, payload);
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
