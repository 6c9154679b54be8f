import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../src/contract/progress';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { RunOutcome, ServiceCall, Workbook } from '../../src/workbook/workbook';
import type { Action } from '../faults/Action';
import { actions } from '../faults/actions';
import { imageOf } from '../faults/imageOf';
import { smallFiles } from '../faults/smallFiles';
import { callServer } from './callServer';
import { FEW_ROWS } from './openFile';

const TICKET = 'mine';
/** Those that take long where there is much of it. */
const LONG: Readonly<Record<string, Progress['action']>> = {
  'clients are filled': 'createClients',
  'clients who are gone lose their rows': 'createClients',
  'clients is renewed': 'addSheets',
  'a workbook of the former layout is brought over': 'addSheets',
  'what is in the way of formulas is moved': 'mendFaults',
  'a salesperson leaves': 'handOver',
  'the example is shown': 'fillExampleFirm',
  'the example is removed': 'removeExampleFirm',
};
const named = (what: string): Action => actions.find(action => action.what === what)!;
const said = (outcome: RunOutcome) => (outcome.ok ? 'done' : outcome.error.message);

afterEach(() => vi.useRealTimers());

/** The action's workbook before it; `during` is told of each call of a service while it runs. */
function opened({ begin, method, request, view }: Action) {
  const calls: ServiceCall[] = [];
  let during: (call: ServiceCall) => void = () => {};
  let isInside = false;
  const intercept = (call: ServiceCall) => {
    if (isInside) return;
    calls.push(call);
    isInside = true;
    try {
      during(call);
    } finally {
      isInside = false;
    }
  };
  const workbook = createWorkbook({
    files: smallFiles(),
    snapshot: begin().before,
    newSheetRows: FEW_ROWS,
    userLocale: 'pl',
    intercept,
  });
  const sent = request?.(workbook) ?? null;
  const run = (meanwhile: (call: ServiceCall) => void = () => {}) => {
    calls.length = 0;
    during = meanwhile;
    const outcome = workbook.run(method, [sent, TICKET], view);
    during = () => {};
    return outcome;
  };
  /** Right after the action has told something. */
  const runTelling = (act: () => void) =>
    run(() => {
      if (calls.at(-2)?.method === 'put') act();
    });
  return { workbook, run, runTelling, calls };
}

const progressOf = (workbook: Workbook, ticket: string) => callServer(workbook, 'loadProgress', { ticket });
/** What the page is told when it asks. */
function stagesOf(what: string): readonly Progress[] {
  const { workbook, runTelling } = opened(named(what));
  const stages: Progress[] = [];
  const outcome = runTelling(() => stages.push(progressOf(workbook, TICKET)!));
  expect(said(outcome)).toBe('done');
  expect(progressOf(workbook, TICKET)).toBe(null);
  return stages;
}

describe('an action that takes long', () => {
  it.each(Object.entries(LONG))('tells from another run that %s, and how many sheets are done', (what, action) => {
    const stages = stagesOf(what);
    expect(new Set(stages.map(stage => stage.action))).toEqual(new Set([action]));
    expect(stages[0]).toMatchObject({ writes: false, sheets: null });
    const sheets = stages.flatMap(stage => stage.sheets ?? []);
    expect(sheets.length).toBeGreaterThan(0);
    expect(stages.filter(stage => stage.sheets !== null).every(stage => stage.writes)).toBe(true);
    const { of } = sheets[0]!;
    expect(sheets.every(sheet => sheet.of === of && sheet.done <= of)).toBe(true);
    expect(sheets.map(({ done }) => done)).toEqual(sheets.map((_, i) => i));
  });

  it('tells how many clients it has counted before it writes any', () => {
    const stages = stagesOf('clients are filled');
    expect(stages[1]).toMatchObject({ writes: false, clients: 3 });
    expect(stages.at(-1)).toMatchObject({ writes: true, clients: 3 });
  });

  it('is told to who opens the page meanwhile, and no longer afterwards', () => {
    const { workbook, runTelling } = opened(named('clients are filled'));
    const runningIn = () => {
      const page = workbook.run('openFormulas').effects.sidebar!.html;
      return JSON.parse(/id="running">(.*?)<\/script>/.exec(page)![1]!) as Progress | null;
    };
    const seen: (Progress | null)[] = [];
    runTelling(() => seen.push(runningIn()));
    expect(seen[0]).toMatchObject({ action: 'createClients', writes: false });
    expect(seen.at(-1)).toMatchObject({ action: 'createClients', writes: true, clients: 3 });
    expect(runningIn()).toBe(null);
  });

  it('is not taken for that of another ticket', () => {
    const { workbook, runTelling } = opened(named('clients are filled'));
    const seen: unknown[] = [];
    runTelling(() => seen.push(progressOf(workbook, 'another'), progressOf(workbook, '')?.action));
    expect(new Set(seen)).toEqual(new Set([null, 'createClients']));
  });

  it('comes to the same where the cache fails at every call', () => {
    const { workbook, run } = opened(named('clients are filled'));
    const outcome = run(({ service }) => {
      if (/^Cache/.test(service)) throw new Error('Service unavailable: Cache');
    });
    expect(said(outcome)).toBe('done');
    const other = opened(named('clients are filled'));
    other.run();
    expect(cellsOf(workbook)).toEqual(cellsOf(other.workbook));
  });
});

describe('who cancels', () => {
  it.each(Object.keys(LONG))('before anything is written finds all as it was: %s', what => {
    const { workbook, runTelling } = opened(named(what));
    const before = imageOf(workbook);
    const outcome = runTelling(() => callServer(workbook, 'cancelAction', { ticket: TICKET }));
    expect(said(outcome)).toBe('Anulowane. Nic nie zostało zmienione.');
    expect(imageOf(workbook)).toEqual(before);
    expect(progressOf(workbook, '')).toBe(null);
    // The same once more, by a ticket of its own, goes through.
    const again = workbook.run(named(what).method, [named(what).request?.(workbook) ?? null, 'next']);
    expect(said(again)).toBe('done');
  });

  it('when it writes already gets all of it', () => {
    const { workbook, runTelling } = opened(named('clients are filled'));
    const outcome = runTelling(() => {
      if (progressOf(workbook, TICKET)?.writes) callServer(workbook, 'cancelAction', { ticket: TICKET });
    });
    expect(said(outcome)).toBe('done');
  });

  it('does not stop the action of another', () => {
    const { workbook, runTelling } = opened(named('clients are filled'));
    const outcome = runTelling(() => callServer(workbook, 'cancelAction', { ticket: 'another' }));
    expect(said(outcome)).toBe('done');
  });
});

describe('a run that has died', () => {
  /** The entry is not taken away. */
  const died = () => {
    const { workbook, run } = opened(named('clients are filled'));
    run(({ service, method }) => {
      if (`${service}.${method}` === 'Cache.remove') throw new Error('Exceeded maximum execution time');
    });
    return workbook;
  };

  it('is not told any more, because it holds no lock', () => {
    expect(progressOf(died(), '')).toBe(null);
  });

  it('is forgotten six minutes after it began also while others hold the lock', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const workbook = died();
    const release = workbook.lockAsAnother();
    const { since } = progressOf(workbook, '')!;
    vi.setSystemTime(since + 359_000);
    expect(progressOf(workbook, '')).not.toBe(null);
    vi.setSystemTime(since + 362_000);
    expect(progressOf(workbook, '')).toBe(null);
    release();
  });
});

it('what is over soon asks nothing of the cache', () => {
  const quick = [
    'an ask is noted',
    'a referral is added',
    'the first referral is added',
    'settings are saved',
    'a week is added',
  ];
  const all = actions.filter(({ what }) => quick.includes(what));
  expect(all.length).toBeGreaterThanOrEqual(3);
  for (const action of all) {
    const { run, calls } = opened(action);
    expect(said(run())).toBe('done');
    expect(calls.filter(({ service }) => /^Cache/.test(service))).toEqual([]);
  }
});

function cellsOf(workbook: Workbook): readonly unknown[] {
  return workbook.snapshot().spreadsheet.sheets.map(({ name, cells }) => [name, cells]);
}
