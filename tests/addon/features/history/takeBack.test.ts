import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { applyCommands } from '../../../../src/workbook/engine/applyCommands';
import type { Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { actions } from '../../../faults/actions';
import { differences } from '../../../faults/differences';
import { isHistory } from '../../../faults/historyFaults';
import { DRAFTS, imageOf } from '../../../faults/imageOf';
import { FEW_ROWS, smallFiles } from '../../../faults/smallFiles';
import { inFull } from '../../../inFull';
import { callServer } from '../../callServer';
import { cellAt, columnOf, rowsOf } from '../../columnOf';
import { REFERRAL } from '../../referralBook';
import { teamWorkbook } from '../../team';

/** What a person sees of a workbook, without what only tells of actions. */
const imageWithoutHistory = (workbook: Workbook) =>
  new Map([...imageOf(workbook)].filter(([name]) => !isHistory(name) && name !== DRAFTS));
const open = (snapshot: WorkbookSnapshot) => createWorkbook({ files: smallFiles(), snapshot, newSheetRows: FEW_ROWS });
const newest = (workbook: Workbook) => callServer(workbook, 'loadDone')[0]!;
const takeBack = (workbook: Workbook) => callServer(workbook, 'takeBack', { id: newest(workbook).id });

/** Actions of every kind: in full, all that write what one click takes back. */
const SAMPLE: readonly string[] = [
  'clients are filled',
  'clients are filled again as of the end',
  'clients who are gone lose their rows',
  'months are filled from the orders',
  'the ideal client is filled again',
  'matches are kept',
  'an ask is noted',
  'a referral is added between columns of one’s own',
  'a referral is moved on',
  'lost clients are listed',
  'a client is won back',
  'settings are saved',
  'a salesperson leaves',
  'a week is added',
  'overview is added',
  'what is in the way of formulas is moved',
  'formulas that are gone are put back',
  'a setting that stands twice is cleared up',
  'a setting that is gone is put back',
  'a row of headers that is gone is put back',
];
/** They reach beyond cells, renew whole sheets, or leave columns behind that a newer version has. */
const BY_HAND =
  /^(settings are (locked|opened)|.*formulas are|values replace|formulas of one|a copy|.*workbook.*(collected|brought)|an example|.* renewed|.*draft is kept|months of an older|a look back is written again|lists is added|taken back)/;

describe('an action is taken back with one click, and the document is as it was', () => {
  const chosen = actions.filter(({ what }) => (inFull ? !BY_HAND.test(what) : SAMPLE.includes(what)));
  it.each(chosen.map(action => [action.what, action] as const))('%s', (_, action) => {
    const workbook = open(action.begin().before);
    const before = imageWithoutHistory(workbook);
    const sent = action.request?.(workbook);
    const done = workbook.run(action.method, sent === undefined ? [] : [sent], action.view ?? {});
    expect(done.ok).toBe(true);
    expect(differences(imageWithoutHistory(workbook), before)).not.toEqual([]);
    expect(newest(workbook).byHand).toBeNull();
    expect(takeBack(workbook).outcome).toBe('takenBack');
    expect(differences(imageWithoutHistory(workbook), before)).toEqual([]);
  });
});

let team: WorkbookSnapshot;
let workbook: Workbook;
const must = (command: Parameters<typeof applyCommands>[1][number]) =>
  expect(applyCommands(workbook.model, [command])).toEqual([]);
const rowAt = (sheetName: string, key: string) => Number(/\d+$/.exec(cellAt(workbook, sheetName, key, 0))![0]) - 1;
const names = (sheetName: string, keys: readonly string[], rows = 12) =>
  rowsOf(workbook, sheetName, keys, rows).filter(([name]) => name !== '');
const NOTE = { client: 'Beta', takesBack: false, refusal: null, formerRefusal: null };
const ask = () => callServer(workbook, 'recordAsk', { ...NOTE, former: null, day: '2026-03-02' });
const handOver = () => {
  const { print } = callServer(workbook, 'previewHandOver', { from: 'Anna', client: null });
  return callServer(workbook, 'handOver', { from: 'Anna', client: null, to: 'Jan', print });
};

describe('what somebody has changed since', () => {
  beforeAll(() => {
    team = teamWorkbook({ steps: false }).snapshot();
  });
  beforeEach(() => {
    workbook = open(team);
  });

  it('keeps the action from being taken back, and is named', () => {
    handOver();
    const row = names('Clients', ['client']).flat().indexOf('Alfa');
    workbook.type('Clients', cellAt(workbook, 'Clients', 'salesperson', row), 'Ola');
    const before = imageWithoutHistory(workbook);
    expect(takeBack(workbook)).toEqual({ outcome: 'touched', touched: [{ sheet: 'Clients', what: 'Alfa' }], more: 0 });
    expect(differences(imageWithoutHistory(workbook), before)).toEqual([]);
  });

  it('names five places, and says how many more there are', () => {
    handOver();
    const rows = names('Clients', ['client', 'salesperson']);
    for (const [row, [, salesperson]] of rows.entries()) {
      if (salesperson === 'Jan') workbook.type('Clients', cellAt(workbook, 'Clients', 'salesperson', row), 'Ola');
    }
    for (const [row, [, salesperson]] of names('Referrals', ['prospect', 'salesperson']).entries()) {
      if (salesperson === 'Jan') workbook.type('Referrals', cellAt(workbook, 'Referrals', 'salesperson', row), 'Ola');
    }
    const answer = takeBack(workbook);
    expect(answer).toMatchObject({ outcome: 'touched' });
    expect(answer.outcome === 'touched' && answer.touched.length + answer.more).toBeGreaterThanOrEqual(5);
  });

  it('does not matter beside what was written: that stays, and the action is taken back', () => {
    ask();
    const row = names('Clients', ['client']).flat().indexOf('Beta');
    workbook.type('Clients', cellAt(workbook, 'Clients', 'nextStep', row), 'Zadzwonić');
    expect(takeBack(workbook).outcome).toBe('takenBack');
    expect(workbook.cell('Clients', cellAt(workbook, 'Clients', 'nextStep', row))).toBe('Zadzwonić');
    expect(workbook.cell('Clients', cellAt(workbook, 'Clients', 'lastAsked', row))).toBe('');
  });

  it('is found on a sheet that was added: a row, a cell beside, a note', () => {
    const touches: readonly [string, () => void][] = [
      ['a row', () => workbook.type('Coaching', cellAt(workbook, 'Coaching', 'salesperson', 0), 'Ewa')],
      ['a cell beside', () => workbook.type('Coaching', 'Z30', '5')],
    ];
    for (const [, touch] of touches) {
      workbook = open(team);
      callServer(workbook, 'addSheets', { sheets: ['coaching'] });
      touch();
      expect(takeBack(workbook)).toMatchObject({ outcome: 'touched', touched: [{ sheet: 'Coaching' }] });
      expect(workbook.model.getters.getSheetIdByName('Coaching')).toBeDefined();
    }
  });

  it('counts where a new row got more than the add-on wrote: it stays whole', () => {
    callServer(workbook, 'addReferral', {
      ...REFERRAL,
      day: '2026-03-01',
      prospect: 'Kappa',
      salesperson: 'Anna',
      quality: 3,
      chances: { listen: null, contact: null, conversion: null },
    });
    const row = rowsOf(workbook, 'Referrals', ['prospect'], 12).flat().indexOf('Kappa');
    workbook.type('Referrals', cellAt(workbook, 'Referrals', 'remark', row), 'Wysłać ofertę');
    expect(takeBack(workbook)).toEqual({
      outcome: 'touched',
      touched: [{ sheet: 'Referrals', what: 'Kappa' }],
      more: 0,
    });
  });
});

describe('rows that people have moved since', () => {
  const sheet = () => ({ sheetId: workbook.model.getters.getSheetIdByName('Clients')!, sheetName: 'Clients' });
  const moves: readonly [string, () => void][] = [
    [
      'a row is inserted above',
      () =>
        must({
          type: 'ADD_COLUMNS_ROWS',
          ...sheet(),
          dimension: 'ROW',
          base: rowAt('Clients', 'client'),
          quantity: 1,
          position: 'before',
        }),
    ],
    [
      'a row is inserted above the headers',
      () => must({ type: 'ADD_COLUMNS_ROWS', ...sheet(), dimension: 'ROW', base: 0, quantity: 1, position: 'before' }),
    ],
    [
      'a column is inserted',
      () => must({ type: 'ADD_COLUMNS_ROWS', ...sheet(), dimension: 'COL', base: 1, quantity: 1, position: 'before' }),
    ],
    [
      'the first row is deleted',
      () => must({ type: 'REMOVE_COLUMNS_ROWS', ...sheet(), dimension: 'ROW', elements: [rowAt('Clients', 'client')] }),
    ],
    [
      'two rows change places',
      () => {
        const keys = ['client', 'salesperson', 'lastAsked'] as const;
        const [one, other] = rowsOf(workbook, 'Clients', keys, 2);
        for (const [row, cells] of [other, one].entries()) {
          for (const [i, key] of keys.entries()) {
            workbook.type('Clients', cellAt(workbook, 'Clients', key, row), String(cells![i] ?? ''));
          }
        }
      },
    ],
  ];
  it.each(moves)('get back what they had, and no other: %s', (_, move) => {
    workbook = open(team);
    move();
    const before = names('Clients', ['client', 'salesperson'])
      .map(row => row.join())
      .sort();
    workbook = open(team);
    handOver();
    move();
    expect(names('Clients', ['client', 'salesperson']).some(([, salesperson]) => salesperson === 'Anna')).toBe(false);
    expect(takeBack(workbook).outcome).toBe('takenBack');
    const after = names('Clients', ['client', 'salesperson'])
      .map(row => row.join())
      .sort();
    expect(after).toEqual(before);
  });
});

describe('sheets', () => {
  beforeEach(() => {
    workbook = open(team);
  });

  it('that were added a few at a time go with one click', () => {
    const before = imageWithoutHistory(workbook);
    callServer(workbook, 'addSheets', { sheets: ['coaching', 'channel'] });
    callServer(workbook, 'addMoreSheets', { sheets: ['overview', 'scorecard'] });
    expect(callServer(workbook, 'loadDone')).toHaveLength(2);
    expect(takeBack(workbook).outcome).toBe('takenBack');
    expect(differences(imageWithoutHistory(workbook), before)).toEqual([]);
  });

  it('stay while others that came later may rest on them', () => {
    callServer(workbook, 'addSheets', { sheets: ['coaching'] });
    callServer(workbook, 'addSheets', { sheets: ['overview'] });
    const [, first] = callServer(workbook, 'loadDone');
    expect(callServer(workbook, 'takeBack', { id: first!.id })).toEqual({
      outcome: 'touched',
      touched: [{ sheet: 'Sheets added, or renewed', what: '' }],
      more: 0,
    });
    takeBack(workbook);
    expect(takeBack(workbook).outcome).toBe('takenBack');
  });

  it('of the wizard go, and it goes on with what stood there', () => {
    const { revision } = callServer(workbook, 'loadProfile');
    const chosen = ['a', 'b', 'c', 'd', 'e'].map(trait => ({ trait, weight: null }));
    const plan = { what: 'Visit', who: 'Anna', when: '2026-08-14' };
    const scored = [{ client: 'Alfa', scores: [1, 2, 3, 4, 5], plan }];
    const draft = {
      step: 6 as const,
      best: ['Alfa'],
      worst: ['Beta'],
      bestTraits: ['a'],
      worstTraits: [],
      chosen,
      scored,
    };
    callServer(workbook, 'createProfile', { draft, revision, sheetNames: null });
    expect(takeBack(workbook).outcome).toBe('takenBack');
    const left = callServer(workbook, 'loadProfile');
    expect(left).toMatchObject({ source: 'draft', revision: null });
    expect(left.draft.chosen.map(({ trait }) => trait)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(left.draft.scored.map(({ client }) => client)).toEqual(['Alfa']);
  });
});

describe('the last actions', () => {
  beforeEach(() => {
    workbook = open(team);
  });

  it('are five, the newest first; what can’t be taken back says how to undo it', () => {
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) {
      callServer(workbook, 'recordAsk', { ...NOTE, former: null, day });
      callServer(workbook, 'recordAsk', { ...NOTE, former: day, day: null, takesBack: true });
    }
    callServer(workbook, 'lockSettings', { locked: true });
    const done = callServer(workbook, 'loadDone');
    expect(done.map(({ what }) => what)).toEqual([
      'Settings locked for others',
      ...Array.from({ length: 4 }, () => 'Date of the last ask noted: Beta'),
    ]);
    expect(done[0]!.byHand).toContain('Polecam → Team');
  });

  it('are each taken back once: the second click finds nothing to take back', () => {
    ask();
    const { id } = newest(workbook);
    expect(callServer(workbook, 'takeBack', { id })).toMatchObject({ outcome: 'takenBack', sheets: ['Clients'] });
    const before = imageWithoutHistory(workbook);
    expect(callServer(workbook, 'takeBack', { id })).toEqual({ outcome: 'gone' });
    expect(differences(imageWithoutHistory(workbook), before)).toEqual([]);
    expect(callServer(workbook, 'loadDone').some(done => done.id === id)).toBe(false);
  });

  it('may be taken back out of order, as long as none of them wrote into the same cells', () => {
    ask();
    handOver();
    const [, first] = callServer(workbook, 'loadDone');
    expect(callServer(workbook, 'takeBack', { id: first!.id }).outcome).toBe('takenBack');
    expect(takeBack(workbook).outcome).toBe('takenBack');
    const column = columnOf(workbook, 'Clients', 'salesperson');
    expect(column).not.toBe('');
    expect(names('Clients', ['client', 'salesperson']).some(([, salesperson]) => salesperson === 'Anna')).toBe(true);
  });

  it('are told on the first page while they are fresh', () => {
    ask();
    expect(callServer(workbook, 'openWorkbook').lastDone).toMatchObject({ what: 'Date of the last ask noted: Beta' });
    callServer(workbook, 'lockSettings', { locked: true });
    expect(callServer(workbook, 'openWorkbook').lastDone).toBeNull();
  });

  it('tell the history that they were taken back', () => {
    ask();
    takeBack(workbook);
    const history = workbook.model.getters.getSheetIds().map(id => workbook.model.getters.getSheetName(id));
    const sheet = history.find(isHistory)!;
    const lines = Array.from({ length: 12 }, (_, i) => workbook.cell(sheet, `B${5 + i}`));
    expect(lines).toContain('Taken back: Date of the last ask noted: Beta');
  });
});
