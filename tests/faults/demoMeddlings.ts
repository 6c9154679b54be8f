import { createWorkbook } from '../../src/workbook/createWorkbook';
import { demoSnapshot } from '../../src/workbook/demo/demoSnapshot';
import { builtFiles } from '../../src/workbook/files/builtFiles';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { rowsOf } from '../addon/columnOf';
import { clientsRequest } from '../addon/orders';
import { CACHE_FOLDER } from '../cacheFolder';
import type { Meddling } from './Meddling';

const CLIENTS = 'Clients';
const ORDERS = 'Orders';
/** More than the longest sheet of the demo has. */
const ROWS = 135;
const TODAY = '2026-01-20';

interface DemoMeddlings {
  /** While these run, rows come and go. */
  readonly rows: readonly Meddling[];
  /** While these run, a cell is typed. */
  readonly cells: readonly Meddling[];
}

/** What an adversary did on the demo while actions ran. */
export function demoMeddlings(): DemoMeddlings {
  const before = demoSnapshot({ files: builtFiles(), locale: 'en_US', cacheFolder: CACHE_FOLDER });
  const look = createWorkbook({ files: builtFiles(), snapshot: before });
  const clients = rowsOf(look, CLIENTS, ['client'], ROWS).flat().map(String).filter(Boolean);
  const scored = rowsOf(look, 'Scorecard', ['client'], ROWS).flat().map(String).filter(Boolean);
  const referral = callServer(look, 'loadReferrals').open[3]!;
  const ask = callServer(look, 'loadAsking').asks[3]!;
  const leaving = callServer(look, 'loadTeam').members[0]!.name;

  const move: Meddling = {
    what: 'a referral is moved on',
    method: 'moveReferral',
    begin: () => before,
    request: () => {
      const { row, print, from, prospect } = referral;
      return { row, print, from, prospect, stage: 4, day: TODAY, profit: 5, refusal: 'no' };
    },
    id: 'referrals',
    name: 'prospect',
    typesInto: { row: referral.prospect, key: 'refusal' },
    rows: ROWS,
  };
  const note: Meddling = {
    ...move,
    what: 'an ask is noted',
    method: 'recordAsk',
    request: () => ({
      client: ask.client,
      former: ask.lastAsked,
      day: TODAY,
      takesBack: false,
      refusal: null,
      formerRefusal: null,
    }),
    id: 'clients',
    name: 'client',
    typesInto: { row: ask.client, key: 'nextStep' },
  };
  const handOver: Meddling = {
    ...note,
    what: 'a salesperson leaves',
    method: 'handOver',
    request: workbook => ({
      from: leaving,
      client: null,
      to: 'Nowy',
      print: callServer(workbook, 'previewHandOver', { from: leaving, client: null }).print,
    }),
    typesInto: { row: clients[0]!, key: 'nextStep' },
  };
  const add: Meddling = {
    ...move,
    what: 'a referral is added',
    method: 'addReferral',
    request: () => ({
      day: TODAY,
      from: 'Alfa',
      prospect: 'Zeta',
      salesperson: '',
      quality: 4,
      chances: { listen: null, contact: null, conversion: null },
      expectedProfit: null,
      person: '',
      nextStep: '',
      stepDay: null,
    }),
    typesInto: { row: 'the first free one', key: 'refusal' },
  };
  const fill: Meddling = {
    ...note,
    what: 'clients are filled again, with nothing new',
    method: 'createClients',
    request: workbook => clientsRequest(workbook),
    typesInto: { row: clients[0]!, key: 'salesperson' },
  };
  const ranks = {
    ...fill,
    what: 'clients are filled again, whose ranks have changed',
    begin: () => ordersMoved(before, clients),
  };
  const renew: Meddling = {
    ...fill,
    what: 'three sheets are renewed',
    method: 'addSheets',
    request: () => ({ sheets: ['clients', 'referrals', 'scorecard'] }),
  };
  const profile: Meddling = {
    ...fill,
    what: 'an ideal client is filled again',
    method: 'createProfile',
    request: workbook => {
      const { draft, revision } = callServer(workbook, 'loadProfile');
      return { draft: { ...draft, scored: [...draft.scored].reverse() }, revision, sheetNames: null };
    },
    id: 'scorecard',
  };
  const typing = (action: Meddling, key: string, rows: readonly string[]) =>
    rows.map(row => ({ ...action, what: `${action.what} (${key} of ${row})`, typesInto: { row, key } }));
  const typedBeside: Meddling = {
    ...move,
    request: () => ({ ...move.request(look), stage: 2, lostReason: null, nextStep: '', stepDay: null }),
  };
  const cells = [
    add,
    typedBeside,
    ...typing(handOver, 'salesperson', clients.slice(0, 5)),
    ...typing(ranks, 'salesperson', [clients[0]!, clients[3]!, clients[10]!]),
    ...typing(fill, 'salesperson', [clients[0]!, clients[3]!]),
    ...typing(renew, 'salesperson', [clients[3]!]),
    ...typing(profile, 'who', [scored[0]!, scored[2]!]),
  ];
  return { rows: [move, note, handOver, add], cells };
}

/** The orders have come again: the last client has bought what the first and the third had. */
function ordersMoved(snapshot: WorkbookSnapshot, clients: readonly string[]): WorkbookSnapshot {
  const workbook: Workbook = createWorkbook({ files: builtFiles(), snapshot });
  const last = clients.at(-1)!;
  for (let row = 2; row < 40; row++) {
    const buyer = String(workbook.cell(ORDERS, `B${row}`));
    if (buyer === clients[0] || buyer === clients[2]) workbook.type(ORDERS, `B${row}`, last);
  }
  workbook.type(ORDERS, 'C2', '999999');
  return workbook.snapshot();
}
