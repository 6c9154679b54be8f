import { expect, it } from 'vitest';
import { stores } from '../../../src/workbook/engine/odoo';
import { hoverInTime } from '../../../src/workbook/page/hoverInTime';

interface Composer {
  currentTokens: readonly { readonly type: string }[];
  hoveredTokens?: unknown;
  hoverToken(place: number): void;
}

it('a formula that became shorter while the pointer rested on it is no error', () => {
  const { prototype } = stores.CellComposerStore as unknown as { readonly prototype: Composer };
  const rest = (place: number): Composer => {
    const composer: Composer = Object.assign(Object.create(prototype), { hoveredTokens: 'before' });
    Object.defineProperty(composer, 'currentTokens', { value: [{ type: 'OPERATOR' }, { type: 'SPACE' }] });
    composer.hoverToken(place);
    return composer;
  };
  expect(() => rest(2)).toThrow('type');
  hoverInTime();
  expect(rest(2).hoveredTokens).toEqual([]);
  expect(rest(1).hoveredTokens).toEqual([]);
});
