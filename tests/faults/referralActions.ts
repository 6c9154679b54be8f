import type { NewReferral } from '../../src/contract/referrals';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { columnOf } from '../addon/columnOf';
import { clientsRequest } from '../addon/orders';
import { REFERRAL } from '../addon/referralBook';
import type { Action, Scene } from './Action';
import { withOrders } from './orderActions';

type Before = 'no log' | 'a log' | 'a log with columns of one’s own';

const next: NewReferral = { ...REFERRAL, prospect: '=1+1' };
const add = () => next;
const move = (workbook: Workbook) => {
  const { row, print, from, prospect } = callServer(workbook, 'loadReferrals').open[0]!;
  return {
    row,
    print,
    from,
    prospect,
    stage: 3,
    day: '2026-02-25',
    profit: 7000,
    lostReason: null,
    nextStep: '',
    stepDay: null,
  };
};
const ask = () => ({
  client: 'Alfa',
  former: null,
  day: '2026-01-31',
  takesBack: false,
  refusal: null,
  formerRefusal: null,
});

const won = () => ({ client: 'Nowak i Syn', salesperson: 'Ewa', referredBy: 'Alfa', cameAlone: false });
const tell = (workbook: Workbook) => {
  const { row, print, from, prospect } = callServer(workbook, 'loadReferrals').open[0]!;
  return { row, print, from, prospect, which: 'toldDay' as const, day: '2026-02-25' };
};
const takeBack = () => ({ ...ask(), former: '2026-01-31', day: null, takesBack: true });

/** Asks and referrals are noted. */
export const referralActions: readonly Action[] = [
  { what: 'an ask is noted', method: 'recordAsk', begin: () => begin('no log'), request: ask },
  {
    what: 'it is noted who sent a client',
    method: 'recordReferrer',
    begin: () => begin('no log'),
    request: () => ({ client: 'Alfa', referrer: 'Beta' }),
  },
  { what: 'an ask is noted in a log', method: 'recordAsk', begin: () => begin('a log'), request: ask },
  { what: 'an ask is taken back', method: 'recordAsk', begin: askedInLog, request: takeBack },
  { what: 'a client is told what became of it', method: 'dateReferral', begin: () => begin('a log'), request: tell },
  { what: 'a prospect becomes a client', method: 'addClient', begin: () => begin('no log'), request: won },
  { what: 'the first client is one who was recommended', method: 'addClient', begin: noClients, request: won },
  { what: 'the first referral is added', method: 'addReferral', begin: () => begin('no log'), request: add },
  { what: 'a referral is added', method: 'addReferral', begin: () => begin('a log'), request: add },
  {
    what: 'a referral is added between columns of one’s own',
    method: 'addReferral',
    begin: () => begin('a log with columns of one’s own'),
    request: add,
  },
  { what: 'a referral is moved on', method: 'moveReferral', begin: () => begin('a log'), request: move },
  {
    what: 'a referral is moved on between columns of one’s own',
    method: 'moveReferral',
    begin: () => begin('a log with columns of one’s own'),
    request: move,
  },
];

function begin(log: Before): Scene {
  return { before: workbookWith(log).snapshot(), typed: [] };
}

function workbookWith(log: Before): Workbook {
  const workbook = withOrders();
  callServer(workbook, 'createClients', clientsRequest(workbook));
  if (log !== 'no log') callServer(workbook, 'addReferral', REFERRAL);
  if (log === 'a log with columns of one’s own') {
    // A row then takes several writes.
    for (const key of ['prospect', 'stageDate']) {
      const sheetId = workbook.model.getters.getSheetIdByName('Polecenia')!;
      const base = helpers.toCartesian(`${columnOf(workbook, 'Polecenia', key)}1`).col;
      const place = { sheetId, sheetName: 'Polecenia', base, quantity: 1, position: 'before' } as const;
      workbook.model.dispatch('ADD_COLUMNS_ROWS', { ...place, dimension: 'COL' });
    }
  }
  return workbook;
}

function askedInLog(): Scene {
  const workbook = workbookWith('a log');
  callServer(workbook, 'recordAsk', ask());
  return { before: workbook.snapshot(), typed: [] };
}

function noClients(): Scene {
  return { before: withOrders().snapshot(), typed: [] };
}
