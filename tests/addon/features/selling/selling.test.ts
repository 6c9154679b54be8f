import { beforeEach, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import { fillRows } from '../../../templates/fillRows';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { builtFiles, FEW_ROWS } from '../../openFile';

const CARD = 'Scorecard';
const TRAITS = ['Trusts us', 'Pays', 'Refers', 'Decides', 'Talks'];
/** Later than any day on which this may run. */
const LATER = '2150-05-01';

let workbook: Workbook;
const type = (row: number, key: string, text: string) => workbook.type(CARD, cellAt(workbook, CARD, key, row), text);
const kept = (rows: number) => rowsOf(workbook, CARD, ['firstMatch', 'firstScores'], rows);
const referrals = (rows: readonly Readonly<Record<string, string>>[]) =>
  fillRows(workbook, 'Referrals', 'referrals', rows);

beforeEach(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['idealClient', 'scorecard', 'referrals'] });
  fillRows(
    workbook,
    'Ideal client',
    'idealClient',
    TRAITS.map(chosen => ({ chosen })),
  );
  fillRows(workbook, CARD, 'scorecard', [
    { client: 'Omega', trait1: 5, trait2: 3 },
    { client: 'Sigma', trait1: -3 },
    { client: 'Tau' },
    { client: 'Rho', trait3: 1 },
    { client: 'omega', trait1: -5 },
  ]);
});

describe('a match', () => {
  it('is kept once, with its day and scores, of whoever is scored', () => {
    expect(callServer(workbook, 'loadSelling').unkept).toBe(3);
    expect(callServer(workbook, 'keepMatches')).toMatchObject({ kept: 3, book: { unkept: 0 } });
    const first = [
      [0.9, '5 Trusts us\n3 Pays'],
      [0.2, '-3 Trusts us'],
      ['', ''],
      [0.6, '1 Refers'],
      // The same client once more.
      ['', ''],
    ];
    expect(kept(5)).toEqual(first);
    expect(rowsOf(workbook, CARD, ['firstDay'], 3)).toEqual([[expect.any(Date)], [expect.any(Date)], ['']]);

    type(0, 'trait1', '-5');
    expect(callServer(workbook, 'keepMatches').kept).toBe(0);
    expect(kept(5)).toEqual(first);
  });

  it('is kept by the guide of those who are scored for the first time, and stays when it fills the sheets again', () => {
    const fill = (score: number) => {
      const loaded = callServer(workbook, 'loadProfile');
      const plan = { what: '', who: '', when: '' };
      const chosen = TRAITS.map((trait, i) => ({ trait, weight: i === 0 ? 3 : 1 }));
      const scored = ['Omega', 'New one'].map(client => ({ client, scores: [score, 1, null, null, null], plan }));
      const draft = { ...loaded.draft, chosen, scored };
      return callServer(workbook, 'createProfile', { draft, revision: loaded.revision, sheetNames: null }).outcome;
    };
    callServer(workbook, 'keepMatches');
    expect(fill(5)).toBe('filled');
    expect(kept(1)[0]).toEqual([0.9, '5 Trusts us\n3 Pays']);
    // (3 · 5 + 1) ÷ 4 = 4 is 90%.
    const news = rowsOf(workbook, CARD, ['client', 'firstMatch'], 7).find(([client]) => client === 'New one');
    expect(news).toEqual(['New one', 0.9]);
    expect(fill(-5)).toBe('filled');
    expect(rowsOf(workbook, CARD, ['client', 'firstMatch'], 7)).toContainEqual(['New one', 0.9]);
  });

  it('that is kept meanwhile is no edit of the profile that a draft began from', () => {
    const { revision } = callServer(workbook, 'loadProfile');
    callServer(workbook, 'keepMatches');
    expect(callServer(workbook, 'loadProfile').revision).toBe(revision);
  });
});

describe('what came of the prospects', () => {
  const book = () => {
    callServer(workbook, 'keepMatches');
    return callServer(workbook, 'loadSelling');
  };

  it('counts deals and those without one, with the scores that were kept', () => {
    referrals([
      { date: '2150-04-01', from: 'Alfa', prospect: 'OMEGA ', stage: 'Deal', stageDate: LATER },
      { date: '2150-04-01', from: 'Alfa', prospect: 'Sigma', stage: 'No deal', stageDate: '2150-04-20' },
      { date: '2150-04-01', from: 'Alfa', prospect: 'Rho', stage: 'Contacted', stageDate: '2150-04-02' },
      { date: '2150-04-01', from: 'Alfa', prospect: 'Tau', stage: 'Deal', stageDate: LATER },
    ]);
    expect(book()).toEqual({
      prospects: [
        { match: 0.9, scores: [5, 3, null, null, null], deal: true, days: 30 },
        { match: 0.2, scores: [-3, null, null, null, null], deal: false, days: null },
      ],
      traits: TRAITS,
      open: 1,
      late: 0,
      unkept: 0,
    });
  });

  it('leaves out who was decided before the match was kept, and a deal of no day', () => {
    referrals([
      { date: '2020-04-01', from: 'Alfa', prospect: 'Omega', stage: 'Deal', stageDate: '2020-05-01' },
      { from: 'Alfa', prospect: 'Sigma', stage: 'Deal' },
    ]);
    expect(book()).toMatchObject({ prospects: [], open: 0, late: 2 });
  });

  it('counts a prospect who bought in the end as a deal, whatever was lost before', () => {
    referrals([
      { date: '2149-01-01', from: 'Alfa', prospect: 'Omega', stage: 'No deal', stageDate: '2149-02-01' },
      { date: '2150-04-01', from: 'Beta', prospect: 'Omega', stage: 'Deal', stageDate: LATER },
    ]);
    expect(book().prospects).toMatchObject([{ deal: true, days: 30 }]);
  });

  it('takes one that is open for longer than deals take for one without a deal', () => {
    referrals([{ date: '2020-01-01', from: 'Alfa', prospect: 'Omega', stage: 'Received', stageDate: '2020-01-01' }]);
    callServer(workbook, 'keepMatches');
    // That was so long before its match was kept.
    expect(callServer(workbook, 'loadSelling')).toMatchObject({ prospects: [], open: 0, late: 1 });
    type(0, 'firstDay', '2020-01-15');
    expect(callServer(workbook, 'loadSelling').prospects).toMatchObject([{ match: 0.9, deal: false, days: null }]);
  });

  it('is nothing where there is no log, or nobody on it', () => {
    expect(book()).toMatchObject({ prospects: [], open: 0, late: 0 });
  });
});
