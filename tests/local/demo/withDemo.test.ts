import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { demoOrders } from '../../../src/local/demo/demoOrders';
import { DEMO_TEXTS } from '../../../src/local/demo/demoTexts';
import { withDemo } from '../../../src/local/demo/withDemo';
import { createWorkbook } from '../../../src/local/workbook';
import { builtFiles } from '../../mainJob/openFile';

const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;

describe.each(LANGUAGES)('the orders in %s', language => {
  const { header, rows } = demoOrders(DEMO_TEXTS[language]);
  const clients = new Map<unknown, { orders: number; amount: number; profit: number; last: number }>();
  for (const [day, , client, , amount, profit] of rows) {
    const { orders, ...sums } = clients.get(client) ?? { orders: 0, amount: 0, profit: 0, last: 0 };
    clients.set(client, {
      orders: orders + 1,
      amount: sums.amount + Number(amount),
      profit: sums.profit + Number(profit),
      last: Math.max(sums.last, typeof day === 'object' ? day.serial : 0),
    });
  }
  const bySize = [...clients.values()].sort((a, b) => b.amount - a.amount);
  const total = bySize.reduce((sum, { amount }) => sum + amount, 0);

  it('are those of 30 companies, in the order of days, each row whole', () => {
    expect(clients.size).toBe(30);
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.length).toBeLessThan(500);
    const days = rows.map(([day]) => (typeof day === 'object' ? day.serial : Number.NaN));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(rows.every(row => row.length === header.length && row.every(cell => cell !== ''))).toBe(true);
  });

  it('come mostly from a few: a fifth of the clients brings over 60% of the revenue', () => {
    const head = bySize.slice(0, 6).reduce((sum, { amount }) => sum + amount, 0);
    expect(head / total).toBeGreaterThan(0.6);
  });

  it('cost more than they bring with two clients', () => {
    expect(bySize.filter(({ profit }) => profit < 0)).toHaveLength(2);
  });

  it('ended long ago with some clients', () => {
    const end = Math.max(...bySize.map(({ last }) => last));
    expect(bySize.filter(({ last }) => last < end - 270).length).toBeGreaterThanOrEqual(4);
  });

  it('are the same at every start, and on working days', () => {
    expect(demoOrders(DEMO_TEXTS[language]).rows).toEqual(rows);
    expect(rows.some(([day]) => typeof day === 'object' && day.serial % 7 <= 1)).toBe(false);
  });
});

describe.each(LANGUAGES)('the first sheet in %s', language => {
  const files = builtFiles();
  const empty = createWorkbook({ files, locale: LOCALES[language] }).snapshot();
  const workbook = createWorkbook({ files, snapshot: { ...empty, ...withDemo(empty.spreadsheet, language) } });
  const { sheet } = DEMO_TEXTS[language].start;

  it('computes its three formulas', () => {
    expect(workbook.display(sheet, 'C7')).toBe('35%');
    expect(workbook.cell(sheet, 'C12')).toBeCloseTo(1.6, 12);
    expect(workbook.display(sheet, 'D12')).toBe('66%');
    // Two referrals a year, each 10% likely to be won, for three years, worth 2.4868… of one profit today.
    expect(workbook.cell(sheet, 'C22')).toBeCloseTo(
      DEMO_TEXTS[language].start.referrals.profit * 0.2 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331),
      6,
    );
  });

  it('follows what is typed, and names an entry that the menu really has', () => {
    workbook.type(sheet, 'C6', '80%');
    expect(workbook.display(sheet, 'C7')).toBe('40%');
    const labels = workbook.menus.flatMap(({ items }) => items.map(item => (item.kind === 'item' ? item.label : '')));
    expect(labels.some(label => label !== '' && workbook.display(sheet, 'B25').includes(label))).toBe(true);
  });
});
