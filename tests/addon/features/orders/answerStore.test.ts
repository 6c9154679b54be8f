import { describe, expect, it } from 'vitest';
import type { OrderAnswers, OrderSource } from '../../../../src/contract/orders';
import { noAnswers } from '../../../../src/core/orders/noAnswers';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { openText } from '../../openFile';
import { clientsRequest, recognisedOrders } from '../../orders';

const LIST = ['Date,Client,Amount,Status,Gross', '3/4/24,Alfa,100,Won,120', '5/4/24,Beta,50,Lost,60'].join('\n');
const STATUSES = [
  { value: 'Won', counts: true },
  { value: 'Lost', counts: true },
];
const ANSWERS: OrderAnswers = { ...noAnswers, dayOrder: 'mdy', statuses: STATUSES };

/** What the page begins with for the list. */
const begins = (workbook: Workbook): OrderSource => {
  const { sheetId } = callServer(workbook, 'findOrders')[0]!;
  const { columns, recognised, answers } = callServer(workbook, 'readOrderColumns', { sheetId });
  return { sheetId, columns: recognised, headers: columns.map(({ header }) => header), answers };
};
const counted = async (source: (workbook: Workbook) => Partial<OrderSource> = () => ({ answers: ANSWERS })) => {
  const workbook = await openText(LIST, 'en_US');
  const request = clientsRequest(workbook, { ...recognisedOrders(workbook), ...source(workbook) });
  callServer(workbook, 'createClients', request);
  return workbook;
};
const kinds = ({ questions }: { questions: readonly { readonly kind: string; readonly open: boolean }[] }) =>
  questions.map(({ kind, open }) => [kind, open]);
const typed = (workbook: Workbook, cell: string, text: string) => {
  const { getters } = workbook.model;
  workbook.type(getters.getSheetName(getters.getSheetIds()[0]!), cell, text);
};

describe('answers about orders', () => {
  it('are there when the clients are counted again, and only then', async () => {
    const workbook = await openText(LIST, 'en_US');
    const asked = callServer(workbook, 'previewOrders', { ...begins(workbook), answers: ANSWERS });
    expect(kinds(asked)).toEqual([
      ['dayOrder', false],
      ['status', false],
    ]);
    expect(begins(workbook).answers).toEqual(noAnswers);
    expect(begins(await counted()).answers).toEqual({ ...ANSWERS, lastTime: true });
  });

  it('hold for the next list with the same headers, and for no other', async () => {
    const workbook = await counted();
    const { sheets } = workbook.snapshot().spreadsheet;
    expect(sheets.length).toBeGreaterThan(1);
    typed(workbook, 'E1', 'Net');
    expect(begins(workbook).answers).toEqual(noAnswers);
    typed(workbook, 'E1', 'Gross');
    expect(begins(workbook).answers).toEqual({ ...ANSWERS, lastTime: true });
  });

  it('do not cover a value that is new', async () => {
    const workbook = await counted();
    typed(workbook, 'D3', 'Negotiation');
    expect(kinds(callServer(workbook, 'previewOrders', begins(workbook)))).toEqual([
      ['dayOrder', false],
      ['status', true],
    ]);
  });

  it('do not overrule what the days prove by now', async () => {
    const workbook = await counted();
    typed(workbook, 'A3', "'25/4/24");
    const { firstDay, lastDay, skipped, questions } = callServer(workbook, 'previewOrders', begins(workbook));
    expect([firstDay, lastDay, skipped]).toEqual(['2024-04-03', '2024-04-25', []]);
    expect(questions.some(({ kind, open }) => kind === 'dayOrder' && open)).toBe(false);
  });

  it('keep the columns that were chosen by hand with them, which say so', async () => {
    const workbook = await counted(of => ({
      answers: ANSWERS,
      columns: { ...recognisedOrders(of).columns, amount: 4 },
    }));
    const { sheetId, columns } = begins(workbook);
    expect(columns.amount).toBe(4);
    const { reasons } = callServer(workbook, 'readOrderColumns', { sheetId });
    expect(reasons.find(({ role }) => role === 'amount')).toEqual({ role: 'amount', because: 'lastTime', next: 2 });
  });

  it('are forgotten, those of the longest ago first, where there is no room', async () => {
    const workbook = await counted();
    const long = (name: string) =>
      Array.from({ length: 300 }, (_, i) => ({ value: `${name} ${i} ${'x'.repeat(60)}`, counts: true }));
    const answer = (header: string, names: OrderAnswers['names']) => {
      typed(workbook, 'E1', header);
      const source = { ...begins(workbook), answers: { ...ANSWERS, names } };
      callServer(workbook, 'createClients', clientsRequest(workbook, source));
    };
    answer('Second', long('second'));
    answer('Third', long('third'));
    expect(begins(workbook).answers.names).toHaveLength(300);
    typed(workbook, 'E1', 'Second');
    expect(begins(workbook).answers).toEqual(noAnswers);
    typed(workbook, 'E1', 'Gross');
    expect(begins(workbook).answers).toEqual(noAnswers);
  });
});
