import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordAskRequest } from '../../../../src/contract/asking';
import type { Workbook, WorkbookSnapshot } from '../../../../src/workbook/workbook';
import { openDemo } from '../../../workbook/demo/openDemo';
import { callServer } from '../../callServer';
import { cellAt, columnOf } from '../../columnOf';
import { openText } from '../../openFile';
import { clientsOfJanuary, REFERRAL, reopen, sheetIdOf } from '../../referralBook';

let clients: WorkbookSnapshot;
let workbook: Workbook;

beforeAll(async () => {
  clients = await clientsOfJanuary();
});
beforeEach(() => {
  workbook = reopen(clients);
});

const asking = () => callServer(workbook, 'loadAsking');
const names = () => asking().asks.map(({ client }) => client);
const record = (request: RecordAskRequest) => callServer(workbook, 'recordAsk', request).outcome;
const rowOf = (client: string) =>
  Array.from({ length: 20 }, (_, i) => i + 1).find(row => workbook.cell('Klienci', `A${row}`) === client)!;
/** Where the last ask is noted. */
const noted = (client: string) =>
  workbook.display('Klienci', `${columnOf(workbook, 'Klienci', 'lastAsked')}${rowOf(client)}`);

describe('whom to ask this week', () => {
  it('the loyal one first, with what speaks for him; who bought once or is lost is not asked', () => {
    expect(asking()).toMatchObject({ sheetName: 'Klienci', reckonedOn: '2026-01-31' });
    expect(names()).toEqual(['Alfa', '=Beta']);
    expect(asking().asks[0]).toMatchObject({
      stage: 'steady',
      daysSinceServed: 21,
      daysAsClient: 327,
      match: null,
      daysSinceAsked: null,
      lastAsked: null,
      received: 0,
      minimum: 2,
      quality: null,
      salesperson: '',
      worth: expect.closeTo(270 * 0.5 * 2 ** (-21 / 90), 9),
    });
  });

  it('names up to three whom a client might know: said so, of their town or trade, neither client nor in the log yet', () => {
    expect(asking()).toMatchObject({ traits: [], hasWanted: false, asks: [{ wanted: [] }, { wanted: [] }] });
    callServer(workbook, 'addSheets', { sheets: ['wanted', 'idealClient'] });
    const type = (row: number, cells: Readonly<Record<string, string>>) => {
      for (const [key, text] of Object.entries(cells)) {
        workbook.type('Kogo szukamy', cellAt(workbook, 'Kogo szukamy', key, row), text);
      }
    };
    type(0, { prospect: 'Delta', tags: 'Poznań', why: 'rośnie' });
    type(1, { prospect: 'Epsilon', tags: 'spożywcza; poznań' });
    type(2, { prospect: 'Zeta', knows: ' alfa', why: 'szuka dostawcy' });
    type(3, { prospect: '=Beta', tags: 'Poznań' });
    type(4, { prospect: 'Nowak i Syn', tags: 'Poznań' });
    type(5, { prospect: 'Eta', tags: 'Lublin' });
    callServer(workbook, 'addReferral', REFERRAL);
    const row = rowOf('Alfa');
    workbook.type('Klienci', `${columnOf(workbook, 'Klienci', 'tags')}${row}`, 'POZNAŃ, budowlana');
    const first = ['decyduje szybko', 'płaci w terminie'];
    for (const [i, trait] of first.entries()) {
      workbook.type('Idealny klient', cellAt(workbook, 'Idealny klient', 'chosen', i), trait);
    }
    const { traits, hasWanted, asks } = asking();
    expect([traits, hasWanted]).toEqual([first, true]);
    expect(asks.find(({ client }) => client === 'Alfa')!.wanted).toEqual([
      { prospect: 'Zeta', why: 'szuka dostawcy' },
      { prospect: 'Delta', why: 'rośnie' },
      { prospect: 'Epsilon', why: '' },
    ]);
    expect(asks.find(({ client }) => client === '=Beta')!.wanted).toEqual([]);
  });

  it('lists new clients of whom nobody has said who sent them, until somebody answers on the sheet or here', () => {
    const row = rowOf('Alfa');
    const at = (key: string) => `${columnOf(workbook, 'Klienci', key)}${row}`;
    expect(asking().newcomers).not.toContain('Alfa');
    workbook.type('Klienci', at('firstDay'), '2025-11-02');
    expect(asking().newcomers).toContain('Alfa');
    // 91 days before 31 January 2026.
    workbook.type('Klienci', at('firstDay'), '2025-11-01');
    expect(asking().newcomers).not.toContain('Alfa');
    workbook.type('Klienci', at('firstDay'), '2026-01-05');
    const answer = (referrer: string | null) => callServer(workbook, 'recordReferrer', { client: ' alfa', referrer });
    expect(answer(null)).toEqual({ outcome: 'recorded' });
    expect(workbook.cell('Klienci', at('cameAlone'))).toBe(true);
    expect(asking().newcomers).not.toContain('Alfa');
    workbook.type('Klienci', at('cameAlone'), 'FALSE');
    expect(answer('=Beta')).toEqual({ outcome: 'recorded' });
    expect(workbook.cell('Klienci', at('referredBy'))).toBe('=Beta');
    expect(asking().newcomers).not.toContain('Alfa');
    expect(answer('=Beta')).toEqual({ outcome: 'recorded' });
    expect(answer('Gamma')).toEqual({ outcome: 'changedMeanwhile' });
    expect(answer(null)).toEqual({ outcome: 'changedMeanwhile' });
    expect(workbook.cell('Klienci', at('referredBy'))).toBe('=Beta');
    expect(callServer(workbook, 'recordReferrer', { client: 'Nikt taki', referrer: null })).toEqual({
      outcome: 'clientGone',
    });
  });

  it('reads the town from a column that people have added themselves', () => {
    callServer(workbook, 'addSheets', { sheets: ['wanted'] });
    workbook.type('Kogo szukamy', cellAt(workbook, 'Kogo szukamy', 'prospect', 0), 'Delta');
    workbook.type('Kogo szukamy', cellAt(workbook, 'Kogo szukamy', 'tags', 0), 'Nowy Sącz');
    const sheetId = sheetIdOf(workbook, 'Klienci');
    const col = workbook.model.getters.getNumberCols(sheetId);
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Klienci',
      base: 1,
      quantity: 1,
      position: 'before',
      dimension: 'COL',
    });
    expect(workbook.model.getters.getNumberCols(sheetId)).toBe(col + 1);
    const row = rowOf('Alfa');
    const headers = Array.from({ length: row }, (_, i) => i + 1).find(
      at => workbook.cell('Klienci', `A${at}`) === 'Klient',
    )!;
    workbook.type('Klienci', `B${headers}`, ' MIASTO ');
    workbook.type('Klienci', `B${row}`, 'Nowy Sącz');
    expect(asking().asks.find(({ client }) => client === 'Alfa')!.wanted).toEqual([{ prospect: 'Delta', why: '' }]);
  });

  it('follows what people type: salesperson, minimum, last ask, and the log', () => {
    const row = rowOf('Alfa');
    workbook.type('Klienci', `B${row}`, 'Ewa');
    workbook.type('Klienci', `${columnOf(workbook, 'Klienci', 'minimum')}${row}`, '1');
    workbook.type('Klienci', `${columnOf(workbook, 'Klienci', 'lastAsked')}${row}`, '2026-01-01');
    callServer(workbook, 'addReferral', { ...REFERRAL, day: '2025-12-15', quality: 5 });
    const alfa = asking().asks.find(({ client }) => client === 'Alfa');
    expect(alfa).toMatchObject({ salesperson: 'Ewa', minimum: 1, daysSinceAsked: 30, lastAsked: '2026-01-01' });
    // The referral was given last year.
    expect(alfa).toMatchObject({ received: 0, quality: 5 });
    expect(alfa!.referralWorth).toBeCloseTo((270 + 0.95 * 0.95 * 0.3 * 0.75 * 10000) / 2, 9);
  });

  it('owes referrals as Home says it: as many as are listed and have not given their minimum', () => {
    const all = [workbook, openDemo('pl').workbook].map(book => ({
      home: callServer(book, 'openWorkbook').due,
      panel: callServer(book, 'loadAsking'),
    }));
    for (const { home, panel } of all) {
      const owing = panel.asks.filter(({ received, minimum }) => received < minimum);
      expect([home, panel.due]).toEqual([owing.length, owing.length]);
    }
    // One of them is new and one lost: they owe referrals too, but there is no asking them.
    expect(all[0]!.home).toBe(2);
    expect(all[1]!.panel.asks.length).toBeGreaterThan(all[1]!.home);
  });

  it('takes the match from the sheet', () => {
    callServer(workbook, 'createProfile', {
      revision: callServer(workbook, 'loadProfile').revision,
      sheetNames: null,
      draft: {
        step: 6,
        best: ['Alfa'],
        worst: [],
        bestTraits: [],
        worstTraits: [],
        chosen: ['1', '2', '3', '4', '5'].map(trait => ({ trait, weight: null })),
        scored: [{ client: 'Alfa', scores: [5, 5, 5, 5, 0], plan: { what: '', who: '', when: '' } }],
      },
    });
    expect(asking().asks[0]).toMatchObject({ client: 'Alfa', match: 0.9 });
  });

  it('says so where there is no Clients sheet, and names the column that is gone', async () => {
    expect(callServer(await openText('Data;Klient;Kwota\n2026-01-05;Alfa;5', 'pl_PL'), 'loadAsking')).toMatchObject({
      sheetName: null,
      asks: [],
    });
    const sheetId = sheetIdOf(workbook, 'Klienci');
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Klienci', elements: [0], dimension: 'COL' });
    expect(asking).toThrow('W arkuszu „Klienci” brakuje kolumny „Klient”.');
  });

  it('is not upset by what else people type into cells of days and numbers', () => {
    const row = rowOf('Alfa');
    for (const [letter, text] of Object.entries({ E: 'dużo', F: '4000000', G: '-5', H: 'x' })) {
      workbook.type('Klienci', `${letter}${row}`, text);
    }
    expect(names()).toEqual(['=Beta']);
  });
});

/** As the card sends it the first time. */
const ASK: RecordAskRequest = {
  client: '=Beta',
  former: null,
  day: '2026-01-31',
  takesBack: false,
  refusal: null,
  formerRefusal: null,
};
const BACK: RecordAskRequest = { ...ASK, former: '2026-01-31', day: null, takesBack: true };
/** What the log has: date, client, prospect, salesperson, reason. */
const logRows = () =>
  [0, 1, 2, 3]
    .map(row =>
      ['date', 'from', 'prospect', 'salesperson', 'refusal'].map(key =>
        workbook.display('Polecenia', cellAt(workbook, 'Polecenia', key, row)),
      ),
    )
    .filter(cells => cells.some(cell => cell !== ''));
const JANUARY_31 = '31.01.2026';

describe('a client who was asked today', () => {
  it('has the day noted, is not asked again, and it can be taken back', () => {
    expect(record(ASK)).toBe('recorded');
    expect(noted('=Beta')).toBe('31.01.2026');
    expect(names()).toEqual(['Alfa']);
    expect(record(BACK)).toBe('recorded');
    expect([noted('=Beta'), names()]).toEqual(['', ['Alfa', '=Beta']]);
  });

  it('is an ask in the log, once however often it is said, and gone from there when it is taken back', () => {
    workbook.type('Klienci', `B${rowOf('=Beta')}`, 'Ewa');
    expect([record(ASK), record(ASK)]).toEqual(['recorded', 'recorded']);
    expect(logRows()).toEqual([[JANUARY_31, '=Beta', '', 'Ewa', '']]);
    callServer(workbook, 'addReferral', REFERRAL);
    expect(record({ ...ASK, client: 'Alfa' })).toBe('recorded');
    expect(record(BACK)).toBe('recorded');
    expect(logRows().map(([, from, prospect]) => [from, prospect])).toEqual([
      ['Alfa', 'Nowak i Syn'],
      ['Alfa', ''],
    ]);
  });

  it('who recommended somebody that day has no second row', () => {
    callServer(workbook, 'addReferral', { ...REFERRAL, day: '2026-01-31' });
    expect(record({ ...ASK, client: 'Alfa' })).toBe('recorded');
    expect(logRows()).toHaveLength(1);
  });

  it('keeps the row in which somebody has typed since', () => {
    record(ASK);
    workbook.type('Polecenia', cellAt(workbook, 'Polecenia', 'remark', 0), 'dzwonić w maju');
    expect([record(BACK), noted('=Beta')]).toEqual(['recorded', '']);
    expect(logRows()).toHaveLength(1);
  });

  it('and said no: the reason stands in the row of that ask, and goes with it', () => {
    const { refusals } = asking();
    expect(refusals.map(({ side }) => side)).toEqual([...Array(5).fill('client'), ...Array(3).fill('own')]);
    const [first, second] = refusals.map(({ reason }) => reason);
    expect(record(ASK)).toBe('recorded');
    const refused = { ...ASK, former: '2026-01-31', refusal: first! };
    expect([record(refused), record(refused)]).toEqual(['recorded', 'recorded']);
    expect(logRows()).toEqual([[JANUARY_31, '=Beta', '', '', first]]);
    expect(record({ ...refused, refusal: second!, formerRefusal: first! })).toBe('recorded');
    expect(logRows().map(cells => cells[4])).toEqual([second]);
    expect(record({ ...refused, formerRefusal: first! })).toBe('changedMeanwhile');
    expect(record({ ...BACK, formerRefusal: second! })).toBe('recorded');
    expect(logRows()).toEqual([]);
  });

  it('and said no at once: one request notes both', () => {
    expect(record({ ...ASK, refusal: 'Nie wie, kogo polecić' })).toBe('recorded');
    expect([noted('=Beta'), logRows()]).toEqual([
      '31.01.2026',
      [[JANUARY_31, '=Beta', '', '', 'Nie wie, kogo polecić']],
    ]);
  });

  it('keeps the reason that is noted when the ask itself is said again', () => {
    record({ ...ASK, refusal: 'Nie wie, kogo polecić' });
    expect(record(ASK)).toBe('recorded');
    expect(logRows().map(cells => cells[4])).toEqual(['Nie wie, kogo polecić']);
  });

  it('is noted once, however often the page tries, and over what was read only', () => {
    const request = { ...ASK, client: 'alfa ' };
    expect([record(request), record(request)]).toEqual(['recorded', 'recorded']);
    workbook.type('Klienci', `${columnOf(workbook, 'Klienci', 'lastAsked')}${rowOf('Alfa')}`, '2026-02-05');
    expect(record({ ...request, former: '2026-01-31', day: '2026-02-09' })).toBe('changedMeanwhile');
    expect(noted('Alfa')).toBe('05.02.2026');
    expect(record({ ...request, former: '2026-02-05' })).toBe('recorded');
  });

  it('who is gone from the sheet is not noted', () => {
    expect(record({ ...ASK, client: 'Delta' })).toBe('clientGone');
    expect(record({ ...ASK, client: ' ' })).toBe('clientGone');
  });

  it('is refused for what is no day, and for one who may only look', () => {
    const request = { ...ASK, client: 'Alfa', day: '2026-13-01' };
    expect(() => record(request)).toThrow('przestały się rozumieć (day)');
    expect(() => record({ ...request, client: 7 as unknown as string })).toThrow('przestały się rozumieć (client)');
    workbook = reopen(clients, { role: 'viewer' });
    expect(() => record({ ...request, day: '2026-01-31' })).toThrow('Możesz ten plik tylko przeglądać');
  });
});
