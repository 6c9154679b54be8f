import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { LAST_DAY, TODAY } from '../../../src/workbook/demo/calendar';
import { demoFirm } from '../../../src/workbook/demo/demoFirm';
import { orderTable } from '../../../src/workbook/demo/demoOrders';

describe.each(LANGUAGES)('the orders in %s', language => {
  const firm = demoFirm(language);
  const { header, rows } = orderTable(firm.texts, firm.orders);
  const bySize = firm.histories;
  const total = bySize.reduce((sum, { revenueInAll }) => sum + revenueInAll, 0);
  const days = rows.map(([day]) => (typeof day === 'object' && 'serial' in day ? day.serial : Number.NaN));

  it('are those of 72 companies in two years, in the order of days, each row whole', () => {
    expect(bySize).toHaveLength(72);
    expect(rows.length).toBeGreaterThan(600);
    expect(rows.length).toBeLessThan(800);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThan(TODAY - 770);
    expect(rows.every(row => row.length === header.length && row.every(cell => cell !== ''))).toBe(true);
  });

  it('end on the day before the one on which the demo reckons, whatever the clock says', () => {
    expect(days.at(-1)).toBe(LAST_DAY);
    expect(TODAY).toBe(LAST_DAY + 1);
  });

  it('come mostly from a few: a fifth of the clients brings over 60% of the revenue', () => {
    const head = bySize.slice(0, 14).reduce((sum, { revenueInAll }) => sum + revenueInAll, 0);
    expect(head / total).toBeGreaterThan(0.6);
    expect(head / total).toBeLessThan(0.85);
  });

  it('cost more than they bring with three clients', () => {
    expect(bySize.filter(({ profit }) => profit! < 0)).toHaveLength(3);
  });

  it('are the same at every start, and on working days', () => {
    expect(demoFirm(language).orders).toEqual(firm.orders);
    expect(days.some(day => day % 7 <= 1)).toBe(false);
  });
});
