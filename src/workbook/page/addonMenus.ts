import { registries } from '../engine/odoo';
import type { PageMenu } from '../server/pageApi';

const AFTER_GRID_MENUS = 1000;

/** Adds the menus that the add-on made to the grid's top bar. */
export function addonMenus(menus: readonly PageMenu[], run: (functionName: string) => void): void {
  menus.forEach((menu, at) => {
    registries.topbarMenuRegistry.add(`addon${at}`, { name: menu.caption, sequence: AFTER_GRID_MENUS + at });
    addItems(menu, [`addon${at}`], run);
  });
}

function addItems(menu: PageMenu, path: readonly string[], run: (functionName: string) => void): void {
  menu.items.forEach((entry, sequence) => {
    if (entry.kind === 'separator') return;
    const key = `${path.at(-1)}_${sequence}`;
    const next = menu.items[sequence + 1];
    const separator = next?.kind === 'separator';
    const add = (spec: { name: string; execute?: () => void }): void => {
      registries.topbarMenuRegistry.addChild(key, [...path], {
        ...spec,
        sequence,
        separator,
        isReadonlyAllowed: true,
      });
    };
    if (entry.kind === 'item') add({ name: entry.label, execute: () => run(entry.functionName) });
    else {
      add({ name: entry.menu.caption });
      addItems(entry.menu, [...path, key], run);
    }
  });
}
