import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, type ProfileDraft } from '../../src/contract/profile';
import type { ServerApi } from '../../src/contract/ServerApi';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { ServiceCall, Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { fillRows } from '../templates/fillRows';
import { addressOf, readColumn } from '../templates/readColumn';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS, openText } from './openFile';
import { clientsRequest, ORDERS } from './orders';

const BUSY = /^Ktoś inny właśnie wypełnia arkusz/;

let clients: WorkbookSnapshot;
let intercept: (call: ServiceCall) => void = () => {};
const open = () =>
  createWorkbook({
    files: builtFiles(),
    snapshot: clients,
    newSheetRows: FEW_ROWS,
    userLocale: 'pl',
    intercept: call => intercept(call),
  });

const referral = (prospect: string) => ({
  day: '2026-03-01',
  from: 'Alfa',
  prospect,
  salesperson: 'Anna',
  quality: 3,
  expectedProfit: null,
  person: '',
  nextStep: '',
  stepDay: null,
  chances: { listen: null, contact: null, conversion: null },
});
const profile = (best: string): ProfileDraft => ({
  ...EMPTY_DRAFT,
  step: 6,
  best: [best],
  chosen: ['Ufa', 'Płaci', 'Poleca', 'Decyduje', 'Mówi'].map(trait => ({ trait, weight: null })),
});
const prospects = (workbook: Workbook, rows: number) =>
  readColumn(workbook, 'Polecenia', 'referrals', 'prospect', rows);

beforeAll(async () => {
  const workbook = await openText(ORDERS, 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  fillRows(workbook, 'Klienci', 'clients', [{ salesperson: 'Anna' }, { salesperson: 'Anna' }, { salesperson: 'Jan' }]);
  callServer(workbook, 'addReferral', referral('Omega'));
  clients = workbook.snapshot();
});

describe('two people, one after the other, on what both have read', () => {
  it('add a referral each: both are there, also the second copy of the same one only once', () => {
    const workbook = open();
    callServer(workbook, 'loadReferrals');
    callServer(workbook, 'loadReferrals');
    callServer(workbook, 'addReferral', referral('Sigma'));
    callServer(workbook, 'addReferral', referral('Tau'));
    expect(callServer(workbook, 'addReferral', referral('Sigma')).outcome).toBe('alreadyThere');
    expect(prospects(workbook, 4)).toEqual(['Omega', 'Sigma', 'Tau', '']);
  });

  it('move the same referral: the second is told, and the first one’s move stays', () => {
    const workbook = open();
    const { row, print, from, prospect } = callServer(workbook, 'loadReferrals').open[0]!;
    const move = {
      row,
      print,
      from,
      prospect,
      day: '2026-03-05',
      profit: null,
      lostReason: null,
      nextStep: '',
      stepDay: null,
    };
    expect(callServer(workbook, 'moveReferral', { ...move, stage: 2 }).outcome).toBe('moved');
    expect(callServer(workbook, 'moveReferral', { ...move, stage: 4 }).outcome).toBe('changedMeanwhile');
    expect(callServer(workbook, 'loadReferrals').open[0]!.stage).toBe(2);
  });

  it('fill the same profile: the second is given the first one’s, and nothing of it is lost', () => {
    const workbook = open();
    const { revision } = callServer(workbook, 'loadProfile');
    const request = (best: string) => ({ draft: profile(best), revision, sheetNames: null });
    expect(callServer(workbook, 'createProfile', request('Alfa')).outcome).toBe('filled');
    expect(callServer(workbook, 'createProfile', request('Beta'))).toMatchObject({
      outcome: 'changedMeanwhile',
      theirs: { best: ['Alfa'] },
    });
    expect(readColumn(workbook, 'Idealny klient', 'idealClient', 'best', 2)).toEqual(['Alfa', '']);
    expect(callServer(workbook, 'loadProfile').draft.best).toEqual(['Beta']);
  });

  it('save the same setting: the second is told what stands there now', () => {
    const workbook = open();
    const save = (value: number) =>
      callServer(workbook, 'saveSettings', { changes: [{ id: 'hours', former: 40, value }] });
    expect(save(30).outcome).toBe('saved');
    expect(save(20)).toMatchObject({ outcome: 'changedMeanwhile', changed: ['hours'] });
  });

  it('hand the same clients over: the second is told that nothing is left', () => {
    const workbook = open();
    const { print } = callServer(workbook, 'previewHandOver', { from: 'Anna', client: null });
    const hand = (to: string) => callServer(workbook, 'handOver', { from: 'Anna', client: null, to, print });
    expect(hand('Jan').outcome).toBe('handedOver');
    expect(hand('Ewa')).toMatchObject({ outcome: 'changedMeanwhile', preview: { clients: { count: 0 } } });
    expect(readColumn(workbook, 'Klienci', 'clients', 'salesperson', 3)).toEqual(['Jan', 'Jan', 'Jan']);
  });

  it('count the clients again while another types beside them: what he typed stays', () => {
    const workbook = open();
    const source = clientsRequest(workbook);
    workbook.type('Klienci', addressOf('clients', 'nextStep', 1), 'zadzwonić');
    callServer(workbook, 'createClients', source);
    callServer(workbook, 'createClients', source);
    expect(readColumn(workbook, 'Klienci', 'clients', 'client', 4)).toEqual(['Alfa', 'Beta', 'Gamma', '']);
    expect(readColumn(workbook, 'Klienci', 'clients', 'nextStep', 2)).toEqual(['', 'zadzwonić']);
  });

  it('add the same sheet: there is one', () => {
    const workbook = open();
    const [first] = callServer(workbook, 'addSheets', { sheets: ['keeping'] });
    const [second] = callServer(workbook, 'addSheets', { sheets: ['keeping'] });
    expect(second!.sheetId).toBe(first!.sheetId);
  });
});

/** What the second person asks in the midst of the first one’s run. */
const SECOND: { readonly [Name in keyof ServerApi]?: (workbook: Workbook) => unknown } = {
  createClients: workbook => clientsRequest(workbook),
  addSheets: () => ({ sheets: ['keeping'] }),
  createProfile: () => ({ draft: profile('Beta'), revision: null, sheetNames: null }),
  addReferral: () => referral('Tau'),
  moveReferral: workbook => {
    const { row, print, from, prospect } = callServer(workbook, 'loadReferrals').open[0]!;
    return {
      row,
      print,
      from,
      prospect,
      stage: 2,
      day: '2026-03-05',
      profit: null,
      lostReason: null,
      nextStep: '',
      stepDay: null,
    };
  },
  saveSettings: () => ({ changes: [{ id: 'hours', former: 40, value: 30 }] }),
  handOver: workbook => ({
    from: 'Anna',
    client: null,
    to: 'Jan',
    print: callServer(workbook, 'previewHandOver', { from: 'Anna', client: null }).print,
  }),
};

describe('two people at the same moment', () => {
  it.each(Object.keys(SECOND) as (keyof typeof SECOND)[])(
    'one adds a referral, the other calls %s in the midst of it: he is told to wait, and then both are done',
    name => {
      const workbook = open();
      const request = SECOND[name]!(workbook);
      const answers: unknown[] = [];
      // Before the lock is taken, in the midst of reading, in the midst of writing.
      intercept = ({ method, service }) => {
        const isAt = method === 'getFormulas' || (service === 'Range' && method === 'setValues');
        if (!isAt || answers.length >= 2) return;
        answers.push(null);
        answers[answers.length - 1] = workbook.run(name, [request]);
      };
      expect(callServer(workbook, 'addReferral', referral('Sigma')).outcome).toBe('added');
      intercept = () => {};
      expect(answers).toHaveLength(2);
      for (const answer of answers) {
        expect(answer).toMatchObject({ ok: false, error: { message: expect.stringMatching(BUSY) } });
      }
      expect(workbook.run(name, [request])).toMatchObject({ ok: true });
      expect(prospects(workbook, 2)).toEqual(['Omega', 'Sigma']);
    },
  );

  it('the other writes just before the lock is taken: the first reads what he wrote, and no row is lost', () => {
    const workbook = open();
    let second: unknown;
    intercept = ({ method }) => {
      if (method !== 'tryLock' || second !== undefined) return;
      second = null;
      second = callServer(workbook, 'addReferral', referral('Tau'));
    };
    callServer(workbook, 'addReferral', referral('Sigma'));
    intercept = () => {};
    expect(second).toMatchObject({ outcome: 'added' });
    expect(prospects(workbook, 4)).toEqual(['Omega', 'Tau', 'Sigma', '']);
  });
});
