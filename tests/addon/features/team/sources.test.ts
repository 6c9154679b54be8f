import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewSource } from '../../../../src/contract/sources';
import { cellsName } from '../../../../src/templates/cellsName';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { withServerTexts } from '../../../faults/withServerTexts';
import { fillRows } from '../../../templates/fillRows';
import { settingCell } from '../../../templates/settingCell';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { builtFiles } from '../../openFile';

const [ANNA, BORIS, EMPTY, UNKNOWN, OLDER] = [...'ABEUO'].map(letter => letter.repeat(44)) as [
  string,
  string,
  string,
  string,
  string,
];
/** Other workbooks that hold the same. */
const TWINS = ['W', 'X', 'Y', 'Z'].map(letter => letter.repeat(44));
const SHEET = 'Team workbooks';
const url = (id: string) => `https://docs.google.com/spreadsheets/d/${id}`;
const TEAM: readonly NewSource[] = [
  { salesperson: 'Anna', link: `${url(ANNA)}/edit?gid=7#gid=7` },
  { salesperson: ' Boris ', link: BORIS },
];

let books: ReadonlyMap<string, Workbook>;
let manager: WorkbookSnapshot;
let workbook: Workbook;

/** A fresh copy of the manager's workbook, in English, beside those of the salespeople. */
function open(snapshot: WorkbookSnapshot, options: Partial<WorkbookOptions> = {}): Workbook {
  return createWorkbook({ files: builtFiles(), snapshot, imports: books, ...options });
}

function renameSheet({ model }: Workbook, oldName: string, newName: string): void {
  model.dispatch('RENAME_SHEET', { sheetId: model.getters.getSheetIdByName(oldName)!, oldName, newName });
}

function insertColumn({ model }: Workbook, sheet: string): void {
  const sheetId = model.getters.getSheetIdByName(sheet)!;
  const where = { base: 1, position: 'before', quantity: 1, dimension: 'COL' } as const;
  const done = model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: sheet, ...where });
  expect(done.isSuccessful).toBe(true);
}

const add = (sources: readonly NewSource[]) => callServer(workbook, 'addSources', { sources });
const states = () => callServer(workbook, 'loadSources').sources.map(({ salesperson, state }) => [salesperson, state]);
const shown = (keys: readonly string[], rows: number, sheet = SHEET) =>
  Array.from({ length: rows }, (_, row) => keys.map(key => workbook.display(sheet, cellAt(workbook, sheet, key, row))));
const visible = () => {
  const { getters } = workbook.model;
  return getters
    .getSheetIds()
    .flatMap(sheetId =>
      getters.isSheetVisible(sheetId)
        ? [
            [
              getters.getSheetName(sheetId),
              ...Object.entries(workbook.snapshot().spreadsheet.sheets.find(({ id }) => id === sheetId)!.cells),
            ],
          ]
        : [],
    );
};

describe('the salespeople’s own workbooks', () => {
  beforeAll(() => {
    const polish = createWorkbook({ files: builtFiles(), locale: 'pl_PL', newSheetRows: 60 });
    callServer(polish, 'addSheets', { sheets: ['clients', 'referrals', 'channel'] });
    fillRows(polish, 'Klienci', 'clients', [{ client: 'Alfa' }, { client: 'Beta' }]);
    // January stands there for all and for each: it counts once.
    fillRows(polish, 'Kanał poleceń', 'channel', [
      { month: '2026-01-01', meetings: 12 },
      { month: '2026-01-09', salesperson: 'Anna', meetings: 7 },
      { month: '2026-01-01', salesperson: 'Ewa', meetings: 5 },
    ]);
    fillRows(polish, 'Polecenia', 'referrals', [
      { date: '2026-01-05', from: 'Alfa', prospect: 'Omega', stage: 'Spotkanie', stepDay: '2026-01-20' },
      { date: '2026-02-05', from: 'Alfa', prospect: 'Sigma', stage: 'Transakcja', profit: 500 },
      { date: '2026-02-01', from: 'Beta', prospect: 'Tau', stage: 'Przegrane', refusal: 'zapomniał' },
      { from: 'Beta', prospect: 'Psi', stage: 'własny etap' },
    ]);
    polish.type('Ustawienia', settingCell(polish, 'Ustawienia', 'today'), '2026-02-10');
    renameSheet(polish, 'Polecenia', 'Moje polecenia');
    insertColumn(polish, 'Moje polecenia');
    const russian = createWorkbook({ files: builtFiles(), locale: 'ru_RU', newSheetRows: 60 });
    callServer(russian, 'addSheets', { sheets: ['referrals'] });
    fillRows(russian, 'Рекомендации', 'referrals', [
      { date: '2026-03-01', from: 'Гамма', prospect: 'Омега', stage: 'Сделка', profit: 90 },
    ]);
    // Before other workbooks were told so much.
    const older = createWorkbook({ files: builtFiles(), snapshot: polish.snapshot() });
    for (const name of [
      cellsName('channel', 'met'),
      ...['urgency', 'waitsForWord'].map(key => cellsName('referrals', key)),
    ]) {
      expect(older.model.dispatch('DELETE_NAMED_RANGE', { name }).isSuccessful).toBe(true);
    }
    const empty = createWorkbook({ files: builtFiles(), newSheetRows: 20 });
    const twins = TWINS.map(id => [id, polish] as const);
    books = new Map([[ANNA, polish], [BORIS, russian], [EMPTY, empty], [OLDER, older], ...twins]);
    workbook = createWorkbook({ files: builtFiles(), newSheetRows: 310, imports: books });
    expect(add(TEAM)).toMatchObject({ added: ['Anna', 'Boris'], sources: { sheet: { sheetName: SHEET, rows: 2 } } });
    manager = workbook.snapshot();
  });
  beforeEach(() => {
    workbook = open(manager);
  });

  it('answer once access is allowed, whatever their language, renamed sheets and inserted columns', () => {
    expect(states()).toEqual([
      ['Anna', 'silent'],
      ['Boris', 'silent'],
    ]);
    expect(shown(['connection', 'state', 'clients', 'received'], 2)).toEqual([
      ['#REF!', 'no access yet', '', ''],
      ['#REF!', 'no access yet', '', ''],
    ]);
    workbook.allowImport(ANNA);
    workbook.allowImport(BORIS);
    expect(callServer(workbook, 'loadSources').sources).toEqual([
      { salesperson: 'Anna', link: url(ANNA), state: 'answers', clients: 2, received: 4, deals: 1 },
      { salesperson: 'Boris', link: BORIS, state: 'answers', clients: 0, received: 1, deals: 1 },
    ]);
    expect(shown(['connection', 'state', 'meetings', 'receivedNorm', 'receivedPace', 'open', 'dealsNorm'], 2)).toEqual([
      ['zł', 'connected', '12', '12.0', 'behind', '2', '0.2'],
      ['₽', 'connected', '0', '', '', '0', '0.1'],
    ]);
    expect(shown(['profit', 'lastEntry'], 2)).toEqual([
      ['500', '02/05/2026'],
      ['90', '03/01/2026'],
    ]);
    expect(['A4', 'B4', 'C4', 'D4', 'E4', 'F4'].map(a1 => workbook.cell(SHEET, a1))).toEqual([2, 0, 2, 5, 2, 2]);
  });

  it('bring their logs, the newest first, with stages in the words of this workbook, and empty cells empty', () => {
    workbook.allowImport(ANNA);
    const keys = ['logSalesperson', 'logDate', 'logFrom', 'logProspect', 'logStage', 'logProfit', 'logRefusal'];
    expect(shown(keys, 6)).toEqual([
      ['Anna', '02/05/2026', 'Alfa', 'Sigma', 'Deal', '500', ''],
      ['Anna', '02/01/2026', 'Beta', 'Tau', 'No deal', '', 'zapomniał'],
      ['Anna', '01/05/2026', 'Alfa', 'Omega', 'Meeting', '', ''],
      ['Anna', '', 'Beta', 'Psi', 'własny etap', '', ''],
      ['Boris', '', 'no referrals to read yet', '', '', '', ''],
      ['', '', '', '', '', '', ''],
    ]);
    fillRows(books.get(BORIS)!, 'Рекомендации', 'referrals', [{ date: '2026-03-02' }]);
    workbook.allowImport(BORIS);
    expect(shown(['logSalesperson', 'logDate', 'logStage'], 5)[4]).toEqual(['Boris', '03/02/2026', 'Deal']);
  });

  it('leave one another alone: one unknown, one without Polecam, one that answers', () => {
    add([
      { salesperson: 'Ewa', link: UNKNOWN },
      { salesperson: 'Jan', link: EMPTY },
    ]);
    workbook.allowImport(ANNA);
    workbook.allowImport(EMPTY);
    expect(states()).toEqual([
      ['Anna', 'answers'],
      ['Boris', 'silent'],
      ['Ewa', 'silent'],
      ['Jan', 'noPolecam'],
    ]);
    expect(shown(['state', 'received', 'receivedPace', 'deals', 'lastEntry'], 4)).toEqual([
      ['connected', '4', 'behind', '1', '02/05/2026'],
      ['no access yet', '', '', '', ''],
      ['no access yet', '', '', '', ''],
      ['no Polecam sheets', '', '', '', ''],
    ]);
    expect(['A4', 'B4'].map(a1 => workbook.cell(SHEET, a1))).toEqual([1, 3]);
  });

  it('tell which next steps are due and who is to be told; what older sheets there do not know stays empty', () => {
    add([
      { salesperson: 'Jan', link: OLDER },
      { salesperson: 'Ewa', link: EMPTY },
    ]);
    for (const id of [ANNA, BORIS, OLDER, EMPTY]) workbook.allowImport(id);
    expect(shown(['state', 'clients', 'meetings', 'received', 'receivedNorm', 'stepsDue', 'waitForWord'], 4)).toEqual([
      ['connected', '2', '12', '4', '12.0', '1', '3'],
      ['connected', '0', '0', '1', '', '0', '0'],
      ['connected', '2', '', '4', '', '', ''],
      ['no Polecam sheets', '', '', '', '', '', ''],
    ]);
  });

  it('come with what is to do once a sheet from before is renewed', () => {
    const NEW = ['stepsDue', 'waitForWord'];
    const files = withServerTexts(builtFiles(), texts => {
      const { sources } = texts.sideSheets;
      const columns = sources.columns.filter(({ key }) => !NEW.includes(key));
      return { ...texts, sideSheets: { ...texts.sideSheets, sources: { ...sources, columns } } };
    });
    workbook = createWorkbook({ files, newSheetRows: 310, imports: books });
    add(TEAM);
    expect(() => cellAt(workbook, SHEET, NEW[0]!, 0)).toThrow('has no column');
    workbook = open(workbook.snapshot());
    add([]);
    workbook.allowImport(ANNA);
    expect(shown(NEW, 1)).toEqual([['1', '3']]);
  });

  it('are asked by a bare formula that refers to the link, so that Google can offer “Allow access”', () => {
    expect(workbook.formula(SHEET, cellAt(workbook, SHEET, 'connection', 1))).toBe(
      '=IMPORTRANGE($B8,"POLECAM_SETTINGS_CURRENCY")',
    );
  });

  it('are the same after the same action twice, and history tells of the first only', () => {
    const before = visible();
    expect(add(TEAM).added).toEqual([]);
    expect(visible()).toEqual(before);
    const history = rowsOf(workbook, 'Polecam history', ['what', 'sheet', 'undo'], 2);
    expect(history).toEqual([
      ['Collecting from these workbooks: Anna, Boris', SHEET, 'Polecam → Team → Several workbooks: Remove.'],
      ['', '', ''],
    ]);
  });

  it('are connected where a person typed them on the sheet, and a deleted first row comes back', () => {
    workbook.type(SHEET, 'A9', 'Ewa');
    workbook.type(SHEET, 'B9', `${url(EMPTY)}#gid=0`);
    workbook.type(SHEET, 'A10', 'Bad');
    workbook.type(SHEET, 'B10', 'http://example.com');
    workbook.type(SHEET, 'A11', 'anna');
    workbook.type(SHEET, 'B11', UNKNOWN);
    expect(states().slice(2)).toEqual([
      ['Ewa', 'unconnected'],
      ['Bad', 'badLink'],
      ['anna', 'badName'],
    ]);
    const sheetId = workbook.model.getters.getSheetIdByName(SHEET)!;
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: SHEET, elements: [6], dimension: 'ROW' });
    expect(add([]).added).toEqual([]);
    workbook.allowImport(BORIS);
    workbook.allowImport(EMPTY);
    expect(states()).toEqual([
      ['Boris', 'answers'],
      ['Ewa', 'noPolecam'],
      ['Bad', 'badLink'],
      ['anna', 'silent'],
    ]);
    expect(shown(['salesperson', 'link'], 3)[1]).toEqual(['Ewa', `${url(EMPTY)}#gid=0`]);
    expect(shown(['dealsPace', 'logSalesperson', 'logProspect'], 1)).toEqual([['ahead', 'Boris', 'Омега']]);
  });

  it('come into the row that a person has begun for them', () => {
    workbook.type(SHEET, 'A10', 'Ewa');
    expect(add([{ salesperson: 'ewa', link: EMPTY }]).added).toEqual(['ewa']);
    expect(shown(['salesperson', 'link'], 5).slice(2)).toEqual([
      ['', ''],
      ['ewa', EMPTY],
      ['', ''],
    ]);
  });

  it('are removed one by one; their row waits for the next', () => {
    const gone = { salesperson: 'Anna', link: url(ANNA) };
    expect(callServer(workbook, 'removeSource', gone)).toMatchObject({
      outcome: 'removed',
      sources: { sources: [{ salesperson: 'Boris' }] },
    });
    workbook.allowImport(BORIS);
    expect(shown(['salesperson', 'connection', 'dealsPace', 'logSalesperson'], 2)).toEqual([
      ['', '', '', 'Boris'],
      ['Boris', '₽', 'ahead', ''],
    ]);
    expect(callServer(workbook, 'removeSource', gone).outcome).toBe('changedMeanwhile');
    add([{ salesperson: 'Ewa', link: UNKNOWN }]);
    expect(shown(['salesperson', 'link'], 3)).toEqual([
      ['Ewa', UNKNOWN],
      ['Boris', BORIS],
      ['', ''],
    ]);
    callServer(workbook, 'removeSource', { salesperson: 'Ewa', link: UNKNOWN });
    callServer(workbook, 'removeSource', { salesperson: 'Boris', link: BORIS });
    expect(shown(['salesperson', 'link', 'connection', 'logSalesperson'], 3).flat().join('')).toBe('');
  });

  it('are found after the sheet was renamed and its columns moved', () => {
    renameSheet(workbook, SHEET, 'My people');
    insertColumn(workbook, 'My people');
    add([{ salesperson: 'Ewa', link: EMPTY }]);
    workbook.allowImport(ANNA);
    workbook.allowImport(EMPTY);
    expect(shown(['salesperson', 'state', 'received', 'logSalesperson'], 3, 'My people')).toEqual([
      ['Anna', 'connected', '4', 'Anna'],
      ['Boris', 'no access yet', '', 'Anna'],
      ['Ewa', 'no Polecam sheets', '', 'Anna'],
    ]);
  });

  it('take any name as text, and put neither a name nor a link into a formula', () => {
    const names = ['=HYPERLINK("http://evil.test")', '+1', "O'Neil", '>5"&IMPORTDATA("http://evil.test")'];
    add(names.map((salesperson, i) => ({ salesperson, link: TWINS[i]! })));
    for (const id of TWINS) workbook.allowImport(id);
    expect(shown(['salesperson', 'state', 'received'], 6).slice(2)).toEqual(
      names.map(name => [name, 'connected', '4']),
    );
    expect(
      shown(['logSalesperson'], 19)
        .flat()
        .filter(name => name === names[3]),
    ).toHaveLength(4);
    expect(names.map((_, i) => workbook.formula(SHEET, `A${9 + i}`)).join('')).toBe('');
    const log = workbook.formula(SHEET, cellAt(workbook, SHEET, 'logSalesperson', -1));
    expect(log).toContain('IMPORTRANGE');
    expect(log).not.toMatch(/evil|docs\.google/);
  });

  it('are refused by a sentence where the link is none, and nothing is written', () => {
    const before = visible();
    for (const link of [
      'http://evil.test/spreadsheets/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      `${url(UNKNOWN)}";IMPORTDATA("http://evil.test")`,
      '',
    ]) {
      expect(() => add([{ salesperson: 'Ewa', link }])).toThrow('is no link to a Google Sheets document');
    }
    expect(() => add([{ salesperson: 'ANNA', link: UNKNOWN }])).toThrow('There is a workbook of ANNA already.');
    expect(() => add([{ salesperson: ' ', link: UNKNOWN }])).toThrow('Say whose workbook it is.');
    const many = Array.from({ length: 29 }, (_, i) => ({ salesperson: `P${i}`, link: `${'P'.repeat(40)}${i}` }));
    expect(() => add(many)).toThrow('from 30 workbooks at most');
    expect(visible()).toEqual(before);
  });

  it('leave the formulas readable where the sheet is prepared for sharing', () => {
    workbook.allowImport(ANNA);
    workbook.allowImport(BORIS);
    const before = shown(['state', 'received', 'receivedPace', 'dealsPace', 'logProspect'], 3);
    expect(callServer(workbook, 'prepareToShare', { sheetId: null, way: 'native' }).sheetNames).toContain(SHEET);
    expect(shown(['state', 'received', 'receivedPace', 'dealsPace', 'logProspect'], 3)).toEqual(before);
    callServer(workbook, 'bringFormulasBack', { sheetId: null });
    expect(shown(['state', 'received', 'receivedPace', 'dealsPace', 'logProspect'], 3)).toEqual(before);
  });

  it('are refused by name where the column of links is gone or protected, with nothing written', () => {
    const { model } = workbook;
    const sheetId = model.getters.getSheetIdByName(SHEET)!;
    model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: SHEET, elements: [1], dimension: 'COL' });
    expect(() => add([{ salesperson: 'Ewa', link: UNKNOWN }])).toThrow('lost its column “Link to the workbook”');
  });
});
