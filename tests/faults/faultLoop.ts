import { createWorkbook, type ServiceCall, type Workbook, type WorkbookSnapshot } from '../../src/local/workbook';
import type { Action } from './Action';
import { differences } from './differences';
import { historyFaults, isHistory } from './historyFaults';
import { imageOf } from './imageOf';
import { FEW_ROWS, smallFiles } from './smallFiles';

/** In the person's language, unless even that cannot be asked for. */
const FAILED = /^(Arkusze Google nie odpowiedziały do końca|Google Sheets did not answer in full)\./;
const UNFINISHED = '⏳';

/** A call fails, and works when it is asked again; or all fail from that one on. */
export type Failing = 'once' | 'for ever';

export interface LoopResult {
  /** Service calls of a run in which nothing fails. */
  readonly calls: number;
  readonly tried: number;
  /** What was left half-made, lost, locked or unsaid, and by which failing call. */
  readonly faults: readonly string[];
}

/**
 * Does it again and again, another service call failing each time, and looks at what is left behind: the document
 * unchanged or complete, what people typed, the lock, the sentence, and whether the next try completes it. `pick` gives
 * the calls that fail, one a run, numbered from 1.
 */
export function faultLoop(action: Action, failing: Failing, pick: (calls: number) => readonly number[]): LoopResult {
  const scene = action.begin();
  const runner = runnerOf(action, failing);
  const open = () => runner.open(scene.before);

  const clean = open();
  const sent = requestOf(action, clean);
  const before = imageWithoutHistory(clean);
  const first = runner.run(clean, sent);
  if (!first.ok) throw new Error(first.error.message);
  const complete = imageWithoutHistory(clean);
  const all = runner.calls().length;
  const picked = pick(all);
  const faults: string[] = [];
  const known = new Set<string>();
  let opened: { readonly workbook: Workbook; revisions: number } | undefined;
  for (const call of picked) {
    opened ??= watched(open());
    const { workbook } = opened;
    const revisions = opened.revisions;
    const outcome = runner.run(workbook, sent, call);
    const calls = runner.calls();
    const fault = (what: string) => faults.push(`call ${call}, ${calls[call - 1]}, fails ${failing}: ${what}`);
    if (!outcome.ok && !FAILED.test(outcome.error.message)) fault(`it says ${outcome.error.message}`);
    const locks = calls.indexOf('Lock.tryLock') + 1;
    if (locks > 0 && locks < call && !calls.includes('Lock.releaseLock')) fault('the lock is kept');
    const left = imageWithoutHistory(workbook);
    const changed = differences(left, before);
    // Then the next try is like the first.
    if (opened.revisions === revisions && changed.length === 0) continue;
    for (const what of historyFaults(workbook)) fault(what);
    if (changed.length === 0 && !hasUnfinished(workbook)) continue;
    const halfMade = failing === 'once' ? differences(left, complete) : torn(left, before, complete);
    if (changed.length > 0 && halfMade.length > 0) fault(`half-made: ${halfMade.join(' | ')} | ${changed.join(' | ')}`);
    const state = [...left].map(([name, { text }]) => name + text).join() + outcome.ok;
    if (!known.has(state)) {
      known.add(state);
      for (const { lost } of scene.typed) for (const what of lost(workbook)) fault(what);
      for (const what of triedAgain(workbook)) fault(what);
    }
    opened = undefined;
  }
  return { calls: all, tried: picked.length, faults };

  /** The person tries once more; where the panel finds that something has changed, with what it reads then. */
  function triedAgain(workbook: Workbook): string[] {
    const found: string[] = [];
    for (const request of [sent, null]) {
      const next = runner.run(workbook, request ?? requestOf(action, workbook));
      if (!next.ok) found.push(`the next try says ${next.error.message}`);
      if (differences(imageWithoutHistory(workbook), complete).length === 0) break;
    }
    const final = imageWithoutHistory(workbook);
    const unlike = failing === 'for ever' && hasEmptyColumns(final, complete) ? [] : differences(final, complete);
    if (unlike.length > 0) found.push(`the next try does not complete it: ${unlike.join(' | ')}`);
    for (const { lost } of scene.typed) found.push(...lost(workbook).map(what => `after the next try ${what}`));
    if (hasUnfinished(workbook)) found.push('an unfinished sheet stays');
    found.push(...historyFaults(workbook));
    return found;
  }
}

/** Opens workbooks in which chosen calls fail. */
function runnerOf({ method, view = {} }: Action, failing: Failing) {
  const files = smallFiles();
  let failsAt = Number.POSITIVE_INFINITY;
  let calls: string[] = [];
  const intercept = ({ index, service, method: called }: ServiceCall) => {
    calls.push(`${service}.${called}`);
    if (failing === 'once' ? index === failsAt : index >= failsAt) {
      throw new Error('Service Spreadsheets failed while accessing document with id 1.');
    }
  };
  return {
    open: (snapshot: WorkbookSnapshot) => createWorkbook({ files, snapshot, newSheetRows: FEW_ROWS, intercept }),
    run: (workbook: Workbook, request: object | undefined, fails = Number.POSITIVE_INFINITY) => {
      failsAt = fails;
      calls = [];
      const outcome = workbook.run(method, request === undefined ? [] : [request], view);
      failsAt = Number.POSITIVE_INFINITY;
      return outcome;
    },
    calls: () => calls,
  };
}

function requestOf({ request }: Action, workbook: Workbook): object | undefined {
  return request?.(workbook);
}

/** Without a revision the document is what it was. */
function watched(workbook: Workbook): { readonly workbook: Workbook; revisions: number } {
  const opened = { workbook, revisions: 0 };
  workbook.subscribe(() => {
    opened.revisions++;
  });
  return opened;
}

type Image = ReturnType<typeof imageOf>;

/** The history tells of what was done: it is done also where that could not be told. */
function imageWithoutHistory(workbook: Workbook): Image {
  return new Map([...imageOf(workbook)].filter(([name]) => !isHistory(name)));
}

function hasUnfinished({ model: { getters } }: Workbook): boolean {
  return getters.getSheetIds().some(id => getters.getSheetName(id).endsWith(UNFINISHED));
}

/**
 * Where all services fail for ever, what has been written can't be taken back. Then every sheet that people see is
 * unchanged or complete; one that was there before may stand between the two, each cell as it was or as it will be.
 */
function torn(left: Image, before: Image, complete: Image): string[] {
  return [...left].flatMap(([name, { text, cells }]) => {
    const states = [before.get(name), complete.get(name)];
    if (name === '' || name.endsWith(UNFINISHED) || states.some(state => state?.text === text)) return [];
    const [was, willBe] = states;
    if (was === undefined || willBe === undefined) return [`${name} is not whole`];
    const known = new Set([...was.cells, ...willBe.cells]);
    return cells.filter(cell => !known.has(cell)).map(cell => `${name}: ${cell}`);
  });
}

/**
 * A run that could insert columns, and from then on nothing more, leaves them empty; the next run can't tell them from
 * a person's and inserts its own. All cells are there once, in a sheet that has more columns.
 */
function hasEmptyColumns(left: Image, complete: Image): boolean {
  const more = [...left].filter(([name, { columns }]) => columns > (complete.get(name)?.columns ?? 0));
  const same = [...complete].every(([name, { cells }]) => cells.join('\n') === left.get(name)?.cells.join('\n'));
  return more.length === 1 && left.size === complete.size && same;
}
