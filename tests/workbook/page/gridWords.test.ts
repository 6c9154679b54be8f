import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { registries } from '../../../src/workbook/engine/odoo';
import { wordIn } from '../../../src/workbook/page/gridSpeaks';
import { GRID_WORDS } from '../../../src/workbook/page/gridWords';

const dist = 'node_modules/@odoo/o-spreadsheet/dist/';
const holes = (text: string) => (text.match(/%\(\w+\)s|%s/g) ?? []).sort();

it('every word is one that the grid says, and keeps what is put into it', () => {
  const code = readFileSync(`${dist}o_spreadsheet.esm.js`, 'utf8');
  const templates = readFileSync(`${dist}o_spreadsheet.xml`, 'utf8')
    .replace(/&#xA0;/g, ' ')
    .replace(/\s+/g, ' ');
  const isSaid = (word: string) => code.includes(`_t(${JSON.stringify(word)}`) || templates.includes(word);
  expect(Object.keys(GRID_WORDS).filter(word => !isSaid(word))).toEqual([]);
  const other = Object.entries(GRID_WORDS).filter(([word, both]) =>
    both.some(text => text === '' || holes(text).join() !== holes(word).join()),
  );
  expect(other).toEqual([]);
});

it('no menu is left in English, but names of functions', () => {
  const menus = [registries.topbarMenuRegistry, registries.cellMenuRegistry, registries.colMenuRegistry];
  const names: string[] = [];
  const collect = (item: object): void => {
    const { name, children = [] } = item as { name?: unknown; children?: readonly unknown[] };
    if (typeof name === 'string' || name instanceof String) names.push(String(name));
    for (const child of children) if (typeof child === 'object' && child !== null) collect(child);
  };
  for (const menu of [...menus, registries.rowMenuRegistry]) menu.getAll().forEach(collect);
  const english = names.filter(name => /[a-z]/.test(name) && wordIn('pl', name) === name);
  expect(names.length).toBeGreaterThan(100);
  expect(english).toEqual(['Link']);
  expect([wordIn('ru', 'File'), wordIn('en', 'File'), wordIn('pl', 'Who knows')]).toEqual([
    'Файл',
    'File',
    'Who knows',
  ]);
});
