import type { ServerApi } from '../../src/contract/ServerApi';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt } from '../addon/columnOf';
import { clientsRequest } from '../addon/orders';
import { teamWorkbook } from '../addon/team';
import { backToNote, lostToList, withList } from './keepingActions';
import type { Meddling } from './Meddling';
import { withOrders } from './orderActions';
import { scored } from './profileActions';
import { smallFiles } from './smallFiles';
import { done, newestDone } from './takeBackActions';

type ProfileToFill = Parameters<ServerApi['createProfile']>[0];

const TRAITS = ['Trust', 'Pays', 'Refers', 'Decides', 'Talks'];

const writing: readonly Meddling[] = [
  {
    what: 'a referral is moved on',
    method: 'moveReferral',
    begin: inTeam,
    request: workbook => {
      const open = callServer(workbook, 'loadReferrals').open.find(({ prospect }) => prospect === 'Sigma')!;
      const { row, print, from, prospect } = open;
      return {
        row,
        print,
        from,
        prospect,
        stage: 2,
        day: '2026-02-25',
        profit: null,
        lostReason: null,
        nextStep: '',
        stepDay: null,
      };
    },
    id: 'referrals',
    name: 'prospect',
    typesInto: { row: 'Sigma', key: 'refusal' },
  },
  {
    what: 'an ask is noted',
    method: 'recordAsk',
    begin: inTeam,
    request: () => ({
      client: 'Beta',
      former: null,
      day: '2026-02-25',
      takesBack: false,
      refusal: null,
      formerRefusal: null,
    }),
    id: 'clients',
    name: 'client',
    typesInto: { row: 'Beta', key: 'nextStep' },
  },
  {
    what: 'a salesperson leaves',
    method: 'handOver',
    begin: inTeam,
    request: workbook => ({
      from: 'Jan',
      client: null,
      to: 'Nowy',
      print: callServer(workbook, 'previewHandOver', { from: 'Jan', client: null }).print,
    }),
    id: 'clients',
    name: 'client',
    typesInto: { row: 'Beta', key: 'nextStep' },
  },
  {
    what: 'a referral is added',
    method: 'addReferral',
    begin: inTeam,
    request: () => ({
      day: '2026-02-25',
      from: 'Beta',
      prospect: 'Zeta',
      salesperson: 'Jan',
      quality: 4,
      chances: { listen: null, contact: null, conversion: null },
      expectedProfit: null,
      person: '',
      nextStep: '',
      stepDay: null,
    }),
    id: 'referrals',
    name: 'prospect',
    typesInto: { row: 'the first free one', key: 'refusal' },
  },
  {
    what: 'clients are filled again',
    method: 'createClients',
    begin: () => counted(),
    request: workbook => clientsRequest(workbook),
    id: 'clients',
    name: 'client',
    typesInto: { row: 'Gamma', key: 'salesperson' },
  },
  {
    what: 'clients who are gone lose their rows',
    method: 'createClients',
    begin: () => counted('Gamma'),
    request: workbook => ({ ...clientsRequest(workbook), gone: 'remove' }),
    id: 'clients',
    name: 'client',
    typesInto: { row: 'Beta', key: 'salesperson' },
  },
  {
    what: 'lost clients are listed',
    method: 'addLost',
    begin: () => withList(true).before,
    request: lostToList,
    id: 'keeping',
    name: 'client',
    typesInto: { row: 'the first free one', key: 'nextStep' },
  },
  {
    what: 'a client is won back',
    method: 'recordBack',
    begin: () => withList(true).before,
    request: backToNote,
    id: 'keeping',
    name: 'client',
    typesInto: { row: 'Beta', key: 'nextStep' },
  },
  {
    what: 'a sheet is renewed',
    method: 'addSheets',
    begin: inTeam,
    request: () => ({ sheets: ['clients', 'referrals'] }),
    id: 'clients',
    name: 'client',
    typesInto: { row: 'Beta', key: 'nextStep' },
  },
  {
    what: 'an ideal client is filled again',
    method: 'createProfile',
    begin: () => {
      const workbook = teamWorkbook({ steps: true, files: smallFiles() });
      callServer(workbook, 'createProfile', profile(workbook, [1, 2, 3, 4, 5]));
      return workbook.snapshot();
    },
    request: workbook => profile(workbook, [5, 4, 3, 2, 1]),
    id: 'scorecard',
    name: 'client',
    typesInto: { row: 'Beta', key: 'action' },
  },
  {
    what: 'matches are kept',
    method: 'keepMatches',
    begin: () => scored().before,
    request: () => ({}),
    id: 'scorecard',
    name: 'client',
    typesInto: { row: 'Gamma', key: 'action' },
  },
  {
    what: 'settings are saved',
    method: 'saveSettings',
    begin: inTeam,
    request: workbook => {
      const settings = callServer(workbook, 'loadSettings').topics.flatMap(topic => topic.settings);
      const values = new Map<string, number | string>([
        ['hours', 30],
        ['meetingsNorm', 7],
        ['currency', 'zł'],
      ]);
      const changed = settings.filter(({ id }) => values.has(id));
      return { changes: changed.map(({ id, value }) => ({ id, former: value, value: values.get(id)! })) };
    },
    id: 'settings',
    name: 'id',
    typesInto: { row: 'hours', key: 'source' },
  },
];

/** The same taken back, with the colleague at work on the same sheet. */
const TAKEN_BACK = ['an ask is noted', 'a salesperson leaves', 'clients who are gone lose their rows'];

/** The actions that write into rows which are there. */
export const meddlings: readonly Meddling[] = [
  ...writing,
  ...writing
    .filter(({ what }) => TAKEN_BACK.includes(what))
    .map(meddling => ({
      ...meddling,
      what: `taken back: ${meddling.what}`,
      method: 'takeBack',
      begin: () => done(meddling.begin(), workbook => ({ ...meddling, request: meddling.request(workbook) })),
      request: newestDone,
    })),
];

function inTeam(): WorkbookSnapshot {
  return teamWorkbook({ steps: true, files: smallFiles() }).snapshot();
}

/** Clients by their orders, which have come again: other amounts, a new client, and one who is gone where wanted. */
function counted(gone?: string): WorkbookSnapshot {
  const workbook = withOrders();
  callServer(workbook, 'createClients', clientsRequest(workbook));
  for (const [row, name] of ['Anna', 'Jan', 'Ewa'].entries()) {
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'salesperson', row), gone === undefined ? name : '');
  }
  workbook.type('Zamówienia', 'C2', '5000');
  workbook.type('Zamówienia', 'C5', '7000');
  for (const [column, text] of ['12.02.2026', 'Delta', '90', '5'].entries()) {
    workbook.type('Zamówienia', `${'ABCD'[column]}6`, text);
  }
  if (gone !== undefined) workbook.type('Zamówienia', 'B5', 'Omega');
  return workbook.snapshot();
}

function profile(workbook: Workbook, scores: readonly number[]): ProfileToFill {
  const { revision } = callServer(workbook, 'loadProfile');
  const plan = { what: 'Visit', who: 'Anna', when: '2026-08-14' };
  const scored = ['Alfa', 'Beta'].map(client => ({ client, scores, plan }));
  const chosen = TRAITS.map(trait => ({ trait, weight: null }));
  const lists = { best: ['Alfa'], worst: ['Beta'], bestTraits: ['Trust'], worstTraits: [] };
  return { draft: { step: 6, ...lists, chosen, scored }, revision, sheetNames: null };
}
