import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../src/addon/serverApi';
import { createWorkbook, type Workbook } from '../../src/local/workbook';
import { callServer } from './callServer';
import { builtFiles } from './openFile';

const TRAITS = ['Ufa mojej firmie', 'Lojalny', 'Szybko decyduje', '=1+1', 'Otwarty'];

const draft: ProfileDraft = {
  step: 6,
  best: ['Alfa', 'Beta'],
  worst: ['=IMPORTXML("http://x")'],
  bestTraits: ['Ufa mojej firmie', 'Lojalny'],
  worstTraits: [{ trait: 'Wszystko ukrywa', opposite: 'Otwarty' }],
  chosen: TRAITS.map(trait => ({ trait, weight: null })),
  scored: [
    { client: 'Alfa', scores: [4, 2, -1, 3, 0] },
    { client: '2017-12-30', scores: [4, 2, null, 3, 0] },
    { client: 'Beta', scores: [null, null, null, null, null] },
  ],
};

let workbook: Workbook;

beforeEach(() => {
  workbook = createWorkbook({ files: builtFiles(), locale: 'pl_PL' });
});

const create = (changed: Partial<ProfileDraft> = {}) => {
  const { revision } = callServer(workbook, 'loadProfile');
  return callServer(workbook, 'createProfile', { draft: { ...draft, ...changed }, revision, sheetNames: null });
};

const sheets = () => JSON.stringify(workbook.snapshot().spreadsheet.sheets);

describe('the ideal client wizard', () => {
  it('ends in two filled sheets whose scores follow the traits', () => {
    expect(create()).toMatchObject({
      outcome: 'filled',
      idealClient: { sheetName: 'Idealny klient', rows: 5 },
      scorecard: { sheetName: 'Karta ocen', rows: 3 },
    });
    expect(['A', 'B', 'C', 'D', 'E', 'F'].map(letter => workbook.cell('Idealny klient', `${letter}5`))).toEqual([
      ...['Alfa', '=IMPORTXML("http://x")', 'Ufa mojej firmie', 'Wszystko ukrywa', 'Otwarty', 'Ufa mojej firmie'],
    ]);
    expect(['B', 'C', 'D', 'E', 'F'].map(letter => workbook.cell('Karta ocen', `${letter}4`))).toEqual(TRAITS);
    expect([5, 6, 7].map(row => workbook.cell('Karta ocen', `A${row}`))).toEqual(['Alfa', '2017-12-30', 'Beta']);
    expect([5, 6, 7].map(row => workbook.display('Karta ocen', `G${row}`))).toEqual(['+1,60', '+2,25', '']);
    expect([5, 6, 7].map(row => workbook.display('Karta ocen', `H${row}`))).toEqual(['66,0%', '72,5%', '']);
    expect(workbook.formula('Karta ocen', 'G6')).toBe('');
  });

  it('weighs the traits where weights are given, also when one is typed later', () => {
    create({ chosen: TRAITS.map((trait, i) => ({ trait, weight: [3, 2, 1, 1, 1][i]! })) });
    expect(workbook.cell('Karta ocen', 'G5')).toBe(2.25);
    workbook.type('Idealny klient', 'G5', '0');
    expect(workbook.cell('Karta ocen', 'G5')).toBeCloseTo((2 * 2 - 1 + 3) / 5, 12);
  });

  it('scores a client whose score is typed into the sheet', () => {
    create();
    workbook.type('Karta ocen', 'B7', '5');
    workbook.type('Karta ocen', 'A8', 'Nowy');
    workbook.type('Karta ocen', 'C8', '-5');
    expect([workbook.cell('Karta ocen', 'G7'), workbook.cell('Karta ocen', 'G8')]).toEqual([5, -5]);
  });

  it('reads back what people changed in the sheets by hand', () => {
    create();
    workbook.type('Karta ocen', 'B7', '5');
    workbook.type('Idealny klient', 'A7', 'Gamma');
    const loaded = callServer(workbook, 'loadProfile');
    expect(loaded.source).toBe('sheets');
    expect(loaded.draft.best).toEqual(['Alfa', 'Beta', 'Gamma']);
    expect(loaded.draft.scored[2]).toEqual({ client: 'Beta', scores: [5, null, null, null, null] });
  });

  it('writes nothing over an edit made since it was loaded', () => {
    create();
    const { revision } = callServer(workbook, 'loadProfile');
    workbook.type('Karta ocen', 'B7', '5');
    const before = sheets();
    expect(callServer(workbook, 'createProfile', { draft, revision, sheetNames: null })).toEqual({
      outcome: 'changedMeanwhile',
    });
    expect(sheets()).toBe(before);
  });

  it('gives the same two sheets when finished twice', () => {
    create();
    const before = sheets();
    create();
    expect(sheets()).toBe(before);
  });

  it('moves scores along when traits change places, and keeps columns of one’s own', () => {
    create();
    workbook.type('Karta ocen', 'M5', 'zadzwonić w piątek');
    create({
      chosen: [...draft.chosen].reverse(),
      scored: [{ client: 'Alfa', scores: [0, 3, -1, 2, 4] }],
    });
    expect(['B', 'C', 'D', 'E', 'F'].map(letter => workbook.cell('Karta ocen', `${letter}6`))).toEqual([
      0,
      3,
      '',
      2,
      4,
    ]);
    expect(workbook.cell('Karta ocen', 'M5')).toBe('zadzwonić w piątek');
    expect(workbook.cell('Karta ocen', 'G5')).toBe(1.6);
  });

  it('keeps a formula that a person typed where its answer stays', () => {
    create({ chosen: TRAITS.map(trait => ({ trait, weight: 2 })) });
    workbook.type('Idealny klient', 'G6', '=1+1');
    const loaded = callServer(workbook, 'loadProfile');
    const request = { draft: { ...loaded.draft, best: ['Omega'] }, revision: loaded.revision, sheetNames: null };
    expect(callServer(workbook, 'createProfile', request).outcome).toBe('filled');
    expect([workbook.cell('Idealny klient', 'A5'), workbook.formula('Idealny klient', 'G6')]).toEqual([
      'Omega',
      '=1+1',
    ]);
  });

  it('is refused until it has five different traits with a weight each or none', () => {
    const chosen = draft.chosen;
    expect(() => create({ chosen: chosen.slice(1) })).toThrow(
      'Najpierw wybierz dokładnie pięć cech; teraz wybrane: 4.',
    );
    expect(() => create({ chosen: [...chosen.slice(1), { trait: ' lojalny ', weight: null }] })).toThrow('dwa razy');
    expect(() => create({ chosen: [{ trait: 'x', weight: 1 }, ...chosen.slice(1)] })).toThrow('albo żadnej');
    expect(() => create({ chosen: chosen.map(({ trait }) => ({ trait, weight: 0 })) })).toThrow('Wszystkie wagi to 0');
  });

  it('offers other names where a sheet that is not ours has one', () => {
    workbook.model.dispatch('CREATE_SHEET', { sheetId: 'own', name: 'Karta ocen', position: 0 });
    const outcome = create();
    expect(outcome).toEqual({
      outcome: 'nameTaken',
      taken: ['Karta ocen'],
      sheetNames: { idealClient: 'Idealny klient', scorecard: 'Karta ocen 2' },
    });
    const { revision } = callServer(workbook, 'loadProfile');
    const sheetNames = { idealClient: 'Idealny klient', scorecard: 'Karta ocen 2' };
    expect(callServer(workbook, 'createProfile', { draft, revision, sheetNames })).toMatchObject({
      scorecard: { sheetName: 'Karta ocen 2' },
    });
    expect(workbook.cell('Karta ocen 2', 'G5')).toBe(1.6);
  });
});

describe('an unfinished profile', () => {
  it('is kept with the document and loaded before what the sheets say', () => {
    callServer(workbook, 'saveDraft', { draft: { ...draft, step: 3 } });
    const reopened = createWorkbook({ files: builtFiles(), snapshot: workbook.snapshot() });
    expect(callServer(reopened, 'openWorkbook').hasDraft).toBe(true);
    expect(callServer(reopened, 'loadProfile')).toMatchObject({ source: 'draft', draft: { ...draft, step: 3 } });
  });

  it('may be long: longer than one property holds, in Cyrillic', () => {
    const long = Array.from({ length: 60 }, (_, i) => `Клиент ${i} ${'ж'.repeat(200)}`);
    callServer(workbook, 'saveDraft', { draft: { ...draft, best: long } });
    expect(callServer(workbook, 'loadProfile').draft.best).toEqual(long);
    callServer(workbook, 'saveDraft', { draft });
    expect(callServer(workbook, 'loadProfile').draft).toEqual(draft);
    const left = Object.keys(workbook.properties.document).filter(key => key.startsWith('polecam.draft.'));
    expect(left).toHaveLength(2);
  });

  it('is forgotten once its sheets are made', () => {
    callServer(workbook, 'saveDraft', { draft });
    create();
    expect(callServer(workbook, 'openWorkbook').hasDraft).toBe(false);
    expect(Object.keys(workbook.properties.document)).toEqual([]);
  });

  it('that is empty is forgotten, so that what the sheets say can be loaded', () => {
    create();
    callServer(workbook, 'saveDraft', { draft });
    const empty = { step: 1, best: [], worst: [], bestTraits: [], worstTraits: [], chosen: [], scored: [] } as const;
    callServer(workbook, 'saveDraft', { draft: empty });
    expect(callServer(workbook, 'loadProfile').source).toBe('sheets');
  });

  it('that is damaged counts as none', () => {
    const snapshot = workbook.snapshot();
    const document = { 'polecam.draft.count': '1', 'polecam.draft.0': '{"step":' };
    const damaged = createWorkbook({
      files: builtFiles(),
      snapshot: { ...snapshot, properties: { ...snapshot.properties, document } },
    });
    expect(callServer(damaged, 'loadProfile')).toMatchObject({ source: 'new', draft: { step: 1, best: [] } });
  });
});
