import { CorePlugin, type Style } from './odoo';

/** Contents and looks of many cells as one command, in the order in which they were written. */
export interface WriteCellsCommand {
  readonly type: 'WRITE_CELLS';
  readonly sheetId: string;
  readonly blocks: readonly CellBlock[];
}

export type CellBlock =
  /** One content per cell, the engine's own form; null leaves a cell as it is. */
  | {
      readonly kind: 'contents';
      readonly col: number;
      readonly row: number;
      readonly grid: readonly (readonly (string | null)[])[];
    }
  /** The same for all cells of a block: a style laid over what they have, null takes theirs away; a number format, '' for none. */
  | {
      readonly kind: 'look';
      readonly col: number;
      readonly row: number;
      readonly width: number;
      readonly height: number;
      readonly style?: Style | null;
      readonly format?: string;
    };

interface CellUpdate {
  readonly col: number;
  readonly row: number;
  content?: string;
  format?: string;
  style?: Style | null;
}

/** Writes blocks of cells: each cell is updated once, however many blocks touch it. */
export class WriteCellsPlugin extends CorePlugin {
  override handle(command: Parameters<CorePlugin['handle']>[0] | WriteCellsCommand): void {
    if (command.type !== 'WRITE_CELLS') return;
    const { sheetId } = command;
    const columns = this.getters.getNumberCols(sheetId);
    const rows = this.getters.getNumberRows(sheetId);
    for (const update of this.updates(command)) {
      if (update.col < columns && update.row < rows) this.dispatch('UPDATE_CELL', { sheetId, ...update });
    }
  }

  private updates({ sheetId, blocks }: WriteCellsCommand): Iterable<CellUpdate> {
    const updates = new Map<number, CellUpdate>();
    const at = (col: number, row: number): CellUpdate => {
      const key = row * 20_000 + col;
      const update = updates.get(key) ?? { col, row };
      updates.set(key, update);
      return update;
    };
    // Cells that look alike share one style, which no plugin changes.
    const laidOver = new Map<Style | null | undefined, Map<Style, Style>>();
    const restyle = (update: CellUpdate, style: Style | null): void => {
      if (style === null) {
        update.style = null;
        return;
      }
      const before = update.style === undefined ? this.getters.getCell({ sheetId, ...update })?.style : update.style;
      const known = laidOver.get(before) ?? new Map<Style, Style>();
      laidOver.set(before, known);
      const after = known.get(style) ?? { ...before, ...style };
      known.set(style, after);
      update.style = after;
    };
    for (const block of blocks) {
      const height = block.kind === 'look' ? block.height : block.grid.length;
      for (let i = 0; i < height; i++) {
        const width = block.kind === 'look' ? block.width : (block.grid[i]?.length ?? 0);
        for (let j = 0; j < width; j++) {
          if (block.kind === 'look') {
            const update = at(block.col + j, block.row + i);
            if (block.format !== undefined) update.format = block.format;
            if (block.style !== undefined) restyle(update, block.style);
            continue;
          }
          const content = block.grid[i]?.[j] ?? null;
          if (content !== null) at(block.col + j, block.row + i).content = content;
        }
      }
    }
    return updates.values();
  }
}
