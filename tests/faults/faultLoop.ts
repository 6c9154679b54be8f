import type { Answered } from '../../src/contract/Answered';
import { menuTexts } from '../../src/i18n/menu';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { annotationsOf } from '../../src/workbook/engine/annotationsOf';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { ServiceCall, Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import type { Action } from './Action';
import { differences } from './differences';
import { historyFaults, isHistory } from './historyFaults';
import { DRAFTS, imageOf } from './imageOf';
import { FEW_ROWS, smallFiles } from './smallFiles';

/** In the person's language, unless even that cannot be asked for. */
const FAILED: readonly string[] = [menuTexts.pl.failed, menuTexts.en.failed];
/** Of a lock, a failure is not told from Google's refusal. */
const NOT_LOCKED = /^(Google nie pozwoliło .* Spróbuj jeszcze raz|Google did not let .* Try again)/;
const UNFINISHED = '⏳';
const LIVE_KEYS = ['polecam.template', 'polecam.kept'];
const TRIES_IN_ONE = 25;

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
export function faultLoop(action: Action, pick: (calls: number, failing: Failing) => readonly number[]): LoopResult {
  const { before: snapshot, typed } = action.begin();
  const runner = runnerOf(action);
  const clean = runner.open(snapshot);
  const sent = action.request?.(clean);
  const before = imageWithoutHistory(clean);
  const first = runner.run(clean, sent);
  if (!first.ok) throw new Error(first.error.message);
  for (const { prompt } of first.effects.alerts) throw new Error(prompt);
  const complete = imageWithoutHistory(clean);
  const calls = runner.calls().length;
  const faults: string[] = [];
  let tried = 0;
  for (const failing of ['once', 'for ever'] as const) {
    const seen = new Set<string>();
    let opened: Opened | undefined;
    for (const call of pick(calls, failing)) {
      // A workbook keeps all its revisions: sooner or later a new one is faster.
      if (tried++ % TRIES_IN_ONE === 0) opened = undefined;
      opened ??= watched(runner.open(snapshot));
      const isUsed = tryOne(opened, call, failing, seen);
      if (isUsed) opened = undefined;
    }
  }
  return { calls, tried, faults };

  /** Lets one call fail; tells whether the workbook is another by then. */
  function tryOne(opened: Opened, failingCall: number, failing: Failing, seen: Set<string>): boolean {
    const { workbook, revisions } = opened;
    const outcome = runner.run(workbook, sent, { call: failingCall, failing });
    const made = runner.calls();
    const where = `call ${failingCall}, ${made[failingCall - 1]}, fails ${failing}`;
    const fault = (what: string) => faults.push(`${where}: ${what}`);
    const isTold = (message: string) =>
      FAILED.includes(message) || (action.method === 'lockSettings' && NOT_LOCKED.test(message));
    const said = outcome.ok ? outcome.effects.alerts[0]?.prompt : outcome.error.message;
    if (said !== undefined && !isTold(said)) fault(`it says ${said}`);
    const locked = made.indexOf('Lock.tryLock') + 1;
    if (locked > 0 && locked < failingCall && !made.includes('Lock.releaseLock')) fault('the lock is kept');
    const left = imageWithoutHistory(workbook);
    const changed = differences(left, before);
    // Without a revision the document is what it was.
    if (opened.revisions === revisions && changed.length === 0) return false;
    for (const what of historyFaults(workbook)) fault(what);
    if (changed.length === 0 && !hasUnfinished(workbook)) return false;
    const halfMade = failing === 'once' ? apart(left, before, complete) : torn(left, { before, complete, action });
    if (changed.length > 0 && halfMade.length > 0) fault(`half-made: ${halfMade.join(' | ')} | ${changed.join(' | ')}`);
    // From the same document, the next try is the same.
    const state = [...namesOf(workbook), ...[...left].map(([name, { text }]) => name + text)].join();
    if (seen.has(state)) return true;
    seen.add(state);
    for (const { lost } of typed) for (const what of lost(workbook)) fault(what);
    for (const what of triedAgain(workbook, failing)) fault(what);
    return true;
  }

  /** The person tries once more; where the panel finds that something has changed, with what it reads then. */
  function triedAgain(workbook: Workbook, failing: Failing): string[] {
    const found: string[] = [];
    const again = (request: object | undefined) => {
      const next = runner.run(workbook, request);
      if (!next.ok) found.push(`the next try says ${next.error.message}`);
      for (const { prompt } of next.effects.alerts) found.push(`the next try says ${prompt}`);
      return next.ok ? (next.result as Answered<unknown> | null)?.answer : undefined;
    };
    const answer = again(sent);
    if (action.request !== undefined && differences(imageWithoutHistory(workbook), complete).length > 0) {
      again(action.request(workbook, answer));
    }
    if (failing === 'for ever') dropIdleMarks(workbook);
    const all = imageWithoutHistory(workbook);
    // Between being added and being marked, nothing tells it from a person's own: it stays.
    const apart = failing === 'for ever' ? unmarked(workbook) : [];
    const final = new Map([...all].filter(([name]) => !apart.includes(name)));
    const unlike = failing === 'for ever' && hasEmptyColumns(final, complete) ? [] : differences(final, complete);
    if (unlike.length > 0) found.push(`the next try does not complete it: ${unlike.join(' | ')}`);
    for (const { lost } of typed) found.push(...lost(workbook).map(what => `after the next try ${what}`));
    if (hasUnfinished(workbook, apart)) found.push('an unfinished sheet stays');
    return [...found, ...historyFaults(workbook)];
  }
}

/** Opens workbooks in which calls fail. */
function runnerOf({ method, view = {} }: Action) {
  const files = smallFiles();
  let isFailing = (_: number) => false;
  let calls: string[] = [];
  const intercept = ({ index, service, method: called }: ServiceCall) => {
    calls.push(`${service}.${called}`);
    if (isFailing(index)) throw new Error('Service Spreadsheets failed while accessing document with id 1.');
  };
  return {
    open: (snapshot: WorkbookSnapshot) => createWorkbook({ files, snapshot, newSheetRows: FEW_ROWS, intercept }),
    run: (workbook: Workbook, request: object | undefined, fails?: { call: number; failing: Failing }) => {
      calls = [];
      if (fails !== undefined) {
        isFailing = fails.failing === 'once' ? index => index === fails.call : index => index >= fails.call;
      }
      const outcome = workbook.run(method, request === undefined ? [] : [request], view);
      isFailing = () => false;
      return outcome;
    },
    calls: () => calls,
  };
}

/** A workbook, and how many revisions it has had since it was opened. */
interface Opened {
  readonly workbook: Workbook;
  readonly revisions: number;
}

function watched(workbook: Workbook): Opened {
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

function namesOf({ model: { getters } }: Workbook): string[] {
  return getters.getSheetIds().map(id => getters.getSheetName(id));
}

function hasUnfinished(workbook: Workbook, apart: readonly string[] = []): boolean {
  return namesOf(workbook).some(name => name.endsWith(UNFINISHED) && !apart.includes(name));
}

/** Where all services failed before the mark of a sheet that is live by then was taken away, it stays and says nothing. */
function dropIdleMarks(workbook: Workbook): void {
  const marks = annotationsOf(workbook.model)
    .getAnnotations()
    .filter(({ kind }) => kind === 'metadata');
  const live = new Set(
    marks.filter(({ content }) => LIVE_KEYS.includes(String(content.key))).map(({ sheetId }) => sheetId),
  );
  const idle = marks.filter(({ sheetId, content }) => content.key === 'polecam.unfinished' && live.has(sheetId));
  const commands = idle.map(({ id }) => ({ type: 'REMOVE_ANNOTATION' as const, annotationId: id }));
  applyCommands(workbook.model, commands);
}

/** Sheets that were added, and for which all services failed before they got their mark. */
function unmarked(workbook: Workbook): string[] {
  const { getters } = workbook.model;
  const marked = new Set(
    annotationsOf(workbook.model)
      .getAnnotations()
      .flatMap(({ kind, sheetId, content }) =>
        kind === 'metadata' && content.key === 'polecam.unfinished' ? [sheetId] : [],
      ),
  );
  return getters
    .getSheetIds()
    .filter(id => !marked.has(id))
    .map(id => getters.getSheetName(id))
    .filter(name => name.endsWith(UNFINISHED));
}

/** What is not as it will be. Where the sheets are complete, a draft of them may still be kept. */
function apart(left: Image, before: Image, complete: Image): string[] {
  const isKept = left.get(DRAFTS)?.text === before.get(DRAFTS)?.text;
  const expected = isKept ? new Map([...complete, [DRAFTS, left.get(DRAFTS)!]]) : complete;
  return differences(left, expected);
}

/**
 * Where all services fail for ever, what has been written can't be taken back. Then every sheet that people see is
 * unchanged or complete; one that was there before may stand between the two, each cell as it was or as it will be.
 */
function torn(left: Image, { before, complete, action: { columnsGo = false } }: Between): string[] {
  const asCompared = (cells: readonly string[]) => cells.map(columnsGo ? withoutPlaces : withoutMark);
  return [...left].flatMap(([name, { text, cells }]) => {
    const states = [before.get(name), complete.get(name)];
    if (name === '' || name === DRAFTS || name.endsWith(UNFINISHED) || states.some(state => state?.text === text))
      return [];
    const [was, willBe] = states;
    const isNew = was === undefined && willBe !== undefined && columnsGo;
    if (isNew && sortedText(asCompared(cells)) === sortedText(asCompared(willBe.cells))) return [];
    // Whole under its name, but not yet found: the next try makes it anew.
    if (was === undefined && willBe !== undefined && sortedText(cells) === sortedText(willBe.cells)) return [];
    if (was === undefined || willBe === undefined) return [`${name} is not whole`];
    const known = new Set(asCompared([...was.cells, ...willBe.cells]));
    return asCompared(cells)
      .filter(cell => !known.has(cell))
      .map(cell => `${name}: ${cell}`);
  });
}

const sortedText = (cells: readonly string[]) => [...cells].sort().join();

interface Between {
  readonly before: Image;
  readonly complete: Image;
  readonly action: Action;
}

/** A formula without the mark of a sheet that is to get its name when all that reads it is written. */
function withoutMark(cell: string): string {
  return cell.startsWith('=') ? cell.replace(/'([^']+) ⏳'!/g, '$1!').replace(/'([^']+)'!/g, '$1!') : cell;
}

/** The same without the places of its cells, which are others as long as columns are to go. */
function withoutPlaces(cell: string): string {
  return cell.startsWith('=') ? withoutMark(cell).replace(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}(\$?\d+)?)?/g, '#') : cell;
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
