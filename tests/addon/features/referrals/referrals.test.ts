import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MoveReferralRequest, NewReferral } from '../../../../src/contract/referrals';
import type { Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { settingCell } from '../../../templates/settingCell';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { clientsOfJanuary, REFERRAL, reopen, sheetIdOf, shown } from '../../referralBook';

let clients: WorkbookSnapshot;
let logged: WorkbookSnapshot;
let workbook: Workbook;

beforeAll(async () => {
  clients = await clientsOfJanuary();
  const first = reopen(clients);
  expect(callServer(first, 'addReferral', REFERRAL)).toMatchObject({
    outcome: 'added',
    sheet: { sheetName: 'Polecenia', rows: 1 },
  });
  logged = first.snapshot();
});

beforeEach(() => {
  workbook = reopen(logged);
});

const add = (changed: Partial<NewReferral> = {}) => callServer(workbook, 'addReferral', { ...REFERRAL, ...changed });
const open = () => callServer(workbook, 'loadReferrals').open;
const line = (row: number, letters = 'ABCDEFGHIJKLMNOPQR', sheet = 'Polecenia') => shown(workbook, sheet, row, letters);
const moveOf = (changed: Partial<MoveReferralRequest> = {}, place = 0): MoveReferralRequest => {
  const { row, print, from, prospect } = open()[place]!;
  return {
    row,
    print,
    from,
    prospect,
    stage: 3,
    day: '2026-01-25',
    profit: 7000,
    lostReason: null,
    nextStep: '',
    stepDay: null,
    ...changed,
  };
};
const move = (request: MoveReferralRequest) => callServer(workbook, 'moveReferral', request).outcome;
const insertColumn = (sheet: string, base: number) =>
  workbook.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: sheetIdOf(workbook, sheet),
    sheetName: sheet,
    base,
    quantity: 1,
    position: 'before',
    dimension: 'COL',
  });
const insertRow = (sheet: string, base: number) =>
  workbook.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: sheetIdOf(workbook, sheet),
    sheetName: sheet,
    base,
    quantity: 1,
    position: 'before',
    dimension: 'ROW',
  });

/** The typed columns from the date to the chance that the prospect buys. */
const RECEIVED = ['20.01.2026', 'Alfa', 'Nowak i Syn', 'Ewa', '4', '', '', 'Otrzymane', '20.01.2026'];
const FIRST = [...RECEIVED, ...Array(8).fill(''), '30,0%'];

describe('a new referral', () => {
  it('makes the log with its row where there is none; what is left to the Settings stays empty', () => {
    expect(callServer(reopen(clients), 'loadReferrals')).toMatchObject({
      sheet: null,
      open: [],
      expectedProfit: 10000,
    });
    expect(line(7)).toEqual(FIRST);
    expect(workbook.display('Polecenia', cellAt(workbook, 'Polecenia', 'chance', 0))).toBe('19,2%');
  });

  it('goes below the last row that has anything typed, and counts at its client', () => {
    workbook.type('Polecenia', 'T9', 'zadzwonić');
    expect(add({ prospect: 'Kowalska', expectedProfit: -500, quality: 1 })).toMatchObject({
      outcome: 'added',
      sheet: { rows: 4 },
    });
    expect([line(8, 'ABC'), line(9, 'ABCT')]).toEqual([
      ['', '', ''],
      ['', '', '', 'zadzwonić'],
    ]);
    expect(line(10, 'ABCEG')).toEqual(['20.01.2026', 'Alfa', 'Kowalska', '1', '-500']);
    expect(callServer(workbook, 'loadAsking').asks[0]).toMatchObject({ client: 'Alfa', received: 2, quality: 2.5 });
  });

  it('is not added twice', () => {
    const before = JSON.stringify(workbook.snapshot().spreadsheet.sheets);
    expect(add({ prospect: ' nowak  i SYN ', salesperson: 'Jan' })).toMatchObject({
      outcome: 'alreadyThere',
      sheet: { rows: 1 },
    });
    expect(JSON.stringify(workbook.snapshot().spreadsheet.sheets)).toBe(before);
    expect(add({ day: '2026-01-21' }).outcome).toBe('added');
  });

  it('finds its cells by their keys after columns and rows were put between, renamed and moved', () => {
    insertColumn('Polecenia', 2);
    insertColumn('Polecenia', 7);
    insertRow('Polecenia', 0);
    workbook.type('Polecenia', 'B7', 'Kto');
    workbook.type('Polecenia', 'C8', 'moje');
    const sheetId = sheetIdOf(workbook, 'Polecenia');
    workbook.model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Polecenia', newName: 'Rejestr' });
    expect(add({ from: '=Beta', prospect: '=1+1' })).toMatchObject({ sheet: { sheetName: 'Rejestr', rows: 2 } });
    expect(line(9, 'ABCDEFGHIJK', 'Rejestr')).toEqual([
      '20.01.2026',
      '=Beta',
      '',
      '=1+1',
      'Ewa',
      '4',
      '',
      '',
      '',
      'Otrzymane',
      '20.01.2026',
    ]);
    expect(workbook.formula('Rejestr', 'D9')).toBe('');
    expect(workbook.cell('Rejestr', 'C8')).toBe('moje');
    expect(open().map(({ prospect }) => prospect)).toEqual(['Nowak i Syn', '=1+1']);
  });

  it('leaves a formula of a person’s that shows nothing yet', () => {
    workbook.type('Polecenia', 'G8', '=""');
    add({ prospect: 'Kowalska' });
    expect([workbook.formula('Polecenia', 'G8'), workbook.cell('Polecenia', 'C9')]).toEqual(['=""', 'Kowalska']);
  });

  it('makes room where the sheet is full', () => {
    const last = workbook.model.getters.getNumberRows(sheetIdOf(workbook, 'Polecenia'));
    workbook.type('Polecenia', `C${last - 1}`, 'ostatni');
    for (const prospect of ['Pierwszy', 'Drugi']) expect(add({ prospect }).outcome).toBe('added');
    const tail = [last - 1, last, last + 1].map(row => workbook.cell('Polecenia', `C${row}`));
    expect(tail).toEqual(['ostatni', 'Pierwszy', 'Drugi']);
  });

  it.each([
    ['day', { day: '2026-02-30' }],
    ['day', { day: '20.01.2026' }],
    ['from', { from: 5 }],
    ['prospect', { prospect: 'x'.repeat(50_001) }],
    ['salesperson', { salesperson: null }],
    ['quality', { quality: 2.5 }],
    ['quality', { quality: '4' }],
    ['conversion', { chances: { listen: null, contact: null, conversion: 1.2 } }],
    ['chances', { chances: [] }],
    ['expectedProfit', { expectedProfit: Number.MAX_VALUE }],
  ])('is refused for a %s that is none', (part, changed) => {
    const before = JSON.stringify(workbook.snapshot().spreadsheet.sheets);
    expect(() => add(changed as Partial<NewReferral>)).toThrow(`przestały się rozumieć (${part})`);
    expect(JSON.stringify(workbook.snapshot().spreadsheet.sheets)).toBe(before);
  });

  it('is refused without its two names, and where the log has lost a column it needs', () => {
    expect(() => add({ prospect: '  ' })).toThrow('Podaj i klienta');
    const sheetId = sheetIdOf(workbook, 'Polecenia');
    const column = { sheetId, sheetName: 'Polecenia', elements: [2] };
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { ...column, dimension: 'COL' });
    expect(() => add({ prospect: 'Kowalska' })).toThrow('W arkuszu „Polecenia” brakuje kolumny „Polecony');
  });
});

describe('two people at once', () => {
  it('the second is told to wait, and then neither row is lost', () => {
    const release = workbook.lockAsAnother();
    expect(() => add({ prospect: 'Kowalska' })).toThrow('Ktoś inny właśnie wypełnia arkusz');
    release();
    expect([add({ prospect: 'Kowalska' }).outcome, add({ prospect: 'Zięba' }).outcome]).toEqual(['added', 'added']);
    expect([7, 8, 9].map(row => workbook.cell('Polecenia', `C${row}`))).toEqual(['Nowak i Syn', 'Kowalska', 'Zięba']);
  });

  it('one who may only look gets a sentence, as one before protected cells does', () => {
    const viewer = reopen(logged, { role: 'viewer' });
    expect(() => callServer(viewer, 'addReferral', { ...REFERRAL, prospect: 'Kowalska' })).toThrow(
      'Możesz ten plik tylko przeglądać',
    );
    const content = { description: '', warningOnly: false };
    const sheetId = sheetIdOf(workbook, 'Polecenia');
    workbook.model.dispatch(
      'PUT_ANNOTATION' as never,
      { annotationId: 'p', kind: 'protection', sheetId, content } as never,
    );
    const editor = reopen(workbook.snapshot(), { role: 'editor' });
    const before = JSON.stringify(editor.snapshot().spreadsheet.sheets);
    const told = 'Te komórki arkusza „Polecenia” są chronione i nie możesz ich edytować.';
    expect(() => callServer(editor, 'addReferral', { ...REFERRAL, prospect: 'Kowalska' })).toThrow(told);
    const { row, print, from, prospect } = callServer(editor, 'loadReferrals').open[0]!;
    const request = {
      row,
      print,
      from,
      prospect,
      stage: 1,
      day: '2026-01-25',
      profit: null,
      lostReason: null,
      nextStep: '',
      stepDay: null,
    };
    expect(() => callServer(editor, 'moveReferral', request)).toThrow(told);
    expect(JSON.stringify(editor.snapshot().spreadsheet.sheets)).toBe(before);
  });
});

describe('a referral that moves on', () => {
  it('comes to a deal with its profit', () => {
    expect(open()).toMatchObject([{ prospect: 'Nowak i Syn', stage: 0, day: '2026-01-20', waiting: 11 }]);
    expect(move(moveOf())).toBe('moved');
    expect(line(7)).toEqual([
      ...FIRST.slice(0, 7),
      'Transakcja',
      '25.01.2026',
      '',
      '',
      '7\u00a0000',
      ...FIRST.slice(12),
    ]);
    expect(open()).toEqual([]);
  });

  it('or to none with a reason of lost deals, not one of those who would not recommend anybody', () => {
    const { lostReasons } = callServer(workbook, 'loadReferrals');
    expect(lostReasons).toHaveLength(6);
    expect(lostReasons).not.toContain('Handlowiec zapomniał poprosić');
    expect(move(moveOf({ stage: 4, profit: null, lostReason: 'Za drogo' }))).toBe('moved');
    expect(line(7, 'HLMO')).toEqual(['Przegrane', '', 'Za drogo', '']);
  });

  it('keeps the reasons for no deal that it had before the Lists knew any', () => {
    workbook.type('Polecenia', 'M7', 'za daleko');
    workbook.type('Polecenia', 'O7', 'Nie wie, kogo polecić');
    expect(move(moveOf({ stage: 4, profit: null }))).toBe('moved');
    expect(line(7, 'HMO')).toEqual(['Przegrane', 'za daleko', 'Nie wie, kogo polecić']);
  });

  it('offers the reasons for no deal where the Lists are older than they', () => {
    const rows = Array.from({ length: 60 }, (_, i) => i + 1);
    for (const row of rows.filter(at => workbook.cell('Listy', `A${at}`) === 'Przegrana, bo')) {
      workbook.type('Listy', `A${row}`, '');
    }
    expect(callServer(workbook, 'loadReferrals').lostReasons).toContain('Za drogo');
  });

  it('has a next step with a day, due ones first; a deal leaves what was to be done as it is', () => {
    add({ prospect: 'Kowalska', nextStep: ' zadzwonić ', stepDay: '2026-01-31', person: 'Pan  Jan' });
    expect(line(8, 'CFJK')).toEqual(['Kowalska', 'Pan Jan', 'zadzwonić', '31.01.2026']);
    expect(open()).toMatchObject([
      { prospect: 'Kowalska', person: 'Pan Jan', nextStep: 'zadzwonić', stepDay: '2026-01-31', isDue: true },
      { prospect: 'Nowak i Syn', nextStep: '', stepDay: null, isDue: false },
    ]);
    expect(callServer(workbook, 'loadReferrals').people).toEqual([{ client: 'Alfa', person: 'Pan Jan' }]);
    expect(move(moveOf({ stage: 2, profit: null, nextStep: 'oferta', stepDay: '2026-02-01' }))).toBe('moved');
    expect(line(8, 'HJK')).toEqual(['Spotkanie', 'oferta', '01.02.2026']);
    expect(open()[1]).toMatchObject({ prospect: 'Kowalska', isDue: false });
    expect(move(moveOf({ nextStep: '', stepDay: null }, 1))).toBe('moved');
    expect(line(8, 'HJK')).toEqual(['Transakcja', 'oferta', '01.02.2026']);
  });

  it('is found where its row has gone, and where columns were put between', () => {
    add({ prospect: 'Kowalska' });
    const request = moveOf({}, 1);
    insertRow('Polecenia', 6);
    insertColumn('Polecenia', 8);
    expect(move(request)).toBe('moved');
    expect([line(8, 'CHJM'), line(9, 'CHJM')]).toEqual([
      ['Nowak i Syn', 'Otrzymane', '20.01.2026', ''],
      ['Kowalska', 'Transakcja', '25.01.2026', '7\u00a0000'],
    ]);
  });

  it('is left alone where someone has changed it, or taken it or the log away', () => {
    const request = moveOf();
    workbook.type('Polecenia', 'T7', 'już umówiony');
    expect(move(request)).toBe('changedMeanwhile');
    expect(line(7, 'HI')).toEqual(['Otrzymane', '20.01.2026']);
    workbook.model.dispatch('DELETE_SHEET', { sheetId: sheetIdOf(workbook, 'Polecenia'), sheetName: 'Polecenia' });
    expect(move(request)).toBe('changedMeanwhile');
  });

  it('is not written twice when the answer of the first try was lost', () => {
    const request = moveOf();
    expect([move(request), move(request)]).toEqual(['moved', 'moved']);
    expect(move({ ...request, stage: 4 })).toBe('changedMeanwhile');
  });

  it('is not said to be done because another from the same to the same was moved so', () => {
    add({ day: '2026-01-22' });
    const [first, second] = [moveOf({}, 0), moveOf({}, 1)];
    expect(move(first)).toBe('moved');
    workbook.type('Polecenia', 'E8', '5');
    expect(move(second)).toBe('changedMeanwhile');
    expect([line(7, 'H'), line(8, 'H')]).toEqual([['Transakcja'], ['Otrzymane']]);
  });

  it('is not moved where its row has gone and two are the same', () => {
    for (const [letter, text] of Object.entries({ A: '2026-01-20', B: 'Alfa', C: 'Nowak i Syn', D: 'Ewa', E: '4' })) {
      workbook.type('Polecenia', `${letter}8`, text);
    }
    for (const [letter, text] of Object.entries({ H: 'Otrzymane', I: '2026-01-20', R: '30%' })) {
      workbook.type('Polecenia', `${letter}8`, text);
    }
    const request = moveOf({}, 0);
    expect(open()).toHaveLength(2);
    insertRow('Polecenia', 6);
    insertRow('Polecenia', 6);
    expect(move(request)).toBe('changedMeanwhile');
  });

  it('of a stage that Settings has renamed is still told by its place', () => {
    workbook.type('Ustawienia', settingCell(workbook, 'Ustawienia', 'referralContacted'), 'Umówione');
    expect(callServer(workbook, 'loadReferrals').stages[1]).toBe('Umówione');
    expect(move(moveOf({ stage: 1, profit: null }))).toBe('moved');
    expect(line(7, 'H')).toEqual(['Umówione']);
    expect(open()).toMatchObject([{ stage: 1 }]);
  });

  it.each([
    ['row', { row: -1 }],
    ['print', { print: 'x'.repeat(21) }],
    ['stage', { stage: 5 }],
    ['day', { day: '' }],
    ['profit', { profit: '7' }],
    ['lostReason', { lostReason: 7 }],
    ['stepDay', { stepDay: 'jutro' }],
  ])('is refused for a %s that is none', (part, changed) => {
    expect(() => move({ ...moveOf(), ...(changed as Partial<MoveReferralRequest>) })).toThrow(
      `przestały się rozumieć (${part})`,
    );
  });
});

describe('one date of a referral', () => {
  const date = (which: 'stepDay' | 'toldDay', day: string, place = 0) => {
    const { row, print, from, prospect } = open()[place]!;
    return { row, print, from, prospect, which, day };
  };
  const write = (request: ReturnType<typeof date>) => callServer(workbook, 'dateReferral', request).outcome;

  it('moves the next step, wherever its row is by now, and once where the first answer was lost', () => {
    add({ prospect: 'Kowalska', nextStep: 'oferta', stepDay: '2026-01-20' });
    const request = date('stepDay', '2026-02-07');
    insertRow('Polecenia', 6);
    expect([write(request), write(request)]).toEqual(['moved', 'moved']);
    expect(line(9, 'CHJK')).toEqual(['Kowalska', 'Otrzymane', 'oferta', '07.02.2026']);
  });

  it('leaves what somebody has changed meanwhile', () => {
    const request = date('stepDay', '2026-02-07');
    workbook.type('Polecenia', 'T7', 'sam zadzwoni');
    expect([write(request), line(7, 'K')]).toEqual(['changedMeanwhile', ['']]);
  });

  it('says that the client has heard of it: then nobody waits for word', () => {
    expect(move(moveOf())).toBe('moved');
    const { word, wordInAll } = callServer(workbook, 'loadReferrals');
    expect(word).toMatchObject([{ from: 'Alfa', prospect: 'Nowak i Syn', person: '', news: 'deal' }]);
    expect([wordInAll, callServer(workbook, 'openWorkbook').word]).toEqual([1, 1]);
    const { row, print, from, prospect } = word[0]!;
    expect(write({ row, print, from, prospect, which: 'toldDay', day: '2026-01-31' })).toBe('moved');
    expect(line(7, 'HN')).toEqual(['Transakcja', '31.01.2026']);
    expect([callServer(workbook, 'loadReferrals').word, callServer(workbook, 'openWorkbook').word]).toEqual([[], 0]);
  });

  it('is counted on Home while the step is due', () => {
    add({ prospect: 'Kowalska', stepDay: '2026-01-31' });
    add({ prospect: 'Later', stepDay: '2026-02-01' });
    expect(callServer(workbook, 'openWorkbook').steps).toBe(1);
  });
});

describe('a prospect who has bought', () => {
  const won = { client: ' Nowak  i Syn', salesperson: 'Ewa', referredBy: 'Alfa', cameAlone: false };
  const become = (changed: Partial<typeof won> = {}) => callServer(workbook, 'addClient', { ...won, ...changed });
  const keys = ['client', 'salesperson', 'referredBy'];
  const known = () => rowsOf(workbook, 'Klienci', keys, 10).filter(([client]) => client !== '');

  it('becomes a client with who recommended them, once', () => {
    const before = known();
    expect(become()).toMatchObject({ outcome: 'added', sheet: { sheetName: 'Klienci', rows: before.length + 1 } });
    expect(known()).toEqual([...before, ['Nowak i Syn', 'Ewa', 'Alfa']]);
    expect(become().outcome).toBe('alreadyThere');
    expect(become({ referredBy: 'Gamma' }).outcome).toBe('otherReferrer');
    expect(known()).toHaveLength(before.length + 1);
  });

  it('who is a client already gets the referrer that was missing, and keeps all else', () => {
    expect(become({ client: 'gamma', salesperson: 'Jan' }).outcome).toBe('referrerFilled');
    expect(known().find(([client]) => client === 'Gamma')).toEqual(['Gamma', '', 'Alfa']);
  });

  it('is never a formula', () => {
    become({ client: '=1+1', referredBy: '=2+2' });
    expect(known()).toContainEqual(['=1+1', 'Ewa', '=2+2']);
  });

  it('is refused without a name', () => {
    expect(() => become({ client: ' ' })).toThrow('przestały się rozumieć (client)');
  });
});

describe('a client who is typed in the sidebar', () => {
  const keys = ['client', 'salesperson', 'referredBy', 'cameAlone'];
  const add = (client: string, sent: { readonly referredBy?: string; readonly cameAlone?: boolean } = {}) =>
    callServer(workbook, 'addClient', { client, salesperson: 'Ewa', referredBy: '', cameAlone: false, ...sent })
      .outcome;
  const row = (client: string) => rowsOf(workbook, 'Klienci', keys, 12).find(([name]) => name === client);

  it('has who sent them, that nobody did, or neither', () => {
    expect(add('Delta', { referredBy: ' alfa' })).toBe('added');
    expect(add('Epsilon', { cameAlone: true })).toBe('added');
    expect(add('=Zeta')).toBe('added');
    expect([row('Delta'), row('Epsilon'), row('=Zeta')]).toEqual([
      ['Delta', 'Ewa', 'alfa', false],
      ['Epsilon', 'Ewa', '', true],
      ['=Zeta', 'Ewa', '', false],
    ]);
    expect(callServer(workbook, 'openWorkbook').lastDone).not.toBeNull();
  });

  it('is there once, and keeps all that is known of them', () => {
    const before = row('Alfa');
    expect([add('alfa '), add('ALFA', { cameAlone: true })]).toEqual(['alreadyThere', 'alreadyThere']);
    expect(row('Alfa')).toEqual(before);
  });

  it('stands in the history by name, and one click takes it back', () => {
    add('Delta', { cameAlone: true });
    const [done] = callServer(workbook, 'loadDone');
    expect(done!.what).toBe('Dodano klienta: Delta');
    expect(callServer(workbook, 'takeBack', { id: done!.id }).outcome).toBe('takenBack');
    expect(row('Delta')).toBeUndefined();
  });
});
