import { beforeEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../../../src/contract/Answered';
import type { ClientPlan, ProfileDraft } from '../../../../src/contract/profile';
import { conflictsBetween } from '../../../../src/sidebar/profile/conflictsBetween';
import { draftOf } from '../../../../src/sidebar/profile/draftOf';
import { mergeProfiles } from '../../../../src/sidebar/profile/mergeProfiles';
import { profileOf } from '../../../../src/sidebar/profile/profileOf';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import { callServer } from '../../callServer';
import { cellAt } from '../../columnOf';
import { builtFiles, FEW_ROWS } from '../../openFile';
import { typeSalespeople } from '../../typeSalespeople';

const TRAITS = ['Ufa mojej firmie', 'Lojalny', 'Szybko decyduje', '=1+1', 'Otwarty'];

const NO_PLAN: ClientPlan = { what: '', who: '', when: '' };
const CALL: ClientPlan = { what: '=zadzwonić', who: 'Anna', when: '2026-08-14' };

const draft: ProfileDraft = {
  step: 6,
  best: ['Alfa', 'Beta'],
  worst: ['=IMPORTXML("http://x")'],
  bestTraits: ['Ufa mojej firmie', 'Lojalny'],
  worstTraits: [{ trait: 'Wszystko ukrywa', opposite: 'Otwarty' }],
  chosen: TRAITS.map(trait => ({ trait, weight: null })),
  scored: [
    { client: 'Alfa', scores: [4, 2, -1, 3, 0], plan: CALL },
    { client: '2017-12-30', scores: [4, 2, null, 3, 0], plan: NO_PLAN },
    { client: 'Beta', scores: [null, null, null, null, null], plan: NO_PLAN },
  ],
};

/** Rows of the Scorecard begin below its figures; columns: client, five traits, action, who, when, score, match. */
const FIRST = 7;
const card = (letters: string, row: number) =>
  [...letters].map(letter => workbook.cell('Karta ocen', `${letter}${row}`));
const shown = (letters: string, row: number) =>
  [...letters].map(letter => workbook.display('Karta ocen', `${letter}${row}`));

let workbook: Workbook;

beforeEach(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL' });
});

const create = (changed: Partial<ProfileDraft> = {}) => {
  const { revision } = callServer(workbook, 'loadProfile');
  return callServer(workbook, 'createProfile', { draft: { ...draft, ...changed }, revision, sheetNames: null });
};

const sheets = () => JSON.stringify(workbook.snapshot().spreadsheet.sheets);
const profileSheets = () =>
  JSON.stringify(
    workbook.snapshot().spreadsheet.sheets.filter(({ name }) => ['Idealny klient', 'Karta ocen'].includes(name)),
  );

describe('the ideal client wizard', () => {
  it('ends in two filled sheets whose scores follow the traits', () => {
    expect(create()).toMatchObject({
      outcome: 'filled',
      idealClient: { sheetName: 'Idealny klient', rows: 5 },
      scorecard: { sheetName: 'Karta ocen', rows: 3 },
    });
    expect(['A', 'B', 'C', 'D', 'E', 'F'].map(letter => workbook.cell('Idealny klient', `${letter}5`))).toEqual([
      'Alfa',
      '=IMPORTXML("http://x")',
      'Ufa mojej firmie',
      'Wszystko ukrywa',
      'Otwarty',
      'Ufa mojej firmie',
    ]);
    expect(card('DEFGH', FIRST - 1)).toEqual(TRAITS);
    expect(shown('ABL', FIRST)).toEqual(['Alfa', '+1,60', '66,0%']);
    expect(shown('ABL', FIRST + 1)).toEqual(['2017-12-30', '+2,25', '72,5%']);
    expect(shown('ABL', FIRST + 2)).toEqual(['Beta', '', '']);
    expect(workbook.formula('Karta ocen', `B${FIRST + 1}`)).toBe('');
  });

  it('writes the plan for a client, and reads it back', () => {
    create();
    expect(shown('IJK', FIRST)).toEqual(['=zadzwonić', 'Anna', '14.08.2026']);
    expect(workbook.cell('Karta ocen', `K${FIRST}`)).toBeInstanceOf(Object);
    expect(card('IJK', FIRST + 1)).toEqual(['', '', '']);
    workbook.type('Karta ocen', `I${FIRST + 2}`, 'odwiedzić');
    expect(callServer(workbook, 'loadProfile').draft.scored.map(({ plan }) => plan)).toEqual([
      CALL,
      NO_PLAN,
      { what: 'odwiedzić', who: '', when: '' },
    ]);
    const { draft: loaded, revision } = callServer(workbook, 'loadProfile');
    expect(callServer(workbook, 'createProfile', { draft: loaded, revision, sheetNames: null }).outcome).toBe('filled');
    expect(shown('IJK', FIRST + 2)).toEqual(['odwiedzić', '', '']);
    expect(shown('IJK', FIRST)).toEqual(['=zadzwonić', 'Anna', '14.08.2026']);
  });

  it('takes a plan away that was taken out, and keeps those of clients it does not know', () => {
    create();
    workbook.type('Karta ocen', `A${FIRST + 3}`, 'Gamma');
    workbook.type('Karta ocen', `I${FIRST + 3}`, 'zaprosić');
    const { scored } = draft;
    create({ scored: scored.map(row => ({ ...row, plan: NO_PLAN })) });
    expect(card('IJK', FIRST)).toEqual(['', '', '']);
    expect(card('AI', FIRST + 3)).toEqual(['Gamma', 'zaprosić']);
  });

  it('offers the salespeople of the sheet of lists', () => {
    expect(callServer(workbook, 'loadProfile').salespeople).toEqual([]);
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    typeSalespeople(workbook, 'pl', ['Anna', '', 'Piotr']);
    expect(callServer(workbook, 'loadProfile').salespeople).toEqual(['Anna', 'Piotr']);
  });

  it('weighs the traits where weights are given, also when one is typed later', () => {
    create({ chosen: TRAITS.map((trait, i) => ({ trait, weight: [3, 2, 1, 1, 1][i]! })) });
    expect(workbook.cell('Karta ocen', `B${FIRST}`)).toBe(2.25);
    workbook.type('Idealny klient', 'G5', '0');
    expect(workbook.cell('Karta ocen', `B${FIRST}`)).toBeCloseTo((2 * 2 - 1 + 3) / 5, 12);
  });

  it('scores a client whose score is typed into the sheet', () => {
    create();
    workbook.type('Karta ocen', `D${FIRST + 2}`, '5');
    workbook.type('Karta ocen', `A${FIRST + 3}`, 'Nowy');
    workbook.type('Karta ocen', `E${FIRST + 3}`, '-5');
    expect([card('B', FIRST + 2), card('B', FIRST + 3)]).toEqual([[5], [-5]]);
  });

  it('reads back what people changed in the sheets by hand', () => {
    create();
    workbook.type('Karta ocen', `D${FIRST + 2}`, '5');
    workbook.type('Idealny klient', 'A7', 'Gamma');
    const loaded = callServer(workbook, 'loadProfile');
    expect(loaded.source).toBe('sheets');
    expect(loaded.draft.best).toEqual(['Alfa', 'Beta', 'Gamma']);
    expect(loaded.draft.scored[2]).toEqual({
      client: 'Beta',
      scores: [5, null, null, null, null],
      plan: NO_PLAN,
    });
  });

  it('writes nothing over an edit made since it was loaded: the draft is kept, and what the sheets say is told', () => {
    create();
    const { revision } = callServer(workbook, 'loadProfile');
    workbook.type('Karta ocen', `D${FIRST + 2}`, '5');
    const before = sheets();
    const mine = { ...draft, best: ['Omega'] };
    const outcome = callServer(workbook, 'createProfile', { draft: mine, revision, sheetNames: null });
    expect(outcome).toMatchObject({
      outcome: 'changedMeanwhile',
      theirs: { best: draft.best, chosen: draft.chosen, scored: [{}, {}, { scores: [5, null, null, null, null] }] },
    });
    expect(sheets()).toBe(before);
    expect(callServer(workbook, 'loadProfile')).toMatchObject({ source: 'draft', draft: mine, revision });
    const now = outcome.outcome === 'changedMeanwhile' ? outcome.revision : '';
    expect(callServer(workbook, 'createProfile', { draft: mine, revision: now, sheetNames: null }).outcome).toBe(
      'filled',
    );
    expect(callServer(workbook, 'openWorkbook').next.kind).not.toBe('draft');
  });

  it('finished by two people at once loses no one’s input', () => {
    const open = () => callServer(workbook, 'loadProfile');
    const finish = (own: ProfileDraft, revision: string | null) =>
      callServer(workbook, 'createProfile', { draft: own, revision, sheetNames: null });
    const [anna, jan] = [open(), open()];
    const annas = { ...draft, best: ['Alfa'], scored: [{ client: 'Alfa', scores: [5, 5, 5, 5, 5], plan: CALL }] };
    const jans = {
      ...draft,
      best: ['Beta'],
      scored: [
        { client: 'Alfa', scores: [-5, null, null, null, null], plan: NO_PLAN },
        { client: 'Beta', scores: [1, 1, 1, 1, 1], plan: { ...CALL, who: 'Jan' } },
      ],
    };
    expect(finish(annas, anna.revision).outcome).toBe('filled');
    const refused = finish(jans, jan.revision);
    if (refused.outcome !== 'changedMeanwhile') throw new Error(refused.outcome);
    expect(callServer(workbook, 'loadProfile')).toMatchObject({ source: 'draft', draft: jans });

    const [mine, theirs] = [profileOf(jans), profileOf(refused.theirs)];
    expect(conflictsBetween(mine, theirs).map(({ client }) => client)).toEqual(['Alfa']);
    const both = draftOf(mergeProfiles(mine, theirs, new Map([['alfa', 'theirs']])));
    expect(finish(both, refused.revision).outcome).toBe('filled');
    expect([card('ADEFGHIJ', FIRST), card('ADEFGHIJ', FIRST + 1)]).toEqual([
      ['Alfa', 5, 5, 5, 5, 5, CALL.what, 'Anna'],
      ['Beta', 1, 1, 1, 1, 1, CALL.what, 'Jan'],
    ]);
    expect([5, 6].map(row => workbook.cell('Idealny klient', `A${row}`))).toEqual(['Beta', 'Alfa']);
  });

  it('goes on with a draft that began before the sheets were edited, and asks all the same', () => {
    create();
    const { draft: begun, revision } = callServer(workbook, 'loadProfile');
    callServer(workbook, 'saveDraft', { draft: begun, revision });
    workbook.type('Karta ocen', `D${FIRST + 2}`, '5');
    const resumed = callServer(workbook, 'loadProfile');
    expect(resumed.revision).toBe(revision);
    const request = { draft: resumed.draft, revision: resumed.revision, sheetNames: null };
    expect(callServer(workbook, 'createProfile', request).outcome).toBe('changedMeanwhile');
  });

  it('gives the same two sheets when finished twice', () => {
    create();
    const before = profileSheets();
    create();
    expect(profileSheets()).toBe(before);
  });

  it('moves scores along when traits change places, and keeps columns of one’s own', () => {
    create();
    const sheetId = workbook.model.getters.getSheetIdByName('Karta ocen')!;
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName: 'Karta ocen',
      dimension: 'COL',
      base: 8,
      position: 'before',
      quantity: 1,
    });
    workbook.type('Karta ocen', `I${FIRST}`, 'stały od lat');
    create({
      chosen: [...draft.chosen].reverse(),
      scored: [{ client: 'Alfa', scores: [0, 3, -1, 2, 4], plan: CALL }],
    });
    expect(card('DEFGH', FIRST + 1)).toEqual([0, 3, '', 2, 4]);
    expect(card('IJB', FIRST)).toEqual(['stały od lat', CALL.what, 1.6]);
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
    expect(workbook.cell('Karta ocen 2', `B${FIRST}`)).toBe(1.6);
  });
});

describe('the clients to choose from', () => {
  it('come with their revenue, the best first, and last those of whom it is not known', () => {
    const bought: readonly (readonly [string, string])[] = [
      ['Nowa', ''],
      ['Alfa', '900'],
      ['Zwrot', '-50'],
      ['Omega', '12000'],
      ['Słowa', 'dużo'],
      ['Nic', '0'],
    ];
    callServer(workbook, 'addSheets', { sheets: ['clients'] });
    bought.forEach(([client, revenue], place) => {
      workbook.type('Klienci', cellAt(workbook, 'Klienci', 'client', place), client);
      if (revenue !== '') workbook.type('Klienci', cellAt(workbook, 'Klienci', 'revenueInAll', place), revenue);
    });
    expect(callServer(workbook, 'loadProfile').clients).toEqual([
      { client: 'Omega', revenue: 12000 },
      { client: 'Alfa', revenue: 900 },
      { client: 'Nic', revenue: 0 },
      { client: 'Zwrot', revenue: -50 },
      { client: 'Nowa', revenue: null },
      { client: 'Słowa', revenue: null },
    ]);
    expect(callServer(workbook, 'listClients')).toEqual(bought.map(([client]) => client));
  });
});

describe('an unfinished profile', () => {
  it('is kept with the document and loaded before what the sheets say', () => {
    callServer(workbook, 'saveDraft', { draft: { ...draft, step: 3 }, revision: null });
    const reopened = createWorkbook({ files: builtFiles(), snapshot: workbook.snapshot() });
    expect(callServer(reopened, 'openWorkbook').next.kind).toBe('draft');
    expect(callServer(reopened, 'loadProfile')).toMatchObject({ source: 'draft', draft: { ...draft, step: 3 } });
  });

  it('may be long: longer than one property holds, in Cyrillic', () => {
    const long = Array.from({ length: 60 }, (_, i) => `Клиент ${i} ${'ж'.repeat(200)}`);
    callServer(workbook, 'saveDraft', { draft: { ...draft, best: long }, revision: null });
    expect(callServer(workbook, 'loadProfile').draft.best).toEqual(long);
    callServer(workbook, 'saveDraft', { draft, revision: null });
    expect(callServer(workbook, 'loadProfile').draft).toEqual(draft);
    const left = Object.keys(workbook.properties.document).filter(key => key.startsWith('polecam.draft.'));
    expect(left).toHaveLength(2);
  });

  it('of one person may not take the room of all', () => {
    const keep = (best: readonly string[]) =>
      callServer(workbook, 'saveDraft', { draft: { ...draft, best }, revision: null });
    const most = Array.from({ length: 90 }, () => 'ж'.repeat(500));
    expect(() => keep([...most, ...most])).toThrow('Profil jest za długi');
    keep(most);
    expect(() => keep([...most, ...most])).toThrow('Profil jest za długi');
    expect(callServer(workbook, 'loadProfile').draft.best).toEqual(most);
  });

  it('finds room where others were left for a month, the oldest first; else the person is told the truth', () => {
    const snapshot = workbook.snapshot();
    const today = Math.floor(Date.now() / 86_400_000);
    const reopen = (days: readonly number[]) => {
      const pieces = (person: number) =>
        Array.from({ length: 9 }, (_, i) => [`polecam.draft.${person}.${i}`, 'x'.repeat(9000)]);
      const document = Object.fromEntries([
        ...days.flatMap((day, person) => [[`polecam.draft.${person}.count`, `9 ${today - day}`], ...pieces(person)]),
        ['of another kind', 'x'.repeat(9000)],
      ]);
      return createWorkbook({
        files: builtFiles(),
        snapshot: { ...snapshot, properties: { ...snapshot.properties, document } },
        userLocale: 'pl',
      });
    };
    const long = { draft: { ...draft, best: Array.from({ length: 90 }, () => 'x'.repeat(900)) }, revision: null };
    const room = reopen([10, 40, 60, 29]);
    callServer(room, 'saveDraft', long);
    const left = new Set(Object.keys(room.properties.document).map(key => key.split('.')[2]));
    expect([left.has('0'), left.has('1'), left.has('2'), left.has('3')]).toEqual([true, true, false, true]);
    expect(callServer(room, 'loadProfile').draft.best).toEqual(long.draft.best);
    const full = reopen([10, 20, 28, 29]);
    expect(() => callServer(full, 'saveDraft', long)).toThrow('W tym pliku nie ma już miejsca');
    expect(Object.keys(full.properties.document)).toHaveLength(41);
  });

  it('of one person is not overwritten, shown or forgotten by a colleague', () => {
    const asJan = (method: string, request?: object) => {
      const answer = workbook.run(method, request ? [request] : [], { colleague: 'Jan' });
      return answer.ok ? (answer.result as Answered<unknown>).answer : answer.error;
    };
    callServer(workbook, 'saveDraft', { draft: { ...draft, best: ['Anny'] }, revision: null });
    expect(asJan('openWorkbook')).not.toMatchObject({ next: { kind: 'draft' } });
    expect(asJan('loadProfile')).toMatchObject({ source: 'new' });
    const jans = { ...draft, best: ['Jana'] };
    expect(asJan('saveDraft', { draft: jans, revision: null })).toEqual({ saved: true });
    expect(callServer(workbook, 'loadProfile').draft.best).toEqual(['Anny']);
    expect(asJan('createProfile', { draft: jans, revision: null, sheetNames: null })).toMatchObject({
      outcome: 'filled',
    });
    expect(asJan('openWorkbook')).not.toMatchObject({ next: { kind: 'draft' } });
    expect(callServer(workbook, 'loadProfile')).toMatchObject({ source: 'draft', draft: { best: ['Anny'] } });
  });

  it('is forgotten once its sheets are made', () => {
    callServer(workbook, 'saveDraft', { draft, revision: null });
    create();
    expect(callServer(workbook, 'openWorkbook').next.kind).not.toBe('draft');
    const kept = Object.keys(workbook.properties.document);
    // What was done is kept, to be taken back.
    expect(kept.filter(key => !key.startsWith('polecam.done'))).toEqual([]);
    expect(JSON.stringify(workbook.properties.user)).toMatch(/^{"polecam\.person":"[0-9a-f-]{36}"}$/);
  });

  it('that is empty is forgotten, so that what the sheets say can be loaded', () => {
    create();
    callServer(workbook, 'saveDraft', { draft, revision: null });
    const empty = { step: 1, best: [], worst: [], bestTraits: [], worstTraits: [], chosen: [], scored: [] } as const;
    callServer(workbook, 'saveDraft', { draft: empty, revision: null });
    expect(callServer(workbook, 'loadProfile').source).toBe('sheets');
  });

  it('of a version before plans is still one', () => {
    const { step, best, worst, bestTraits, worstTraits, chosen } = draft;
    const old = { step, best, worst, bestTraits, worstTraits, chosen, scored: [{ client: 'Alfa', scores: [1] }] };
    const snapshot = workbook.snapshot();
    const document = { 'polecam.draft.anna.count': '1', 'polecam.draft.anna.0': JSON.stringify(old) };
    const reopened = createWorkbook({
      files: builtFiles(),
      snapshot: { ...snapshot, properties: { ...snapshot.properties, document, user: { 'polecam.person': 'anna' } } },
    });
    expect(callServer(reopened, 'loadProfile')).toMatchObject({
      source: 'draft',
      draft: { ...old, scored: [{ client: 'Alfa', scores: [1], plan: NO_PLAN }] },
      revision: null,
    });
  });

  it('that is damaged counts as none', () => {
    const snapshot = workbook.snapshot();
    const document = { 'polecam.draft.anna.count': '1', 'polecam.draft.anna.0': '{"step":' };
    const damaged = createWorkbook({
      files: builtFiles(),
      snapshot: { ...snapshot, properties: { ...snapshot.properties, document, user: { 'polecam.person': 'anna' } } },
    });
    expect(callServer(damaged, 'loadProfile')).toMatchObject({ source: 'new', draft: { step: 1, best: [] } });
  });
});
