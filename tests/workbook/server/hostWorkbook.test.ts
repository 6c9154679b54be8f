import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { COSTS } from '../../../src/workbook/google/costs';
import type { WorkbookHost } from '../../../src/workbook/server/hostWorkbook';
import type { RunAnswer } from '../../../src/workbook/server/pageApi';
import { savedWorkbook } from '../../../src/workbook/server/savedWorkbook';
import { builtFiles } from '../../addon/openFile';
import { type HostForTest, hostForTest } from '../../browser/hostForTest';
import { demoOf } from '../demo/openDemo';

const CODE = `
/**
 * Twice a number.
 * @param {number} number The number.
 * @customfunction
 */
function TWICE(number) { return 2 * number; }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Write', 'write').addToUi(); }
function write() {
  SpreadsheetApp.getActive().getSheets()[0].getRange('H1').setValue('written');
  PropertiesService.getDocumentProperties().setProperty('draft', 'kept');
  return 'done';
}
function draft() { return PropertiesService.getDocumentProperties().getProperty('draft'); }
function writeMuch() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(1, 1, 900, 1).setValues(Array.from({ length: 900 }, () => ['much '.repeat(60)]));
  sheet.getRange('A1').getValue();
  sheet.getRange('B1').setValue('the rest');
}
function fail() { throw new Error('It cannot be done.'); }
function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<head></head>Hello').setTitle('Panel')); }
`;
const FILES = { 'Code.js': CODE, 'Sidebar.html': '', 'appsscript.json': '{"timeZone":"Europe/Warsaw"}' };
/** The add-on as it is built: only it can make the demo. */
const files = builtFiles();
const SMALL = createWorkbook({ files: FILES, name: 'Small' }).snapshot();

const DEMO_SHEETS = [
  'Start here',
  'Clients',
  'Ideal client',
  'Scorecard',
  'Referrals',
  'Wanted',
  'Referral plan',
  'Referral channel',
  'Coaching',
  'Time plan',
  'Keeping clients',
  'Months',
  'Overview',
  'Lists',
  'Settings',
  'Orders',
];

let folder: string;
let running: WorkbookHost[];

// Made once for all tests, which takes longer than one of them may.
beforeAll(() => {
  demoOf('en');
  demoOf('pl');
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'polecam-test-'));
  running = [];
});

afterEach(async () => {
  for (const host of running) await host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(flags: HostForTest = {}): Promise<WorkbookHost> {
  const host = await hostForTest({ folder, files: FILES, ...flags });
  running.push(host);
  return host;
}

/** Starts from a small workbook that was kept, unless another one is by now. */
async function startSmall(flags: HostForTest = {}): Promise<WorkbookHost> {
  const kept = savedWorkbook(folder);
  if (kept.read() === null) kept.write(SMALL);
  return start(flags);
}

async function stop(host: WorkbookHost): Promise<void> {
  running = running.filter(other => other !== host);
  await host.close();
}

const sheetNames = ({ workbook: { model } }: WorkbookHost) =>
  model.getters.getSheetIds().map(id => model.getters.getSheetName(id));

function csv(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The last revision that a tab would know. */
function revisionOf({ workbook }: WorkbookHost): string {
  const { spreadsheet, messages } = workbook.join();
  return messages.at(-1)?.nextRevisionId ?? JSON.parse(spreadsheet).revisionId;
}

const post = (host: WorkbookHost, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(host.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function run(host: WorkbookHost, functionName: string): Promise<RunAnswer> {
  const answer = await post(host, 'run', { functionName, args: [], view: {} });
  return (await answer.json()) as RunAnswer;
}

/** Writes down what the server tells a tab. */
const LISTEN = `
const { appendFileSync } = require('node:fs');
fetch(process.argv[1]).then(async ({ body }) => {
  for await (const piece of body) appendFileSync(process.argv[2], piece);
});
`;

describe('as slow as Google', () => {
  it('answers a click and a call of the sidebar as late as the table of costs says', async () => {
    const host = await startSmall({ asSlowAsGoogle: true });
    for (const [name, began] of [
      ['write', 'menuClick'],
      ['draft', 'sidebarCall'],
    ] as const) {
      const started = performance.now();
      expect(await run(host, name)).toMatchObject({ ok: true });
      expect(performance.now() - started).toBeGreaterThanOrEqual((COSTS[began].least + COSTS[began].most) / 2);
    }
  });
});

describe('between two starts', () => {
  it('keeps edits, formulas and properties', async () => {
    const first = await startSmall();
    first.workbook.type('Sheet1', 'I1', '=TWICE(21)');
    await run(first, 'write');
    await stop(first);
    const second = await startSmall();
    expect(second.workbook.cell('Sheet1', 'I1')).toBe(42);
    expect(second.workbook.cell('Sheet1', 'H1')).toBe('written');
    expect(await run(second, 'draft')).toMatchObject({ ok: true, result: 'kept' });
  });

  it('saves soon after an edit, without being stopped', async () => {
    const host = await startSmall();
    host.workbook.type('Sheet1', 'I1', 'typed');
    await expect.poll(() => readFileSync(join(folder, 'workbook.json'), 'utf8')).toContain('typed');
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('starts over with --fresh and keeps the former workbook beside', async () => {
    const first = await start({ files });
    first.workbook.type('Start here', 'I1', 'former');
    await stop(first);
    const fresh = await start({ files, fresh: true });
    expect(fresh.workbook.cell('Start here', 'I1')).toBe('');
    expect(readFileSync(join(folder, 'workbook.json.bak'), 'utf8')).toContain('former');
    expect(fresh.notices.join()).toContain('workbook.json.bak');
  });

  it.each([
    '',
    '{"format":1',
    '{"format":0,"workbook":{}}',
    '{"format":1,"workbook":{"spreadsheet":{"sheets":[7]},"properties":{}}}',
    '{"format":1,"workbook":{"spreadsheet":{"sheets":[{"id":"a","name":"A","rowNumber":1000000000,"colNumber":26,"cells":{}}]},"properties":{}}}',
  ])('sets a broken file aside: %s', async broken => {
    writeFileSync(join(folder, 'workbook.json'), broken);
    const host = await start({ files });
    expect(sheetNames(host)).toEqual(DEMO_SHEETS);
    expect(readFileSync(join(folder, 'workbook.json.broken'), 'utf8')).toBe(broken);
    expect(host.notices.join()).toContain('workbook.json.broken');
  });

  it('never lets two servers save into one folder', async () => {
    const first = await startSmall();
    await expect(startSmall()).rejects.toThrow(first.url);
    await stop(first);
    await startSmall();
  });

  it('never lets two save into one folder that start at the same moment', async () => {
    savedWorkbook(folder).write(SMALL);
    const [first, second, third] = await Promise.allSettled([startSmall(), startSmall(), startSmall()]);
    expect([first, second, third].filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([first, second, third].find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: expect.stringMatching(/held by another program|already open/) },
    });
  });

  it('leaves the folder to a program that runs and is too busy to answer, but not to one that was ended', async () => {
    const busy = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)']);
    const note = join(folder, 'running.json');
    const claim = { url: null, serverId: 'another', pid: busy.pid, since: Date.now() };
    writeFileSync(note, JSON.stringify(claim));
    writeFileSync(join(folder, `workbook.json.${busy.pid}.tmp`), '{"half');
    await expect(startSmall()).rejects.toThrow(`number ${busy.pid}`);
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual(claim);
    busy.kill('SIGKILL');
    await once(busy, 'exit');
    await startSmall();
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says where a folder cannot be kept', async () => {
    const file = csv('no-folder', '');
    await expect(start({ folder: file })).rejects.toThrow(/^The workbook cannot be kept in .*no-folder: /);
  });

  it('tells when edits cannot be saved, puts them aside at the end, and says where they are', async () => {
    const [warned, other] = [[] as string[], join(folder, 'other')];
    const host = await startSmall({ warn: sentence => warned.push(sentence), otherFolder: other });
    rmSync(join(folder, 'workbook.json'), { force: true });
    // Nothing takes the place of a folder that is not empty.
    mkdirSync(join(folder, 'workbook.json', 'in the way'), { recursive: true });
    host.workbook.type('Sheet1', 'I1', 'not lost');
    expect(host.save()).toBe('aside');
    const [cannot, aside] = warned;
    expect(cannot).toMatch(/^Your edits cannot be saved in .* Keep Polecam running/);
    const [name] = readdirSync(other);
    expect(aside).toContain(join(other, name!));
    expect(readFileSync(join(other, name!), 'utf8')).toContain('not lost');
    const stream = (await fetch(`${host.url}messages?after=0`)).body!.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    while (!received.includes('event: unsaved')) received += (await stream.read()).value ?? '';
    expect(received).toContain('Your edits cannot be saved');
    await stream.cancel();
    rmSync(join(folder, 'workbook.json'), { recursive: true });
    expect(host.save()).toBe('saved');
    expect(warned.at(-1)).toBe('Your edits are saved again.');
    expect(readFileSync(join(folder, 'workbook.json'), 'utf8')).toContain('not lost');
  });

  it('says that edits would be lost where they can be put nowhere', async () => {
    const warned: string[] = [];
    const otherFolder = csv('no-folder', '');
    const host = await startSmall({ warn: sentence => warned.push(sentence), otherFolder });
    rmSync(join(folder, 'workbook.json'), { force: true });
    mkdirSync(join(folder, 'workbook.json', 'in the way'), { recursive: true });
    host.workbook.type('Sheet1', 'I1', 'x');
    expect(host.save()).toBe('lost');
    expect(warned.at(-1)).toMatch(/^They cannot be put into .*no-folder either: /);
    rmSync(join(folder, 'workbook.json'), { recursive: true });
  });

  it('keeps its locale, and takes another one when told so', async () => {
    await stop(await start({ files, locale: 'pl_PL' }));
    const kept = await start({ files });
    expect(kept.workbook.model.getters.getLocale().code).toBe('pl_PL');
    await stop(kept);
    const changed = await start({ files, locale: 'ru_RU' });
    expect(changed.workbook.model.getters.getLocale().code).toBe('ru_RU');
    expect([sheetNames(changed).at(0), sheetNames(changed).at(-1)]).toEqual(['Zacznij tutaj', 'Zamówienia']);
  });
});

describe('opening a file', () => {
  it('makes a workbook of its own where there is none', async () => {
    const host = await start({ file: csv('orders.csv', 'client;amount\nAlfa;12,50') });
    expect(sheetNames(host)).toEqual(['orders']);
    expect(host.workbook.cell('orders', 'B2')).toBe(12.5);
    expect(host.notices).toEqual(['orders.csv: loaded as the sheet “orders”, rows: 1']);
  });

  it('adds a sheet to the workbook there is, never over another', async () => {
    const file = csv('orders.csv', 'client;amount\nAlfa;12');
    const first = await start({ file });
    first.workbook.type('orders', 'A2', 'Changed');
    await stop(first);
    const second = await start({ file });
    expect(sheetNames(second)).toEqual(['orders', 'orders 2']);
    expect(second.workbook.cell('orders', 'A2')).toBe('Changed');
  });

  it('refuses a file it cannot read, and changes nothing', async () => {
    const first = await startSmall();
    first.workbook.type('Sheet1', 'I1', 'mine');
    await stop(first);
    await expect(start({ file: join(folder, 'none.csv'), fresh: true })).rejects.toThrow('There is no file none.csv.');
    await expect(start({ file: folder })).rejects.toThrow('is a folder');
    await expect(start({ file: csv('empty.csv', '') })).rejects.toThrow('is empty');
    expect(readFileSync(join(folder, 'workbook.json'), 'utf8')).toContain('mine');
    expect(existsSync(join(folder, 'workbook.json.bak'))).toBe(false);
  });
});

describe('the server', () => {
  it('answers at the loopback address only, under its own name', async () => {
    const host = await startSmall();
    expect(new URL(host.url).hostname).toBe('127.0.0.1');
    const status = await new Promise(resolve => {
      request(host.url, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(status).toBe(403);
  });

  it('takes another port when the usual one is taken, but not when the person named it', async () => {
    const first = await startSmall();
    const other = mkdtempSync(join(tmpdir(), 'polecam-test-'));
    const file = csv('orders.csv', 'client;amount\nAlfa;12');
    await expect(start({ folder: other, file, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    rmSync(other, { recursive: true, force: true });
  });

  it('refuses writes of other origins, strange bodies, too long ones and unknown paths', async () => {
    const host = await startSmall();
    const ask = { functionName: 'write', args: [], view: {} };
    const status = async (path: string, body: unknown, headers = {}) => (await post(host, path, body, headers)).status;
    expect(await status('run', ask, { origin: 'https://evil.example' })).toBe(403);
    expect(await status('run', ask, { 'content-type': 'text/plain' })).toBe(403);
    expect(await status('run', '{"functionName":')).toBe(400);
    expect(await status('run', { functionName: 7 })).toBe(400);
    expect(await status('run', null)).toBe(400);
    expect(await status('messages', { type: 'REMOTE_REVISION' })).toBe(400);
    expect(await status('other', ask)).toBe(404);
    expect(await status('run', `"${'x'.repeat(64_000_001)}"`)).toBe(413);
    expect((await fetch(`${host.url}../package.json`)).status).toBe(404);
    expect(host.workbook.cell('Sheet1', 'H1')).toBe('');
  });

  it('lets nothing leave the page, and keeps the add-on’s page in a sandbox', async () => {
    const host = await startSmall();
    const policy = (await fetch(host.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    const { effects } = await run(host, 'panel');
    const frame = await fetch(new URL(effects.sidebar?.url ?? '', host.url));
    expect(frame.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts allow-forms allow-modals;/);
    expect(await frame.text()).toMatch(/^<head><script>.*<\/script><\/head>Hello$/s);
  });

  it('hands the error of a run over as the add-on threw it', async () => {
    expect(await run(await startSmall(), 'fail')).toMatchObject({
      ok: false,
      error: { name: 'Error', message: 'It cannot be done.' },
    });
  });

  it('sends the first byte of the stream at once, then what a tab has missed, then every edit', async () => {
    const host = await startSmall();
    host.workbook.type('Sheet1', 'I1', 'first');
    const stream = await fetch(`${host.url}messages?after=0`);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    const until = async (text: string) => {
      while (!received.includes(text)) received += (await reader.read()).value ?? '';
    };
    await until('event: server');
    await until('first');
    host.workbook.type('Sheet1', 'I2', 'second');
    await until('second');
    expect(received.match(/^id: .*/gm)).toEqual(['id: 1', 'id: 2']);
    await reader.cancel();
  });

  it('is told of a long edit while the run that makes it still computes, and of the rest at its end', async () => {
    const host = await startSmall();
    const heard = join(folder, 'heard');
    // Another process: this one does nothing else until the run ends.
    const tab = spawn(process.execPath, ['-e', LISTEN, `${host.url}messages?after=0`, heard]);
    const text = () => (existsSync(heard) ? readFileSync(heard, 'utf8') : '');
    while (!text().includes('event: server')) await new Promise(resolve => setTimeout(resolve, 20));
    let isAhead = false;
    const stop = host.workbook.subscribe(message => {
      const end = Date.now() + 10_000;
      if (JSON.stringify(message).includes('the rest'))
        while (!isAhead && Date.now() < end) isAhead = /^id: 1$/m.test(text());
    });
    expect(await run(host, 'writeMuch')).toMatchObject({ ok: true });
    stop();
    expect(isAhead).toBe(true);
    while (!text().includes('the rest')) await new Promise(resolve => setTimeout(resolve, 20));
    expect(text().match(/^id: .*/gm)).toEqual(['id: 1', 'id: 2']);
    tab.kill();
  });

  it('is served on whatever address is asked for', async () => {
    const host = await startSmall();
    const status = (path: string) =>
      new Promise(resolve => {
        request({ port: host.port, host: '127.0.0.1', path }, response => {
          resolve(response.statusCode);
          response.destroy();
        }).end();
      });
    for (const path of ['//', '///a', '//:99999', '/%', '/\\', '/sidebar/%00']) expect(await status(path)).toBe(404);
    for (const after of ['-1', '-1000000000', '1e12x', 'NaN', '0.5', 'Infinity', '-1e12']) {
      expect(await status(`/messages?after=${after}`)).toBe(400);
    }
    expect(await status('http://elsewhere/')).toBe(400);
    expect(await status('/running')).toBe(200);
  });

  it('refuses a co-editing message that nobody can read, and is as it was before', async () => {
    const host = await startSmall();
    host.workbook.type('Sheet1', 'A1', 'before');
    const sheetId = host.workbook.model.getters.getSheetIds()[0];
    const cell = { type: 'UPDATE_CELL', sheetId, col: 1, row: 0, content: 'after' };
    const edit = (nextRevisionId: string, more = {}) => ({
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'tab',
      serverRevisionId: revisionOf(host),
      nextRevisionId,
      commands: [cell],
      ...more,
    });
    const send = async (message: object) => (await post(host, 'messages', message)).status;
    const unreadable = [
      edit('a', { commands: null }),
      edit('b', { commands: [null] }),
      edit('c', {
        commands: [
          { ...cell, row: 1, content: 'half' },
          { type: 'SET_FORMATTING', sheetId, target: null, style: {} },
        ],
      }),
      edit('d', {
        commands: [{ type: 'ADD_COLUMNS_ROWS', dimension: 'ROW', sheetId, base: 0, position: 'after', quantity: 1e9 }],
      }),
      edit('e', { clientId: 'host' }),
      edit(revisionOf(host)),
      edit('f', { type: 'REVISION_UNDONE', undoneRevisionId: 'of nobody' }),
      edit('g', { type: 'REVISION_REDONE' }),
    ];
    for (const message of unreadable) expect([message, await send(message)]).toEqual([message, 400]);
    expect(host.workbook.cell('Sheet1', 'A2')).toBe('');
    expect(await (await post(host, 'messages', edit('good'))).json()).toEqual({ accepted: true });
    expect([host.workbook.cell('Sheet1', 'A1'), host.workbook.cell('Sheet1', 'B1')]).toEqual(['before', 'after']);
    expect(await run(host, 'write')).toMatchObject({ ok: true });
    await stop(host);
    const again = await startSmall();
    expect(['A1', 'B1', 'H1'].map(at => again.workbook.cell('Sheet1', at))).toEqual(['before', 'after', 'written']);
  });

  it('refuses an edit that is based on a former state', async () => {
    const host = await startSmall();
    host.workbook.type('Sheet1', 'I1', 'x');
    const stale = {
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'tab',
      commands: [],
      serverRevisionId: 'START_REVISION',
      nextRevisionId: 'mine',
    };
    expect(await (await post(host, 'messages', stale)).json()).toEqual({ accepted: false });
  });
});
