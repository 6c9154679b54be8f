import type { BatchGetters, RefusedCommand, WorkbookCommand } from './BatchPlugin';
import type { Model } from './odoo';

/** Applies all commands as one edit and tells which of them the engine refused. */
export function applyCommands(model: Model, commands: readonly WorkbookCommand[]): readonly RefusedCommand[] {
  if (commands.length === 0) return [];
  const { isSuccessful, reasons } = model.dispatch('APPLY_COMMANDS' as 'START', { commands } as never);
  if (!isSuccessful) return [{ type: 'APPLY_COMMANDS', reasons }];
  return (model.getters as unknown as BatchGetters).getRefusedCommands();
}
