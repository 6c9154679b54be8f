import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { fillRows } from '../../../templates/fillRows';
import { addressOf, readColumn } from '../../../templates/readColumn';
import { callServer } from '../../callServer';
import { rowsOf } from '../../columnOf';
import { builtFiles, FEW_ROWS } from '../../openFile';
import { teamWorkbook } from '../../team';

let team: WorkbookSnapshot;
let workbook: Workbook;
const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: builtFiles(), snapshot: team, newSheetRows: FEW_ROWS, ...options });
const preview = (client: string | null = null) => callServer(workbook, 'previewHandOver', { from: 'Anna', client });
const handOver = (print: string, { from = 'Anna', to = 'Jan', client = null as string | null } = {}) =>
  callServer(workbook, 'handOver', { from, client, to, print });
const people = () => ({
  clients: readColumn(workbook, 'Clients', 'clients', 'salesperson', 5),
  referrals: readColumn(workbook, 'Referrals', 'referrals', 'salesperson', 6),
  scorecard: readColumn(workbook, 'Scorecard', 'scorecard', 'who', 2),
  keeping: readColumn(workbook, 'Keeping clients', 'keeping', 'owner', 2),
});
const BEFORE = {
  clients: ['Anna', 'Jan', 'anna', '', 'Anna'],
  referrals: ['Anna', 'Jan', 'Anna', 'Anna', 'Anna', 'Anna'],
  scorecard: ['Anna', 'Jan'],
  keeping: ['Anna', 'Anna'],
};
/** What is closed, a deal, a refusal or a client who is back, stays with whom it was; so does an ask in vain. */
const AFTER = {
  clients: ['Jan', 'Jan', 'Jan', '', 'Jan'],
  referrals: ['Jan', 'Jan', 'Anna', 'Jan', 'Anna', 'Anna'],
  scorecard: ['Jan', 'Jan'],
  keeping: ['Jan', 'Anna'],
};

describe('a salesperson who leaves', () => {
  beforeAll(() => {
    team = teamWorkbook({ steps: true }).snapshot();
  });
  beforeEach(() => {
    workbook = open();
  });

  it('is shown first what would go to another, and nothing is written', () => {
    expect(preview()).toEqual({
      clients: { count: 3, names: ['Alfa', 'Gamma', 'Epsilon'] },
      referrals: { count: 2, names: ['Omega', 'Rho'] },
      steps: { count: 2, names: ['Alfa', 'Zeta'] },
      own: ['Alfa', 'Gamma', 'Epsilon'],
      print: expect.any(String),
    });
    expect(people()).toEqual(BEFORE);
  });

  it('hands over all clients, open referrals and next steps at once', () => {
    expect(handOver(preview().print)).toMatchObject({
      outcome: 'handedOver',
      sheetNames: ['Clients', 'Referrals', 'Scorecard', 'Keeping clients'],
    });
    expect(people()).toEqual(AFTER);
    expect(workbook.cell('Clients', addressOf('clients', 'nextStep', 0))).toBe('Call about the pump');
    expect(preview()).toMatchObject({ clients: { count: 0 }, referrals: { count: 0 }, steps: { count: 0 } });
  });

  it('hands over one client alone, with its open referrals and next steps', () => {
    const alone = preview(' alfa');
    expect(alone).toMatchObject({
      clients: { count: 1, names: ['Alfa'] },
      referrals: { count: 1, names: ['Omega'] },
      steps: { count: 1, names: ['Alfa'] },
      own: ['Alfa', 'Gamma', 'Epsilon'],
    });
    // What was seen for all of them is not what was seen for one.
    expect(handOver(preview().print, { client: 'Alfa' }).outcome).toBe('changedMeanwhile');
    expect(people()).toEqual(BEFORE);
    expect(handOver(alone.print, { client: 'Alfa' }).outcome).toBe('handedOver');
    expect(people()).toEqual({
      clients: ['Jan', 'Jan', 'anna', '', 'Anna'],
      referrals: ['Jan', 'Jan', 'Anna', 'Anna', 'Anna', 'Anna'],
      scorecard: ['Jan', 'Jan'],
      keeping: ['Anna', 'Anna'],
    });
    expect(workbook.cell('Clients', addressOf('clients', 'nextStep', 0))).toBe('Call about the pump');
  });

  it('does not hand over a client of somebody else', () => {
    expect(preview('Beta')).toMatchObject({ clients: { count: 0 }, referrals: { count: 0 }, steps: { count: 0 } });
  });

  it('hands over nothing where someone has changed it meanwhile: the second person sees the new preview', () => {
    const { print } = preview();
    workbook.type('Clients', addressOf('clients', 'salesperson', 0), 'Ewa');
    const outcome = handOver(print);
    expect(outcome).toMatchObject({ outcome: 'changedMeanwhile', preview: { clients: { count: 2 } } });
    expect(people()).toEqual({ ...BEFORE, clients: ['Ewa', 'Jan', 'anna', '', 'Anna'] });
    expect(handOver(outcome.preview.print).outcome).toBe('handedOver');
    expect(people()).toEqual({ ...AFTER, clients: ['Ewa', 'Jan', 'Jan', '', 'Jan'] });
  });

  it('finds the rows where people have sorted them meanwhile', () => {
    const { print } = preview();
    for (const key of ['client', 'salesperson', 'nextStep'] as const) {
      const [first, second] = [0, 1].map(row => addressOf('clients', key, row));
      const [one, other] = [first!, second!].map(a1 => workbook.cell('Clients', a1));
      workbook.type('Clients', first!, String(other));
      workbook.type('Clients', second!, String(one));
    }
    for (const key of ['purchases', 'minimum'] as const) {
      workbook.type('Clients', addressOf('clients', key, 0), '1');
      workbook.type('Clients', addressOf('clients', key, 1), key === 'purchases' ? '4' : '3');
    }
    expect(handOver(print).outcome).toBe('handedOver');
    expect(people().clients).toEqual(['Jan', 'Jan', 'Jan', '', 'Jan']);
  });

  it('is refused before the first write where some of the cells are protected', () => {
    const protecting = `\nfunction protectAll() { SpreadsheetApp.getActive().getSheetByName('Keeping clients').protect().addEditor('owner@example.com'); }`;
    const files = builtFiles();
    workbook = open({ files: { ...files, 'Code.js': `${files['Code.js']}${protecting}` } });
    workbook.run('protectAll');
    workbook = open({ snapshot: workbook.snapshot(), role: 'editor' });
    const { print } = preview();
    expect(() => handOver(print)).toThrow('Keeping clients');
    expect(people()).toEqual(BEFORE);
  });

  it('goes to the other as text, whatever his name', () => {
    handOver(preview().print, { to: '=1+1' });
    expect(people().clients[0]).toBe('=1+1');
    expect(workbook.formula('Clients', addressOf('clients', 'salesperson', 0))).toBe('');
  });

  it.each([
    ['Anna', 'anna '],
    ['Anna', ' '],
    ['', 'Jan'],
  ])('is not handed over from “%s” to “%s”', (from, to) => {
    expect(() => handOver(preview().print, { from, to })).toThrow('unknown');
    expect(people()).toEqual(BEFORE);
  });
});

describe('of the log, a hand-over', () => {
  beforeEach(() => {
    workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
    callServer(workbook, 'addSheets', { sheets: ['clients', 'referrals', 'channel'] });
    fillRows(workbook, 'Referrals', 'referrals', ROWS);
    const months = ['Anna', 'Jan', ''].map(salesperson => ({ month: '2026-01-01', salesperson }));
    fillRows(workbook, 'Referral channel', 'channel', months);
  });

  /** Anna asked twice: of the second ask one referral is open, one a deal. */
  const JANUARY = { from: 'Alfa', salesperson: 'Anna', person: 'Maria', remark: 'their buyer' };
  const ROWS = [
    { ...JANUARY, date: '2026-01-05', prospect: 'Omega', stage: 'Meeting', nextStep: 'Call', stepDay: '2026-01-20' },
    { date: '2026-01-05', from: 'Alfa', salesperson: 'Anna' },
    { ...JANUARY, date: '2026-01-07', prospect: 'Tau', stage: 'Deal', stageDate: '2026-01-09', toldDay: '2026-01-10' },
    { date: '2026-01-07', from: 'Alfa', salesperson: 'Anna' },
    { ...JANUARY, date: '2026-01-08', from: 'Gamma', prospect: 'Rho', stage: 'No deal', lostReason: 'Too dear' },
    { date: '2026-01-09', from: 'Gamma', salesperson: 'Anna', refusal: 'Does not trust us' },
  ];
  const typed = () =>
    (['person', 'nextStep', 'stepDay', 'lostReason', 'toldDay', 'remark', 'refusal'] as const).map(key =>
      readColumn(workbook, 'Referrals', 'referrals', key, ROWS.length),
    );
  const asks = () =>
    (['asks', 'inVain'] as const).map(key => readColumn(workbook, 'Referral channel', 'channel', key, 3));

  it.each([null, 'Alfa'])(
    'takes the ask of an open referral along, and leaves all else as it was typed: %s',
    client => {
      const before = typed();
      expect(asks()).toEqual([
        [4, 0, 4],
        [1, 0, 1],
      ]);
      expect(preview(client).referrals).toEqual({ count: 1, names: ['Omega'] });
      expect(handOver(preview(client).print, { client }).outcome).toBe('handedOver');
      expect(readColumn(workbook, 'Referrals', 'referrals', 'salesperson', ROWS.length)).toEqual([
        'Jan',
        'Jan',
        'Anna',
        'Anna',
        'Anna',
        'Anna',
      ]);
      expect(typed()).toEqual(before);
      expect(asks()).toEqual([
        [3, 1, 4],
        [1, 0, 1],
      ]);
      // What is due is due to Jan from now on.
      callServer(workbook, 'addWeekSheet', { salesperson: 'Jan' });
      expect(rowsOf(workbook, 'Jan – this week', ['prospect', 'referralStep'], 1)).toEqual([['Omega', 'Call']]);
    },
  );
});

it('a workbook without clients has nothing to hand over, and nobody is missing', () => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  expect(preview()).toMatchObject({ clients: { count: 0, names: [] } });
  expect(callServer(workbook, 'loadTeam')).toEqual({ members: [], settingsLocked: null, hasHistory: false });
});

describe('the team', () => {
  it('is those of the Settings, then who is named elsewhere, each with what is his', () => {
    workbook = open();
    workbook.type('Clients', addressOf('clients', 'salesperson', 3), 'Ola');
    const { members, settingsLocked } = callServer(workbook, 'loadTeam');
    expect(members).toEqual([
      { name: 'Anna', isListed: true, clients: 3, referrals: 2, week: null },
      { name: 'Jan', isListed: true, clients: 1, referrals: 1, week: null },
      { name: 'Ewa', isListed: true, clients: 0, referrals: 0, week: null },
      { name: 'Ola', isListed: false, clients: 1, referrals: 0, week: null },
    ]);
    expect(settingsLocked).toBe(false);
  });
});
