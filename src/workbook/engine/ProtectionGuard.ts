import { annotationsOf } from './annotationsOf';
import { type CommandResult, UIPlugin, type Zone } from './odoo';
import { protects } from './protects';
import type { WriteCellsCommand } from './WriteCellsPlugin';

// The engine's own enum is erased from its build: only the words are there.
const SUCCESS = 'Success' as CommandResult;
const SHEET_LOCKED = 'SheetLocked' as CommandResult;

/** Refuses a person who is not the owner to edit protected cells; edits of others arrive all the same. */
export class ProtectionGuard extends UIPlugin {
  private readonly guarded: boolean;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.guarded = config.custom.guarded === true;
  }

  override allowDispatch(command: Parameters<UIPlugin['allowDispatch']>[0] | WriteCellsCommand): CommandResult {
    if (!this.guarded || !('sheetId' in command) || command.sheetId === undefined) return SUCCESS;
    const { sheetId } = command;
    const zones = editedZones(command);
    const forbidden = annotationsOf({ getters: this.getters })
      .getAnnotations()
      .some(annotation => zones.some(zone => protects(annotation, sheetId, zone)));
    return forbidden ? SHEET_LOCKED : SUCCESS;
  }
}

function editedZones(command: Parameters<UIPlugin['allowDispatch']>[0] | WriteCellsCommand): readonly Zone[] {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'CLEAR_CELL':
      return [{ left: command.col, right: command.col, top: command.row, bottom: command.row }];
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
    case 'SET_FORMATTING':
    case 'CLEAR_FORMATTING':
      return command.target;
    case 'WRITE_CELLS':
      return command.blocks.map(block => ({
        left: block.col,
        top: block.row,
        right: block.col + (block.kind === 'look' ? block.width : (block.grid[0]?.length ?? 1)) - 1,
        bottom: block.row + (block.kind === 'look' ? block.height : block.grid.length) - 1,
      }));
    default:
      return [];
  }
}
