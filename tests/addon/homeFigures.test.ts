import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookState } from '../../src/contract/home';
import { LONG_WAIT_DAYS } from '../../src/core/referral/limits';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import { isColumn, TEMPLATE_IDS } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { inFull } from '../inFull';
import { fillRows } from '../templates/fillRows';
import { readColumn } from '../templates/readColumn';
import { readFigure } from '../templates/readFigure';
import { demoIn, demoOf, type OpenedDemo, openDemo } from '../workbook/demo/openDemo';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS, openFile, openText, SUPERSTORE } from './openFile';
import { clientsRequest } from './orders';

describe.each(LANGUAGES)('Home of the demo says what the sheets show, in %s', language => {
  let opened: OpenedDemo;
  beforeAll(() => {
    demoOf(language);
    opened = openDemo(language);
  });
  agrees(() => opened, language);

  it('72 clients', () => {
    expect(callServer(opened.workbook, 'openWorkbook').ours.clients?.rows).toBe(72);
  });
});

describe('Home of four years of real orders says what the sheets show', () => {
  let opened: OpenedDemo;
  beforeAll(async () => {
    opened = await large(await openFile(SUPERSTORE, 'en_US', { newSheetRows: 1000 }));
  }, 300_000);
  agrees(() => opened, 'en');
});

describe.runIf(inFull)('Home of 2,357 clients says what the sheets show', () => {
  let opened: OpenedDemo;
  beforeAll(async () => {
    // Each has a rhythm of their own, and some have been silent for longer than that.
    const orders = Array.from({ length: 2357 * 5 }, (_, order) => {
      const [client, earlier] = [order % 2357, Math.floor(order / 2357)];
      const ago = ((client * 13) % 150) + earlier * (15 + (client % 45));
      return `${new Date(Date.UTC(2026, 4, 31 - ago)).toISOString().slice(0, 10)},Client ${client},${100 + (order % 900)}`;
    });
    opened = await large(await openText(['Date,Client,Amount', ...orders].join('\n'), 'en_US', { newSheetRows: 1000 }));
  }, 600_000);
  agrees(() => opened, 'en');
});

/** The clients of the orders as of their end, with all sheets, and referrals that some of them gave since a month before. */
async function large(workbook: Workbook): Promise<OpenedDemo> {
  callServer(workbook, 'createClients', { ...clientsRequest(workbook), asOfEnd: true });
  callServer(workbook, 'addSheets', { sheets: TEMPLATE_IDS });
  const counted = demoIn(workbook, 'en');
  const today = Number(counted.setting('today'));
  const stages = ['Contact', 'Meeting', 'Deal', 'Lost'];
  fillRows(
    workbook,
    'Referrals',
    'referrals',
    counted
      .rows('clients')
      .slice(0, 100)
      .map(({ client }, i) => ({
        date: new Date((today - 25_569 - (i % 60)) * 86_400_000).toISOString().slice(0, 10),
        from: client,
        prospect: `Prospect ${i}`,
        stage: stages[i % 4],
      })),
  );
  return demoIn(workbook, 'en');
}

/** What Home says of a workbook is what its sheets show. */
function agrees(demoOfIt: () => OpenedDemo, language: Language): void {
  const texts = templateTexts[language];
  let demo: OpenedDemo;
  let home: WorkbookState;
  const labels = (...ids: string[]) => ids.map(id => demo.setting(id));
  beforeAll(() => {
    demo = demoOfIt();
    home = callServer(demo.workbook, 'openWorkbook');
  });

  it('as many clients to ask as Overview and the rows of Clients', () => {
    const loyal = labels('stageSecond', 'stageThird', 'stageSteady', 'stageAtRisk');
    const due = demo.rows('clients').filter(row => Number(row.due) > 0 && loyal.includes(row.stage!));
    expect(due.length).toBeGreaterThan(5);
    expect(home.due).toBe(due.length);
    expect(readFigure(demo.workbook, texts['overview.title'], 'overview', 'dueInAll')).toBe(due.length);
    expect(callServer(demo.workbook, 'loadAsking').due).toBe(due.length);
    const listed = demo.rows('overview', 'dueClient').map(row => row.dueClient);
    expect(due.map(row => row.client)).toEqual(expect.arrayContaining(listed));
  });

  it('as many open referrals as the log and Overview, and as many that have waited too long', () => {
    const waits = demo.rows('referrals', 'waiting').map(row => Number(row.waiting));
    expect(home.open).toBe(readFigure(demo.workbook, texts['referrals.title'], 'referrals', 'open'));
    expect(home.open).toBe(readFigure(demo.workbook, texts['overview.title'], 'overview', 'open'));
    expect(home.waiting).toBe(waits.filter(days => days >= LONG_WAIT_DAYS).length);
    expect(home.waiting).toBeGreaterThan(0);
  });

  it('the client to call next as Clients and Overview have them, and how many others', () => {
    if (home.next.kind !== 'call') throw new Error(`The next thing is ${home.next.kind}.`);
    const { client, more } = home.next;
    const [atRisk] = labels('stageAtRisk');
    const row = demo.rows('clients').find(cells => cells.client === client.client)!;
    expect(row.stage).toBe(atRisk);
    expect(client.silentDays).toBe(Number(demo.setting('today')) - Number(row.lastDay));
    expect(client.expectedGap).toBe(row.expectedGap);
    expect([client.brought, client.broughtRevenue]).toEqual([row.broughtClients, row.broughtRevenue]);
    const unplanned = demo.rows('clients').filter(cells => cells.stage === atRisk && cells.nextStep === '');
    expect(more).toBeLessThan(unplanned.length);
    expect(readFigure(demo.workbook, texts['overview.title'], 'overview', 'atRisk')).toBeGreaterThanOrEqual(
      unplanned.length,
    );
  });

  it('as many rows of each sheet as have something in them', () => {
    for (const id of TEMPLATE_IDS) {
      const typed = templates[id].columns.filter(isColumn).filter(({ filledBy }) => filledBy !== 'formula');
      const filled = new Set(typed.flatMap(({ key }) => demo.rows(id, key)).map(row => JSON.stringify(row)));
      const { keyColumn } = templates[id];
      const rows = keyColumn !== undefined || typed.length === 0 ? demo.rows(id).length : filled.size;
      expect(home.ours[id], id).toMatchObject({ rows });
    }
    expect(home.ours.clients).toMatchObject({ sheetName: texts['clients.title'] });
  });
}

it('who bought once, was lost or has not bought is nobody to ask, neither on Home nor on Overview', () => {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['clients', 'referrals', 'overview'] });
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const often = { purchases: 11, usualGapDays: 30, minimum: 3 };
  const loyal = { ...often, firstDay: day(310), lastDay: day(10) };
  fillRows(workbook, 'Clients', 'clients', [
    { client: 'Steady', ...loyal },
    { client: 'Asked today', ...loyal, lastAsked: day(0) },
    { client: 'Once', purchases: 1, firstDay: day(10), lastDay: day(10), minimum: 3 },
    { client: 'Never', minimum: 3 },
    { client: 'Lost', ...often, firstDay: day(1310), lastDay: day(1010) },
    { client: 'Gave enough', ...loyal, minimum: 0 },
  ]);
  fillRows(workbook, 'Referrals', 'referrals', [
    { from: 'Lost', prospect: 'No date' },
    { date: day(0), from: 'Lost', prospect: 'Deal', stage: 'Deal' },
    { date: day(0), from: 'Lost' },
  ]);
  const { due, open, ours } = callServer(workbook, 'openWorkbook');
  expect(due).toBe(2);
  expect(readFigure(workbook, 'Overview', 'overview', 'dueInAll')).toBe(2);
  expect(readColumn(workbook, 'Overview', 'overview', 'dueClient', 3)).toEqual(['Steady', 'Asked today', '']);
  // One that bears no date is open too.
  expect([open, readFigure(workbook, 'Referrals', 'referrals', 'open'), ours.referrals?.rows]).toEqual([1, 1, 3]);
});
