import { describe, expect, it } from 'vitest';
import { splitWeek } from '../../../../src/sidebar/time/splitWeek';
import { openDemo } from '../../../workbook/demo/openDemo';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, ORDERS } from '../../orders';

const countClients = async (text: string) => {
  const workbook = await openText(text, 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  return workbook;
};

describe('what the clients bring', () => {
  it('is read by the revenue of the last 12 months, the biggest first', async () => {
    const workbook = await countClients(ORDERS);
    expect(callServer(workbook, 'readTimePlan')).toEqual({
      sheetName: 'Klienci',
      planName: null,
      clients: [
        { client: 'Alfa', revenue: 2000.5, kind: null },
        { client: 'Beta', revenue: 500, kind: null },
        { client: 'Gamma', revenue: 100, kind: null },
      ],
      revenue: 2600.5,
      hours: 40,
      step: 0.5,
    });
  });

  it('is nothing while no clients are counted', async () => {
    expect(callServer(await openText(ORDERS, 'pl_PL'), 'readTimePlan')).toEqual({
      sheetName: null,
      planName: null,
      clients: [],
      revenue: 0,
      hours: 40,
      step: 0.5,
    });
  });

  it('leaves out refunds, old clients and words typed over a number; names stay as they are', async () => {
    const orders = [
      'Data;Klient;Kwota',
      '05.01.2024;Dawny;900',
      '05.01.2026;=1+1;200',
      '06.01.2026;<b>Beta</b>;300',
      '07.01.2026;Zwrot;-50',
      '08.01.2026;Gamma;100',
    ];
    const workbook = await countClients(orders.join('\n'));
    const { clients, revenue } = callServer(workbook, 'readTimePlan');
    expect(clients.map(({ client }) => client)).toEqual(['<b>Beta</b>', '=1+1', 'Gamma']);
    expect(revenue).toBe(600);
    const row = rowsOf(workbook, 'Klienci', ['client'], 20).findIndex(([client]) => client === 'Gamma');
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'revenueLastYear', row), 'sto');
    expect(callServer(workbook, 'readTimePlan')).toMatchObject({ clients: clients.slice(0, 2), revenue: 500 });
  });

  it('names the first 40 clients only, and counts the revenue of all', async () => {
    const orders = Array.from({ length: 50 }, (_, i) => `05.01.2026;Klient ${i};${100 + i}`);
    const { clients, revenue } = callServer(
      await countClients(['Data;Klient;Kwota', ...orders].join('\n')),
      'readTimePlan',
    );
    const revenues = clients.map(client => client.revenue);
    expect(revenues).toEqual(Array.from({ length: 40 }, (_, i) => 149 - i));
    expect(revenue).toBe(50 * 124.5);
    const marks = revenues.map((_, place) => (place < 7 ? 'existing' : ''));
    expect(splitWeek({ revenue: revenues, marks, whole: revenue, step: 0.5 }, 40).big).toBe(3.5);
  });
});

describe('the week of the panel', () => {
  it('is that of the Time plan where it names big clients: the same hours, by what is expected of new ones', () => {
    const { workbook, figure, rows, setting } = openDemo('pl');
    const { planName, clients, revenue, hours, step } = callServer(workbook, 'readTimePlan');
    expect([planName, hours, step]).toEqual(['Plan czasu', setting('hours'), setting('hoursStep')]);
    const marks = clients.map(({ kind }) => kind!);
    const week = splitWeek({ revenue: clients.map(client => client.revenue), marks, whole: revenue, step }, hours);
    expect([week.big, week.rest]).toEqual([figure('timePlan', 'bigHours'), figure('timePlan', 'otherHours')]);
    for (const { client, kind, hoursDue, revenue: planned } of rows('timePlan').filter(row => row.kind !== '')) {
      const place = clients.findIndex(listed => listed.client === client);
      expect([client, clients[place]!.revenue, week.hours[place]]).toEqual([client, planned, hoursDue]);
      expect(marks[place]).toBe(kind === 'nowy' ? 'new' : 'existing');
    }
    expect(clients.filter(({ kind }) => kind === '').length).toBeGreaterThan(5);
  });
});
