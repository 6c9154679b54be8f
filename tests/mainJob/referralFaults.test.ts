import { beforeAll, describe, expect, it } from 'vitest';
import type { ServerApi } from '../../src/addon/serverApi';
import type { ServiceCall, Workbook, WorkbookSnapshot } from '../../src/local/workbook';
import { callServer } from './callServer';
import { clientsOfJanuary, REFERRAL, reopen, sheetIdOf } from './referralBook';

const FAILED = /^(Arkusze Google nie odpowiedziały do końca|Google Sheets did not answer in full)\./;

let clients: WorkbookSnapshot;
let logged: WorkbookSnapshot;
let parted: WorkbookSnapshot;

beforeAll(async () => {
  clients = await clientsOfJanuary();
  const workbook = reopen(clients);
  callServer(workbook, 'addReferral', REFERRAL);
  logged = workbook.snapshot();
  // Columns of a person's stand between ours: a row takes several writes.
  for (const base of [2, 9]) {
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      ...{ sheetId: sheetIdOf(workbook, 'Polecenia'), sheetName: 'Polecenia', base, quantity: 1, position: 'before' },
      dimension: 'COL',
    });
  }
  parted = workbook.snapshot();
});

const add = { ...REFERRAL, prospect: '=1+1' };
const move = (workbook: Workbook) => {
  const { row, print, from, prospect } = callServer(workbook, 'loadReferrals').open[0]!;
  return { row, print, from, prospect, stage: 3, day: '2026-01-25', profit: 7000, refusal: null };
};

const theParted = () => parted;

/** What a person does, and in which workbook. `done` are the answers that say it is in the sheet. */
const ACTIONS: readonly {
  readonly what: string;
  readonly method: keyof ServerApi;
  readonly before: () => WorkbookSnapshot;
  readonly request: (workbook: Workbook) => unknown;
  readonly done: readonly string[];
}[] = [
  {
    what: 'a referral is added',
    method: 'addReferral',
    before: () => logged,
    request: () => add,
    done: ['added', 'alreadyThere'],
  },
  {
    what: 'one is added between columns of one’s own',
    method: 'addReferral',
    before: theParted,
    request: () => add,
    done: ['added', 'alreadyThere'],
  },
  { what: 'one is moved on', method: 'moveReferral', before: () => logged, request: move, done: ['moved'] },
  {
    what: 'one is moved on between columns of one’s own',
    method: 'moveReferral',
    before: theParted,
    request: move,
    done: ['moved'],
  },
  {
    what: 'an ask is noted',
    method: 'recordAsk',
    before: () => clients,
    request: () => ({ client: 'Alfa', former: null, day: '2026-01-31' }),
    done: ['recorded'],
  },
];

/** What stands in the cells, sheet by sheet; the hidden history tells of what was done, not what stands there. */
function seen({ model: { getters } }: Workbook): string {
  return JSON.stringify(
    getters.getVisibleSheetIds().map(id => {
      const texts = getters.getEvaluatedCells(id).map(({ formattedValue }) => formattedValue);
      return texts.filter(text => text !== '');
    }),
  );
}

describe.each(ACTIONS)('while $what', ({ method, before, request, done }) => {
  // Between one's own columns a row takes several writes, which cannot be taken back where services fail for ever.
  it.each(before === theParted ? (['once'] as const) : (['once', 'for ever'] as const))(
    'any service call that fails %s leaves the sheets as they were or complete, and the next try completes them once',
    kind => {
      let calls = 0;
      let isFailing = (_: number) => false;
      const intercept = ({ index }: ServiceCall) => {
        calls = index;
        if (isFailing(index)) throw new Error('Service Spreadsheets failed while accessing document with id 1.');
      };
      let workbook = reopen(before(), { intercept });
      const sent = request(workbook);
      const untouched = seen(workbook);
      const run = () => workbook.run(method, [sent]);
      expect(run().ok).toBe(true);
      const complete = seen(workbook);
      const last = calls;
      expect(complete).not.toBe(untouched);

      workbook = reopen(before(), { intercept });
      // So many calls fail, one a run, spread over all: every one of them would take minutes.
      for (let failing = 2; failing <= last; failing += Math.ceil(last / 9)) {
        isFailing = kind === 'once' ? index => index === failing : index => index >= failing;
        const outcome = run();
        isFailing = () => false;
        if (!outcome.ok) expect(outcome.error.message).toMatch(FAILED);
        const found = seen(workbook);
        if (found === untouched) continue;
        expect([failing, found === complete]).toEqual([failing, true]);
        const again = run();
        expect(again.ok && done.includes((again.result as { outcome: string }).outcome)).toBe(true);
        expect([failing, seen(workbook) === complete]).toEqual([failing, true]);
        workbook = reopen(before(), { intercept });
      }
      expect(run().ok).toBe(true);
      expect(seen(workbook)).toBe(complete);
    },
    120_000,
  );
});
