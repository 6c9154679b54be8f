import { describe, expect, it } from 'vitest';
import type { ClientsRequest } from '../../../../src/contract/orders';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsRequest, recognisedOrders } from '../../orders';

const LIST = [
  'Data;Klient;Kwota;Opiekun;Z polecenia',
  '05.01.2026;Alfa;1200;Anna;Strona www',
  '04.02.2026;Alfa;800;Jan;',
  '10.02.2026;Beta;500;Ewa;alfa',
  '11.02.2026;Gamma;100;;Piotr Lis',
  '12.02.2026;Delta;50;Ewa;Delta',
].join('\n');

const preview = (workbook: Workbook) => callServer(workbook, 'previewOrders', recognisedOrders(workbook));
const create = (workbook: Workbook, wishes: Partial<ClientsRequest> = {}) =>
  callServer(workbook, 'createClients', { ...clientsRequest(workbook), ...wishes });
const clients = (workbook: Workbook) =>
  rowsOf(workbook, 'Klienci', ['client', 'salesperson', 'referredBy', 'revenueInAll'], 4);

describe('owners and sources in the orders', () => {
  it('are recognised, and told before anything is written', async () => {
    const workbook = await openText(LIST, 'pl_PL');
    expect(recognisedOrders(workbook).columns).toMatchObject({ owner: 3, source: 4 });
    expect(preview(workbook).besides).toEqual({
      owners: { filled: 3, stay: 0, several: 1 },
      referrers: { filled: 1, stay: 0, several: 0 },
      referrals: { count: 1, examples: [{ from: 'Piotr Lis', prospect: 'Gamma' }], logged: 0 },
      channels: { clients: 2, names: ['Strona www', 'Delta'] },
    });
  });

  it('fill a new sheet: the owner of the newest order, and the referrer who is a client', async () => {
    const workbook = await openText(LIST, 'pl_PL');
    expect(create(workbook)).toMatchObject({ outcome: 'filled', logged: 0 });
    expect(clients(workbook)).toEqual([
      ['Alfa', 'Jan', '', 2000],
      ['Beta', 'Ewa', 'Alfa', 500],
      ['Gamma', '', '', 100],
      ['Delta', 'Ewa', '', 50],
    ]);
    expect(workbook.model.getters.getSheetIdByName('Polecenia')).toBeUndefined();
  });

  it('change nothing that people typed, and tell how many cells stay', async () => {
    const workbook = await openText(LIST, 'pl_PL');
    create(workbook);
    const type = (key: string, row: number, text: string) =>
      workbook.type('Klienci', cellAt(workbook, 'Klienci', key, row), text);
    type('salesperson', 0, 'Ola');
    type('salesperson', 1, '');
    type('referredBy', 1, 'Gamma');
    expect(preview(workbook).besides).toMatchObject({
      owners: { filled: 1, stay: 1, several: 0 },
      referrers: { filled: 0, stay: 1, several: 0 },
    });
    create(workbook);
    expect(clients(workbook)).toEqual([
      ['Alfa', 'Ola', '', 2000],
      ['Beta', 'Ewa', 'Gamma', 500],
      ['Gamma', '', '', 100],
      ['Delta', 'Ewa', '', 50],
    ]);
  });

  it('are logged where the source is nobody of the list, on one tick and once', async () => {
    const workbook = await openText(LIST, 'pl_PL');
    expect(create(workbook, { log: true })).toMatchObject({ logged: 1 });
    const log = () => rowsOf(workbook, 'Polecenia', ['date', 'from', 'prospect', 'stage'], 2);
    const first = log();
    expect(first).toEqual([
      [new Date('2026-02-10T23:00:00Z'), 'Piotr Lis', 'Gamma', 'Transakcja'],
      ['', '', '', ''],
    ]);
    expect(preview(workbook).besides.referrals).toEqual({ count: 0, examples: [], logged: 1 });
    expect(create(workbook, { log: true })).toMatchObject({ logged: 0 });
    expect(log()).toEqual(first);
  });

  it('complete the row of the log that waits for its stage, and nothing else of it', async () => {
    const workbook = await openText(LIST, 'pl_PL');
    create(workbook, { log: true });
    for (const key of ['stage', 'stageDate']) workbook.type('Polecenia', cellAt(workbook, 'Polecenia', key, 0), '');
    workbook.type('Polecenia', cellAt(workbook, 'Polecenia', 'remark', 0), 'przy kawie');
    expect(preview(workbook).besides.referrals).toMatchObject({ count: 1, logged: 0 });
    expect(create(workbook, { log: true })).toMatchObject({ logged: 1 });
    expect(rowsOf(workbook, 'Polecenia', ['prospect', 'stage', 'stageDate', 'remark'], 2)).toEqual([
      ['Gamma', 'Transakcja', new Date('2026-02-10T23:00:00Z'), 'przy kawie'],
      ['', '', '', ''],
    ]);
  });

  it('are logged below what stands in the log', async () => {
    const workbook = await openText(LIST, 'pl_PL');
    callServer(workbook, 'addReferral', {
      day: '2026-01-02',
      from: 'Beta',
      prospect: 'Epsilon',
      person: '',
      nextStep: '',
      stepDay: null,
      salesperson: 'Ola',
      quality: 4,
      expectedProfit: 1000,
      chances: { listen: null, contact: null, conversion: null, wouldBuyAnyway: null },
    } as never);
    create(workbook, { log: true });
    expect(rowsOf(workbook, 'Polecenia', ['from', 'prospect', 'salesperson', 'quality'], 2)).toEqual([
      ['Beta', 'Epsilon', 'Ola', 4],
      ['Piotr Lis', 'Gamma', '', ''],
    ]);
  });
});

describe('names that are alike', () => {
  const NAMES = [
    'Data;Klient;Kwota;Z polecenia',
    '05.01.2026;ACME Sp. z o.o.;100;',
    '06.01.2026;ACME Sp. z o.o.;100;',
    '07.01.2026;Acme sp zoo;50;',
    '08.01.2026;Beta;10;acme sp zoo',
  ].join('\n');
  const names = (counts: boolean) => ['acme sp. z o.o.', 'acme sp zoo'].map(value => ({ value, counts }));
  const answered = (workbook: Workbook, counts: boolean): ClientsRequest => {
    const source = recognisedOrders(workbook);
    return clientsRequest(workbook, { ...source, answers: { ...source.answers, names: names(counts) } });
  };
  const rows = (workbook: Workbook) => rowsOf(workbook, 'Klienci', ['client', 'revenueInAll', 'referredBy'], 3);

  it('are offered, joined on the person’s word, kept for the next time, and parted again', async () => {
    const workbook = await openText(NAMES, 'pl_PL');
    expect(preview(workbook)).toMatchObject({ clients: 3, questions: [{ kind: 'names', open: false, all: 1 }] });
    callServer(workbook, 'createClients', answered(workbook, true));
    expect(rows(workbook)).toEqual([
      ['ACME Sp. z o.o.', 250, ''],
      ['Beta', 10, 'ACME Sp. z o.o.'],
      ['', '', ''],
    ]);

    const { sheetId, headers, columns } = recognisedOrders(workbook);
    const { answers } = callServer(workbook, 'readOrderColumns', { sheetId });
    expect(answers.names).toEqual(names(true));
    const again = callServer(workbook, 'previewOrders', { sheetId, headers, columns, answers });
    expect(again).toMatchObject({ clients: 2, questions: [{ kind: 'names', groups: [{ joined: true }] }] });
    expect(again.recount).toMatchObject({ changed: { count: 0 }, gone: { count: 0 } });

    callServer(workbook, 'createClients', answered(workbook, false));
    expect(rows(workbook)).toEqual([
      ['ACME Sp. z o.o.', 200, ''],
      ['Beta', 10, 'ACME Sp. z o.o.'],
      ['Acme sp zoo', 50, ''],
    ]);
  });
});
