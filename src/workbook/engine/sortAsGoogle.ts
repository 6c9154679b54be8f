import { engineMethod } from './engineMethod';
import { registries } from './odoo';

type Sort = [sheetId: string, anchor: object, zone: object, direction: string, options: object];

interface SortPlugin {
  checkArrayFormulaInSortZone(): string;
  sortZone(...sort: Sort): void;
  dispatch(type: string, update: object): unknown;
}

/**
 * Lets rows be sorted that a formula above them fills, as Google Sheets does: what people typed moves, what a formula
 * fills follows when it computes anew, and a formula among the rows goes with its row; formats and styles go along. The
 * engine refuses to sort them. Blank cells come last, whichever way one sorts: from a filter's button the engine takes
 * them for zeros.
 */
export function sortAsGoogle(): void {
  const plugin = registries.featurePluginRegistry.get('sort') as unknown as { readonly prototype: SortPlugin };
  const { prototype } = plugin;
  if (typeof prototype.checkArrayFormulaInSortZone !== 'function') {
    throw new Error('The engine checks a sort in another place than it did.');
  }
  prototype.checkArrayFormulaInSortZone = () => 'Success';
  const sortZone = engineMethod(prototype, 'sortZone');
  prototype.sortZone = function (this: SortPlugin, ...sort) {
    const { dispatch } = this;
    // A cell without a format takes none from the cell that stood there.
    this.dispatch = (type, update) => dispatch.call(this, type, { ...PLAIN, ...withoutUndefined(update) });
    try {
      const [sheetId, anchor, zone, direction, options] = sort;
      sortZone.call(this, sheetId, anchor, zone, direction, { ...options, emptyCellAsZero: false });
    } finally {
      this.dispatch = dispatch;
    }
  };
}

const PLAIN = { format: '', style: null };

function withoutUndefined(update: object): object {
  return Object.fromEntries(Object.entries(update).filter(([, value]) => value !== undefined));
}
