import { engineMethod } from './engineMethod';
import { type Cell, registries, type Style } from './odoo';

interface CellPlugin {
  extractCustomStyle(cell: Cell): Style;
}

/** The engine forgets of an empty cell that it stands at the left, as texts do anyway: a number may have spilled there. */
export function keepAlignment(): void {
  const { prototype } = registries.corePluginRegistry.get('cell') as unknown as { readonly prototype: CellPlugin };
  const extract = engineMethod(prototype, 'extractCustomStyle');
  prototype.extractCustomStyle = function (cell) {
    const style = extract.call(this, cell);
    return cell.style?.align === undefined ? style : { ...style, align: cell.style.align };
  };
}
