import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/workbook/workbook';
import { callServer } from '../callServer';
import { cellAt, rowsOf } from '../columnOf';
import { openText } from '../openFile';
import { clientsRequest } from '../orders';

/** Who bought on which days; the last day of all is 30 November 2026. */
type Buyers = Readonly<Record<string, readonly string[]>>;

const STAYS = ['2025-03-13', '2026-03-13'];
const LEFT = ['2025-03-14'];
const OLD = { Dawny: ['2024-01-31', '2024-02-28'] };
const NEW = { Nowy: ['2026-11-30'] };

async function counted(buyers: Buyers): Promise<Workbook> {
  const lines = Object.entries(buyers).flatMap(([client, days]) => days.map(day => `${day};${client};100`));
  const workbook = await openText(['Data;Klient;Kwota', ...lines.sort()].join('\n'), 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  return workbook;
}
const many = (name: string, count: number, days: readonly string[]): Buyers =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name} ${i}`, days]));
const retention = (workbook: Workbook) => callServer(workbook, 'loadKeeping').retention!;

describe('measured retention', () => {
  it('counts who bought again of those who bought the year before, and says what that may be', async () => {
    const workbook = await counted({ ...OLD, ...NEW, ...many('A', 60, STAYS), ...many('B', 20, LEFT) });
    const { to, all, bySalesperson, setting } = retention(workbook);
    expect([to, bySalesperson, setting]).toEqual(['2026-11-30', [], { value: 0.8 }]);
    // The 80% that Settings begins with counts as one who stays in 1¼ clients.
    expect(all).toMatchObject({ clients: 80, stayed: 60, mean: expect.closeTo(61 / 81.25, 12), tells: true });
    expect(all!.low).toBeLessThan(0.7);
    expect(all!.high).toBeGreaterThan(0.8);
    expect(all!.high - all!.low).toBeLessThan(0.2);
    expect(callServer(workbook, 'loadSettings').retention).toEqual(retention(workbook));
  });

  it('goes by who sells to them now', async () => {
    const workbook = await counted({ ...OLD, ...NEW, ...many('A', 3, STAYS), ...many('B', 2, LEFT) });
    const rows = rowsOf(workbook, 'Klienci', ['client'], 7).map(([client]) => String(client));
    for (const [row, client] of rows.entries()) {
      const owner = ['A 0', 'A 1', 'B 0'].includes(client) ? 'Ewa' : client === 'B 1' ? 'jan ' : '';
      if (owner !== '') workbook.type('Klienci', cellAt(workbook, 'Klienci', 'salesperson', row), owner);
    }
    const { all, bySalesperson } = retention(workbook);
    expect(all).toMatchObject({ clients: 5, stayed: 3, tells: false });
    expect(bySalesperson.map(({ salesperson, clients, stayed }) => [salesperson, clients, stayed]).sort()).toEqual([
      ['Ewa', 3, 2],
      ['jan', 1, 0],
    ]);
  });

  it('is none where the orders are shorter than two years; one month may be missing', async () => {
    const since = (day: string) => counted({ ...NEW, ...many('A', 3, STAYS), Pierwszy: [day] });
    expect(retention(await since('2025-01-01')).all).toBeNull();
    expect(retention(await since('2024-12-30')).all).toMatchObject({ clients: 4, stayed: 3 });
  });

  it('is none without clients, and not asked for where the sheet cannot tell', async () => {
    const workbook = await openText('Data;Klient;Kwota\n2026-01-05;Alfa;5', 'pl_PL');
    expect(callServer(workbook, 'loadKeeping').retention).toBeNull();
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    expect(retention(workbook)).toMatchObject({ to: '', all: null, bySalesperson: [] });
  });

  it('leaves a formula that a person put into Settings alone', async () => {
    const workbook = await counted({ ...OLD, ...NEW });
    const row = rowsOf(workbook, 'Ustawienia', ['id'], 60).findIndex(([id]) => id === 'retention');
    workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', row), '=3/4');
    expect(retention(workbook).setting).toBeNull();
  });
});
