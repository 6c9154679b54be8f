import { engineMethod } from '../engine/engineMethod';
import { stores } from '../engine/odoo';

interface Composer {
  readonly currentTokens: readonly unknown[];
  hoverToken(place: number | undefined): unknown;
}

/** The engine looks at the part of a formula that the pointer rests on a moment later; by then the formula may be shorter. */
export function hoverInTime(): void {
  const { prototype } = stores.CellComposerStore as unknown as { readonly prototype: Composer };
  const hover = engineMethod(prototype, 'hoverToken');
  prototype.hoverToken = function (place) {
    return hover.call(this, place !== undefined && place < this.currentTokens.length ? place : undefined);
  };
}
