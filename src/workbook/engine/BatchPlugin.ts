import type { AnnotationCommand } from './AnnotationsPlugin';
import { type CoreCommand, UIPlugin } from './odoo';
import type { WriteCellsCommand } from './WriteCellsPlugin';

/** Every edit a workbook knows: the engine's own, and ours. */
export type WorkbookCommand = CoreCommand | AnnotationCommand | WriteCellsCommand;

export interface ApplyCommands {
  readonly type: 'APPLY_COMMANDS';
  readonly commands: readonly WorkbookCommand[];
}

export interface BatchGetters {
  /** What the last batch could not do, and the engine's reasons. */
  getRefusedCommands(): readonly RefusedCommand[];
}

export interface RefusedCommand {
  readonly type: string;
  readonly reasons: readonly string[];
}

/** Many commands as one revision, one recalculation and one step of undo. */
export class BatchPlugin extends UIPlugin implements BatchGetters {
  static override getters = ['getRefusedCommands'];
  private refused: RefusedCommand[] = [];

  getRefusedCommands(): readonly RefusedCommand[] {
    return this.refused;
  }

  override handle(command: Parameters<UIPlugin['handle']>[0] | ApplyCommands): void {
    if (command.type !== 'APPLY_COMMANDS') return;
    this.refused = [];
    for (const { type, ...payload } of command.commands) {
      const { isSuccessful, reasons } = this.dispatch(type as 'UPDATE_CELL', payload as never);
      const refusals = reasons.filter(reason => reason !== 'NoChanges');
      if (!isSuccessful && refusals.length > 0) this.refused.push({ type, reasons: refusals });
    }
  }
}
