import { applyCommands } from '../engine/applyCommands';
import type { WorkbookCommand } from '../engine/BatchPlugin';
import { pauseEvaluation } from '../engine/evaluation';
import type { Model } from '../engine/odoo';
import type { CellBlock, WriteCellsCommand } from '../engine/WriteCellsPlugin';
import { ServiceError } from './serviceError';

/** Writes of a run that the spreadsheet has not seen yet: Google bundles them until something is read. */
export class PendingWrites {
  private readonly modelOf: () => Model;
  private commands: WorkbookCommand[] = [];

  constructor(modelOf: () => Model) {
    this.modelOf = modelOf;
  }

  add(command: WorkbookCommand): void {
    this.commands.push(command);
  }

  /** Cells of one sheet; what follows without another edit in between goes into the same command. */
  addCells(sheetId: string, block: CellBlock): void {
    const last = this.commands.at(-1);
    if (last?.type === 'WRITE_CELLS' && last.sheetId === sheetId) {
      this.commands[this.commands.length - 1] = { ...last, blocks: [...last.blocks, block] };
    } else this.commands.push({ type: 'WRITE_CELLS', sheetId, blocks: [block] });
  }

  /** Number format of a cell as it will be. */
  formatOf(sheetId: string, col: number, row: number): string | undefined {
    for (let i = this.commands.length - 1; i >= 0; i--) {
      const command = this.commands[i];
      const format =
        command?.type === 'WRITE_CELLS' && command.sheetId === sheetId ? formatIn(command, col, row) : null;
      if (format !== null) return format === '' ? undefined : format;
    }
    return this.modelOf().getters.getCell({ sheetId, col, row })?.format;
  }

  /** Whether there is a range of this name, once all is applied. */
  hasName(name: string): boolean {
    const last = this.commands.findLast(
      command =>
        (command.type === 'CREATE_NAMED_RANGE' || command.type === 'DELETE_NAMED_RANGE') && command.name === name,
    );
    return last === undefined
      ? this.modelOf().getters.getNamedRange(name) !== undefined
      : last.type === 'CREATE_NAMED_RANGE';
  }

  /** Applies everything as one edit. */
  flush(): void {
    const commands = this.commands;
    this.commands = [];
    if (commands.length === 0) return;
    const model = this.modelOf();
    pauseEvaluation(model);
    const [refused] = applyCommands(model, commands);
    if (refused) throw new ServiceError(`The spreadsheet refused ${refused.type}: ${refused.reasons.join(', ')}.`);
  }
}

function formatIn({ blocks }: WriteCellsCommand, col: number, row: number): string | null {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind !== 'look' || block.format === undefined) continue;
    const [down, right] = [row - block.row, col - block.col];
    if (down >= 0 && down < block.height && right >= 0 && right < block.width) return block.format;
  }
  return null;
}
