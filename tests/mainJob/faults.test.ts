import { beforeAll, describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../src/addon/serverApi';
import { createWorkbook, type ServiceCall, type Workbook, type WorkbookSnapshot } from '../../src/local/workbook';
import { callServer } from './callServer';
import { builtFiles, openText } from './openFile';
import { ORDERS, recognisedOrders } from './orders';

/** So many calls fail, one a run, spread over all: every one of them would take minutes. */
const RUNS = 7;
/** In the person's language, unless even that cannot be asked for. */
const FAILED = /^(Arkusze Google nie odpowiedziały do końca|Google Sheets did not answer in full)\./;

const plan = { what: 'zadzwonić', who: 'Anna', when: '2026-08-14' };
const draft: ProfileDraft = {
  step: 6,
  best: ['Alfa'],
  worst: ['Gamma'],
  bestTraits: ['Ufa'],
  worstTraits: [],
  chosen: ['Ufa', 'Płaci', 'Poleca', 'Decyduje', 'Mówi'].map(trait => ({ trait, weight: null })),
  scored: [{ client: 'Alfa', scores: [5, 4, 3, 2, 1], plan }],
};

const createClients = (workbook: Workbook) => ({ ...recognisedOrders(workbook), sheetName: null });
const createProfile = (workbook: Workbook) => {
  const { revision } = callServer(workbook, 'loadProfile');
  return { draft, revision, sheetNames: null };
};

/** What a person does, what the workbook is like before, and what must never be lost. */
const ACTIONS = {
  'the Clients sheet is filled': { method: 'createClients', request: createClients, prepare: () => {} },
  'the Clients sheet is filled again': {
    method: 'createClients',
    request: createClients,
    prepare: (workbook: Workbook) => {
      callServer(workbook, 'createClients', createClients(workbook));
      workbook.type('Klienci', 'K5', 'moja uwaga');
      workbook.type('orders', 'C2', '5000');
    },
  },
  'the ideal client is filled': { method: 'createProfile', request: createProfile, prepare: () => {} },
  'the ideal client is filled again': {
    method: 'createProfile',
    request: createProfile,
    prepare: (workbook: Workbook) => {
      const former = { ...draft, best: ['Beta'], scored: [{ client: 'Beta', scores: [1, 1, 1, 1, 1], plan }] };
      callServer(workbook, 'createProfile', { ...createProfile(workbook), draft: former });
      workbook.type('Karta ocen', 'L5', 'moja uwaga');
    },
  },
} as const;

/** What stands in the cells of every sheet, each sheet as one text; unfinished sheets apart. */
function seen({ model: { getters } }: Workbook): string[] {
  return (
    getters
      .getSheetIds()
      // The history is hidden: what was done stays done where it cannot be told there.
      .filter(sheetId => getters.isSheetVisible(sheetId) && !getters.getSheetName(sheetId).endsWith('⏳'))
      .map(sheetId => {
        const cells = getters.getEvaluatedCells(sheetId).map(({ formattedValue }) => formattedValue);
        return JSON.stringify([getters.getSheetName(sheetId), cells.filter(text => text !== '')]);
      })
  );
}

function open(snapshot: WorkbookSnapshot, intercept: (call: ServiceCall) => void = () => {}): Workbook {
  return createWorkbook({ files: builtFiles(), snapshot, intercept });
}

describe.each(Object.entries(ACTIONS))('while %s', (_, { method, request, prepare }) => {
  let before: WorkbookSnapshot;
  let complete: string[];
  let calls = 0;

  beforeAll(async () => {
    const workbook = await openText(ORDERS, 'pl_PL');
    prepare(workbook);
    before = workbook.snapshot();
    const counting = open(before, ({ index }) => {
      calls = index;
    });
    const sent = request(counting);
    expect(counting.run(method, [sent])).toMatchObject({ ok: true, result: { outcome: 'filled' } });
    complete = seen(counting);
  });

  /** Where services fail for ever, what one call has written cannot be taken back: then each sheet is whole by itself. */
  const isWhole = (found: string[], untouched: string[], kind: 'once' | 'for ever') =>
    kind === 'once'
      ? [untouched, complete].some(state => state.join() === found.join())
      : found.every(sheet => untouched.includes(sheet) || complete.includes(sheet));

  it.each(['once', 'for ever'] as const)(
    'a service call that fails %s leaves nothing half-made, a sentence, and a workbook that the next run completes',
    kind => {
      const untouched = seen(open(before));
      expect(complete).not.toEqual(untouched);
      for (let failing = 2; failing <= calls; failing += Math.ceil(calls / RUNS)) {
        let armed = false;
        const workbook = open(before, ({ index }) => {
          if (armed && (kind === 'once' ? index === failing : index >= failing)) {
            throw new Error('Service Spreadsheets failed while accessing document with id 1.');
          }
        });
        const sent = request(workbook);
        armed = true;
        const outcome = workbook.run(method, [sent]);
        armed = false;
        if (!outcome.ok) expect(outcome.error.message).toMatch(FAILED);
        expect([failing, isWhole(seen(workbook), untouched, kind)]).toEqual([failing, true]);
        expect(workbook.run(method, [request(workbook)])).toMatchObject({ ok: true, result: { outcome: 'filled' } });
        expect([failing, seen(workbook)]).toEqual([failing, complete]);
      }
    },
    120_000,
  );
});
