import { registries } from './odoo';

interface SortPlugin {
  checkArrayFormulaInSortZone(): string;
}

/**
 * Lets rows be sorted that a formula above them fills, as Google Sheets does: what people typed moves, what a formula
 * fills follows when it computes anew, and a formula among the rows goes with its row. The engine refuses to sort them.
 */
export function sortAsGoogle(): void {
  const plugin = registries.featurePluginRegistry.get('sort') as unknown as { readonly prototype: SortPlugin };
  if (typeof plugin.prototype.checkArrayFormulaInSortZone !== 'function') {
    throw new Error('The engine checks a sort in another place than it did.');
  }
  plugin.prototype.checkArrayFormulaInSortZone = () => 'Success';
}
