import { engineMethod } from './engineMethod';
import { type CellPosition, registries } from './odoo';

interface TextPlugin {
  readonly getters: {
    getCellIcons(
      position: CellPosition,
    ): readonly { readonly type: string; readonly size: number; readonly margin: number }[];
    getCellStyle(position: CellPosition): { readonly align?: string };
  };
  getCellMultiLineText(position: CellPosition, widths: { readonly wrapWidth?: number }): readonly string[];
}

/** A header is broken into lines beside the button of its filter, which the engine draws over the end of the text. */
export function roomForFilter(): void {
  const { prototype } = registries.featurePluginRegistry.get('ui_sheet') as unknown as {
    readonly prototype: TextPlugin;
  };
  const lines = engineMethod(prototype, 'getCellMultiLineText');
  prototype.getCellMultiLineText = function (position, widths) {
    const button = this.getters.getCellIcons(position).find(({ type }) => type === 'filter_icon');
    if (button === undefined || widths.wrapWidth === undefined) return lines.call(this, position, widths);
    // A text in the middle loses as much on its other side.
    const sides = this.getters.getCellStyle(position).align === 'center' ? 2 : 1;
    const wrapWidth = widths.wrapWidth - sides * (button.size + button.margin);
    return lines.call(this, position, { ...widths, wrapWidth });
  };
}
