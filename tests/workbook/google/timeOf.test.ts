import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COSTS, type Cost } from '../../../src/workbook/google/costs';
import { kindOf } from '../../../src/workbook/google/kindOf';
import { timeOf, timeOfFormulas } from '../../../src/workbook/google/timeOf';

const calls = (text: string) =>
  text.split(' ').map((call, i) => {
    const [service = '', method = ''] = call.split('.');
    return { service, method, args: ['Words'], index: i + 1 };
  });

it('is reckoned call by call, and what was written is waited for once, by the next read or flush', () => {
  const { sidebarCall, look, cells, write, roundTrip, handle } = COSTS;
  const run = 'SpreadsheetApp.getActive Spreadsheet.getSheets Range.setValues Range.setNotes Range.getValues';
  for (const end of ['least', 'most'] as const) {
    const expected =
      sidebarCall[end] + handle[end] + look[end] + 2 * write[end] + roundTrip[end] + cells[end] + 2 * write[end];
    const flushed = `${run} Range.setValues Range.setNotes`;
    expect(timeOf({ began: 'sidebarCall', calls: calls(flushed) }, {})[end]).toBeCloseTo(expected);
    const twice = `${flushed} SpreadsheetApp.flush SpreadsheetApp.flush`;
    expect(timeOf({ began: 'sidebarCall', calls: calls(twice) }, {})[end]).toBeCloseTo(expected + roundTrip[end]);
  }
});

it('grows with the file that is read', () => {
  const run = { began: 'menuClick', calls: calls('HtmlService.createHtmlOutputFromFile') } as const;
  const [small, large] = ['x', 'x'.repeat(100_001)].map(text => timeOf(run, { 'Words.html': text }).most);
  expect(large! - small!).toBeCloseTo(100 * COSTS.kilobyte.most);
});

it('lets thirty formulas compute at once', () => {
  expect([0, 1, 30, 31].map(count => timeOfFormulas(count).most)).toEqual([0, 500, 500, 1000]);
});

it('rests on costs that say where they come from', () => {
  for (const [name, { least, most, known, source }] of Object.entries<Cost>(COSTS)) {
    expect(least, name).toBeGreaterThan(0);
    expect(most, name).toBeGreaterThanOrEqual(least);
    expect(source.startsWith('No figure'), name).toBe(known === 'assumed');
  }
});

it('knows what each service method costs that the add-on calls', () => {
  const called = new Set(
    sourcesOf('src/addon').flatMap(text => [...text.matchAll(/\.(\w+)\(/g)].map(([, name]) => name!)),
  );
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const { service, method } of serviceMethods()) {
    if (!called.has(method)) continue;
    (kindOf({ service, method }) === undefined ? unknown : known).add(method);
  }
  const ofScripts = [Array, String, Map, Set, Date, Number].map(({ prototype }) => prototype);
  const isOfScripts = (method: string) => [...ofScripts, Date, JSON].some(object => method in object);
  expect([...unknown].filter(method => !known.has(method) && !isOfScripts(method))).toEqual([]);
  expect(known.size).toBeGreaterThan(80);
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'));
}

/** What Google's types declare. */
function serviceMethods(): { service: string; method: string }[] {
  const folder = 'node_modules/@types/google-apps-script';
  return ['spreadsheet', 'html', 'properties', 'lock', 'base', 'utilities', 'script'].flatMap(name => {
    let service = '';
    return readFileSync(join(folder, `google-apps-script.${name}.d.ts`), 'utf8')
      .split('\n')
      .flatMap(line => {
        service = /^\s*(?:interface|class) (\w+)/.exec(line)?.[1] ?? service;
        const method = /^\s+(\w+)\(/.exec(line)?.[1];
        return method === undefined ? [] : [{ service, method }];
      });
  });
}
