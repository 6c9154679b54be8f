import {
  createWorkbook,
  type DistFiles,
  type ServiceCall,
  type Workbook,
  type WorkbookSnapshot,
} from '../../src/local/workbook';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { builtFiles } from '../mainJob/openFile';
import { differences } from './differences';
import { imageOf } from './imageOf';
import { FEW_ROWS, type Scene } from './scenes';

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
 * Adds or renews a sheet again and again, another call failing each time, and looks at what is left behind: the
 * document unchanged or complete, what people typed, the lock, the sentence, and whether the next run completes it.
 * `pick` gives the calls that fail, one a run, numbered from 1.
 */
export function faultLoop(
  id: TemplateId,
  scene: Scene,
  failing: Failing,
  pick: (calls: number) => readonly number[],
): LoopResult {
  const files = builtFiles();
  let failsAt = Number.POSITIVE_INFINITY;
  let calls: string[] = [];
  const intercept = ({ index, service, method }: ServiceCall) => {
    calls.push(`${service}.${method}`);
    if (failing === 'once' ? index === failsAt : index >= failsAt) {
      throw new Error('Service Spreadsheets failed while accessing document with id 1.');
    }
  };
  const run = (workbook: Workbook, fails = Number.POSITIVE_INFINITY) => {
    failsAt = fails;
    calls = [];
    return workbook.run('addSheets', [{ sheets: [id] }]);
  };
  const open = () => openScene(files, scene.before, intercept);

  const clean = open();
  const before = imageOf(clean);
  const first = run(clean);
  if (!first.ok) throw new Error(first.error.message);
  const complete = imageOf(clean);
  const all = calls.length;
  const picked = pick(all);
  const faults: string[] = [];
  let workbook: Workbook | undefined;
  for (const call of picked) {
    workbook ??= open();
    const revisions = revisionsOf(workbook);
    const outcome = run(workbook, call);
    const failed = calls[call - 1];
    const fault = (what: string) => faults.push(`call ${call}, ${failed}, fails ${failing}: ${what}`);
    if (!outcome.ok && !FAILED.test(outcome.error.message)) fault(`it says ${outcome.error.message}`);
    const locks = calls.indexOf('Lock.tryLock') + 1;
    if (locks > 0 && locks < call && !calls.includes('Lock.releaseLock')) fault('the lock is kept');
    for (const { lost } of scene.typed) for (const what of lost(workbook)) fault(what);
    // Without a revision the document is what it was, and the next run is like the first.
    if (revisionsOf(workbook) === revisions) continue;
    const left = imageOf(workbook);
    const changed = differences(left, before);
    if (changed.length === 0) continue;
    const halfMade = failing === 'once' ? differences(left, complete) : torn(left, before, complete);
    if (halfMade.length > 0) fault(`half-made: ${halfMade.join(' | ')} | ${changed.join(' | ')}`);
    const next = run(workbook);
    if (!next.ok) fault(`the next run says ${next.error.message}`);
    const final = imageOf(workbook);
    const unlike = failing === 'for ever' && hasEmptyColumns(final, complete) ? [] : differences(final, complete);
    if (unlike.length > 0) fault(`the next run does not complete it: ${unlike.join(' | ')}`);
    for (const { lost } of scene.typed) for (const what of lost(workbook)) fault(`after the next run ${what}`);
    workbook = undefined;
  }
  return { calls: all, tried: picked.length, faults };
}

function openScene(files: DistFiles, snapshot: WorkbookSnapshot, intercept: (call: ServiceCall) => void): Workbook {
  return createWorkbook({ files, snapshot, newSheetRows: FEW_ROWS, intercept });
}

function revisionsOf(workbook: Workbook): number {
  return workbook.join().messages.length;
}

type Image = ReturnType<typeof imageOf>;

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
