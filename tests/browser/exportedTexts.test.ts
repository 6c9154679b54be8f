import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportWorkbook } from '../../src/workbook/export/exportWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { rowsOf } from '../addon/columnOf';
import { openText } from '../addon/openFile';
import { clientsRequest } from '../addon/orders';
import { unzip } from '../workbook/export/unzip';
import { closePages, sharedBrowser } from './sharedBrowser';

/** Names that a client may have, and that a spreadsheet may take for something else. */
const NAMES = [
  '=WEBSERVICE("http://127.0.0.1:9/?"&B5)',
  "=cmd|'/C calc'!A0",
  '+SUM(1;2)',
  '-2+3',
  '@SUM(1)',
  "'quoted",
  '007',
  '1e5',
  'TRUE',
  '<b>&amp;',
  ']]>',
  '&#0;',
];

/** Characters that XML cannot hold, and a text that looks like how xlsx writes them. */
const UNSPEAKABLE = ['a\ufffeb', 'a\uffffb', 'a\u0001b', 'a\ud800b', '_x0041_'];

let workbook: Workbook;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  const quoted = NAMES.map(name => `"${name.replaceAll('"', '""')}"`);
  const rows = quoted.map((name, at) => `05.01.2026;${name};${1000 - at}`);
  workbook = await openText(['Data;Klient;Kwota', ...rows].join('\n'), 'pl_PL');
  const { sheetId } = callServer(workbook, 'findOrders')[0]!;
  const orders = workbook.model.getters.getSheetName(String(sheetId));
  callServer(workbook, 'createClients', clientsRequest(workbook));
  for (const [at, text] of UNSPEAKABLE.entries()) workbook.type(orders, `E${at + 2}`, text);
  const archive = unzip(Buffer.from(await exportWorkbook(workbook.model)));
  files = Object.fromEntries([...archive].map(([path, content]) => [path, content.toString('utf8')]));
});
afterAll(closePages);

it('of an xlsx file are texts for who opens it: no name becomes a formula or a number', async () => {
  const page = await (await sharedBrowser()).newPage();
  const cells = (await page.evaluate(`(${cellsIn})(${JSON.stringify(files)})`)) as readonly Cell[];
  const clients = rowsOf(workbook, 'Klienci', ['client'], NAMES.length).flat();
  expect([...clients].sort()).toEqual([...NAMES].sort());
  const texts = cells.filter(({ kind, formula }) => kind === 's' && formula === null).map(({ value }) => value);
  // Typed on the sheet of orders and on Clients, and as the key that a formula makes of it, in small letters.
  const times = (name: string) => texts.filter(text => text?.toLowerCase() === name.toLowerCase()).length;
  expect(NAMES.map(times)).toEqual(NAMES.map(() => 3));
  expect(cells.filter(({ formula }) => /webservice|cmd|SUM\(1/i.test(formula ?? ''))).toEqual([]);
  expect(cells.filter(({ formula }) => formula !== null).length).toBeGreaterThan(0);
});

it('bear what XML cannot hold as xlsx writes it, so that nothing is lost and the file opens', () => {
  const strings = files['xl/sharedStrings.xml']!;
  for (const text of ['a_xFFFE_b', 'a_xFFFF_b', 'a_x0001_b', 'a_xD800_b', '_x005F_x0041_']) {
    expect(strings).toContain(`>${text}<`);
  }
});

interface Cell {
  readonly formula: string | null;
  /** 's' for a text that is kept with all others. */
  readonly kind: string | null;
  readonly value: string | undefined;
}

// This runs in the page: a browser reads XML as strictly as other programs do.
const cellsIn = `files => {
  const parsed = Object.entries(files).map(([path, xml]) => {
    const page = new DOMParser().parseFromString(xml, 'text/xml');
    const fault = page.querySelector('parsererror');
    if (fault !== null) throw new Error(path + ': ' + fault.textContent);
    return [path, page];
  });
  const texts = [...Object.fromEntries(parsed)['xl/sharedStrings.xml'].querySelectorAll('si')].map(si => si.textContent);
  return parsed.flatMap(([, page]) => [...page.querySelectorAll('sheetData c')]).map(cell => {
    const value = cell.querySelector('v')?.textContent;
    const kind = cell.getAttribute('t');
    const formula = cell.querySelector('f')?.textContent ?? null;
    return { formula, kind, value: kind === 's' ? texts[Number(value)] : value };
  });
}`;
