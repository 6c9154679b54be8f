import { beforeAll, describe, expect, it } from 'vitest';
import { fitBuyingModel } from '../../src/core/retention/buyingModel';
import { chanceToBuy } from '../../src/core/retention/chanceToBuy';
import { templates } from '../../src/templates';
import { layOut } from '../../src/templates/layOut';
import type { Row } from '../../src/templates/planSheet';
import type { Workbook } from '../../src/workbook/workbook';
import { plannedRows } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';
import { settingCell } from './settingCell';

const HALF_A_YEAR = 182;

/** Buyers of all kinds: once to nine times, lately and long ago. */
const bought = Array.from({ length: 60 }, (_, i) => {
  const purchases = 1 + ((i * 7) % 9);
  const span = purchases === 1 ? 0 : 25 * (purchases - 1) + ((i * 13) % 70);
  const lastDay = TODAY - ((i * 37) % 480);
  return { client: `Client ${i}`, purchases, firstDay: lastDay - span, lastDay, usualGapDays: 25 };
});
/** Those of whom the model knows nothing, and one who bought after the day of the Settings. */
const odd: readonly Row[] = [
  { client: 'Prospect', purchases: 0 },
  { client: 'No first day', purchases: 3, lastDay: TODAY - 9 },
  { client: 'Backwards', purchases: 3, firstDay: TODAY - 9, lastDay: TODAY - 90 },
  { client: 'Once on two days', purchases: 1, firstDay: TODAY - 90, lastDay: TODAY - 9 },
  { client: 'Half', purchases: 2.5, firstDay: TODAY - 90, lastDay: TODAY - 9 },
  { client: 'Only a name' },
];
const later = { client: 'Later', purchases: 4, firstDay: TODAY - 80, lastDay: TODAY + 10, usualGapDays: 30 };
const known = [...bought, later];

const buyer = ({ purchases, firstDay, lastDay }: (typeof known)[number]) => ({
  repeats: purchases - 1,
  firstToLast: lastDay - firstDay,
  sinceFirst: Math.max(TODAY, lastDay) - firstDay,
});
const buyers = known.map(buyer);
const model = fitBuyingModel({
  repeats: buyers.map(({ repeats }) => repeats),
  firstToLast: buyers.map(({ firstToLast }) => firstToLast),
  sinceFirst: buyers.map(({ sinceFirst }) => sinceFirst),
});

let workbook: Workbook;
const rows = () => plannedRows(workbook, 'clients').filter(({ client }) => client !== '');
const byName = () => new Map(rows().map(row => [row.client, row]));
const chances = () => new Map(rows().map(({ client, buysAgain }) => [client, buysAgain]));

beforeAll(() => {
  workbook = plannedWorkbook({ clients: [...known, ...odd] }, 'en');
});

describe('the chance that a client buys again, on Clients', () => {
  it('is that of one model of all clients, on the day and for the days of the Settings', () => {
    for (const [i, client] of known.entries()) {
      const chance = byName().get(client.client)!.buysAgain;
      expect(chance, client.client).toBeCloseTo(chanceToBuy(buyers[i]!, model, HALF_A_YEAR), 9);
    }
  });

  it('is corrected by the two settings of the look back', () => {
    const before = chances();
    const set = (id: string, value: string) => workbook.type('settings', settingCell(workbook, 'settings', id), value);
    set('chanceShift', '-1');
    set('chanceSlope', '2');
    for (const { client } of known) {
      const chance = Number(before.get(client));
      const odds = (chance / (1 - chance)) ** 2 / Math.E;
      expect(chances().get(client), client).toBeCloseTo(odds / (1 + odds), 9);
    }
    for (const { client } of odd) expect(chances().get(String(client))).toBe('');
    set('chanceShift', '0');
    set('chanceSlope', '1');
    expect(chances()).toEqual(before);
  });

  it('rests on what it says: the days, what is usual at the stage, and how many clients it was learned from', () => {
    const atStage = (stage: unknown) => rows().filter(row => row.stage === stage && typeof row.buysAgain === 'number');
    const seen = new Set<boolean>();
    for (const row of rows()) {
      if (typeof row.buysAgain !== 'number') continue;
      const others = atStage(row.stage);
      const mean = others.reduce((sum, { buysAgain }) => sum + Number(buysAgain), 0) / others.length;
      const usual = others.length < 5 ? '' : ` usual at this stage: ${Math.round(100 * mean)} in 100;`;
      seen.add(usual === '');
      expect([row.client, row.buysAgainBy]).toEqual([
        row.client,
        `in 182 days;${usual} learned from ${known.length} clients`,
      ]);
      if (usual === '') expect(row.usualAtStage).toBe('');
      else expect(row.usualAtStage).toBeCloseTo(mean, 12);
    }
    expect([...seen].sort()).toEqual([false, true]);
  });

  it('is missing where the days are, which is said; of who has not bought there is nothing to say', () => {
    const told = odd.map(({ client }) => byName().get(String(client))!);
    expect(told.map(row => row.buysAgain)).toEqual(odd.map(() => ''));
    const needs = 'Needs whole purchases, and the days of the first and the last one.';
    expect(told.map(row => row.buysAgainBy)).toEqual(['', needs, needs, needs, needs, '']);
    expect(told.map(row => row.expectedGap)).toEqual(odd.map(() => ''));
  });

  it('stays with its client when rows are sorted, deleted and inserted', () => {
    const before = chances();
    const { headerRow, places } = layOut(templates.clients);
    const count = known.length + odd.length;
    const { columns } = templates.clients;
    for (const key of ['lastDay', 'client', 'purchases']) {
      workbook.model.dispatch('SORT_CELLS', {
        sheetId: 'clients',
        col: places.columns.get(key)! - 1,
        row: headerRow,
        zone: { left: 0, right: columns.length - 1, top: headerRow, bottom: headerRow + count - 1 },
        sortDirection: 'asc',
        sortOptions: { sortHeaders: true },
      });
      expect(chances()).toEqual(before);
    }
    const at = { sheetId: 'clients', sheetName: 'clients', dimension: 'ROW' } as const;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...at, base: headerRow, quantity: 2, position: 'before' });
    expect(chances()).toEqual(before);
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { ...at, elements: [headerRow, headerRow + 1] });
    expect(chances()).toEqual(before);
  });
});

describe('where too few clients bought twice', () => {
  it.each([
    ['en', 'Too few clients bought twice to learn from: 19, at least 20'],
    ['pl', 'Za mało klientów kupiło dwa razy, żeby coś z tego wynikało: 19, potrzeba co najmniej 20'],
    ['ru', 'Слишком мало клиентов купили дважды, чтобы судить: 19, нужно не меньше 20'],
  ] as const)('a sentence says so in %s, and no cell fails', (language, sentence) => {
    const twice = bought.filter(({ purchases }) => purchases > 1).slice(0, 19);
    const clients = [...twice, ...bought.filter(({ purchases }) => purchases === 1)];
    workbook = plannedWorkbook({ clients }, language);
    for (const row of rows()) {
      expect([row.buysAgain, row.buysAgainBy]).toEqual(['', sentence]);
      expect(Object.values(row).filter(cell => String(cell).startsWith('#'))).toEqual([]);
    }
  });

  it('one more is enough', () => {
    const clients = bought.filter(({ purchases }) => purchases > 1).slice(0, 20);
    workbook = plannedWorkbook({ clients }, 'en');
    for (const row of rows()) expect(row.buysAgain).toBeTypeOf('number');
  });
});
