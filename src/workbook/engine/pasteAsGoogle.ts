import { engineMethod } from './engineMethod';
import { registries } from './odoo';

interface CellHandler {
  pasteCell(...paste: unknown[]): void;
  dispatch(type: string, update: object): unknown;
}

/**
 * A cell that is pasted, or moved with its column, brings its format also where it has none, as in Google Sheets: the
 * engine leaves the format that stood there, and a number in a cell of plain text becomes a text.
 */
export function pasteAsGoogle(): void {
  const { prototype } = registries.clipboardHandlersRegistries.cellHandlers.get('cell') as unknown as {
    readonly prototype: CellHandler;
  };
  const pasteCell = engineMethod(prototype, 'pasteCell');
  prototype.pasteCell = function (this: CellHandler, ...paste) {
    const { dispatch } = this;
    this.dispatch = (type, update) => {
      const isBare = 'format' in update && update.format === undefined;
      return dispatch.call(this, type, isBare ? { ...update, format: '' } : update);
    };
    try {
      pasteCell.apply(this, paste);
    } finally {
      this.dispatch = dispatch;
    }
  };
}
