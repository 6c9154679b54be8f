import type { Model } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { ACTION_NAMES, type ActionStep, doAction } from './actions';
import { chanceOf } from './chanceOf';
import { KIT_NAMES, type Kit, type KitName, kitOf, openKit } from './kits';
import { type Difference, type NewWorkbook, newWorkbookOf } from './newWorkbook';
import { openTab, type Tab } from './openTab';
import { putTogether } from './putTogether';
import { doStep, drawPersonStep, type PersonStep } from './steps';
import { lostOf, type TypedCell, typedIn } from './typedIn';

/** What one or two people do, step by step. */
export interface Sequence {
  readonly kit: KitName;
  readonly steps: readonly Step[];
}

type Step =
  /** A colleague does it in a tab of their own; `late`, before they hear of the step before. */
  (PersonStep & { readonly by?: 'colleague'; readonly late?: true }) | ActionStep;

/** What went wrong, and by what. */
export interface Fault {
  readonly kind: /** Numbers are wrong, and nothing says so. */
    | 'silent'
    /** Something shows on the sheet that it is broken; Home does not say it, or its click does not mend it. */
    | 'unmended'
    /** What people typed is gone. */
    | 'lost'
    | 'thrown';
  readonly what: string;
  /** What was done, in words, to the last step. */
  readonly told: readonly string[];
}

/** What a run came to: how often Home had to mend, and the fault that ended it. */
export interface Outcome {
  readonly steps: number;
  readonly mended: number;
  readonly fault?: Fault;
}

export function drawSequence(seed: number, length: number): Sequence {
  const chance = chanceOf(seed);
  const kit = KIT_NAMES[seed % KIT_NAMES.length]!;
  const isOfTwo = chance() < 0.25;
  const steps = Array.from({ length }, (): Step => {
    if (chance() < 0.1) {
      return { action: ACTION_NAMES[Math.floor(chance() * ACTION_NAMES.length)]!, where: [chance(), chance()] };
    }
    const step = drawPersonStep(chance);
    if (!isOfTwo || chance() < 0.5) return step;
    return { ...step, by: 'colleague', ...(chance() < 0.4 && { late: true as const }) };
  });
  return { kit, steps };
}

export function runSequence({ kit: name, steps }: Sequence): Outcome {
  const kit = kitOf(name);
  const workbook = openKit(kit);
  const tab = steps.some(step => 'by' in step) ? openTab(workbook) : undefined;
  const fresh = newWorkbookOf(kit);
  const told: string[] = [];
  let mended = 0;
  for (const [i, step] of steps.entries()) {
    const next = steps[i + 1];
    if (next !== undefined && 'late' in next && next.late && !('by' in step)) tab?.hold();
    const fault = faultOf({ workbook, kit, fresh, tab, told }, step, () => {
      mended++;
    });
    if (fault !== undefined) return { steps: i + 1, mended, fault: { ...fault, told } };
  }
  return { steps: steps.length, mended };
}

interface Run {
  readonly workbook: Workbook;
  readonly kit: Kit;
  readonly fresh: NewWorkbook;
  readonly tab: Tab | undefined;
  readonly told: string[];
}

function faultOf(run: Run, step: Step, mended: () => void): Omit<Fault, 'told'> | undefined {
  const { workbook, kit, fresh, told } = run;
  try {
    const lost = 'action' in step ? act(run, step) : move(run, step);
    if (lost === undefined) return undefined;
    if (lost.length > 0) return { kind: 'lost', what: lost.join('; ') };
    const wrong = fresh.compare(workbook.model);
    if (wrong.length === 0) return undefined;
    const { faults } = callServer(workbook, 'openWorkbook');
    if (faults.length === 0) return unlike(wrong.some(({ visible }) => visible) ? 'unmended' : 'silent', wrong);
    const before = typedIn(workbook.model, kit).filter(isOnceInSettings);
    const { faults: rest } = callServer(workbook, 'mendFaults', {
      faults: faults.map(({ kind, sheetId, address, found }) => ({ kind, sheetId, address, found })),
    });
    told.push(`mend ${faults.map(({ kind, sheetName, address }) => `${kind} ${sheetName}!${address}`).join(', ')}`);
    mended();
    // What no click mends is done as Home says.
    if (rest.some(({ kind }) => kind === 'parted')) told.push(...putTogether(workbook.model, kit));
    const gone = lostOf(before, workbook.model, { kit, writes: SETTING_WORDS });
    if (gone.length > 0) return { kind: 'lost', what: gone.join('; ') };
    const still = fresh.compare(workbook.model);
    return still.length === 0 ? undefined : unlike('unmended', still);
  } catch (error) {
    return { kind: 'thrown', what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A setting that stands twice and says the same loses nothing when one of the two goes. */
function isOnceInSettings({ sheet, content }: TypedCell, at: number, all: readonly TypedCell[]): boolean {
  return sheet !== 'settings' || all.findIndex(cell => cell.sheet === sheet && cell.content === content) === at;
}

/** The words of the Settings are the add-on's. */
const SETTING_WORDS = ['topic', 'setting', 'source', 'id'];

/** What people typed and the action took; undefined where it could not be done. */
function act({ workbook, kit, tab, told }: Run, step: ActionStep): readonly string[] | undefined {
  tab?.release();
  const before = typedIn(workbook.model, kit);
  const done = doAction(workbook, kit, step);
  if (done === undefined) return undefined;
  told.push(done.told);
  return lostOf(before, workbook.model, { kit, writes: done.writes });
}

function move({ workbook, kit, tab, told }: Run, step: Exclude<Step, ActionStep>): readonly string[] | undefined {
  const model: Model = step.by === 'colleague' && tab !== undefined ? tab.model : workbook.model;
  const words = doStep(model, kit, step);
  if (step.by === 'colleague') tab?.release();
  if (words === undefined) return undefined;
  told.push(`${step.by === 'colleague' ? `colleague${step.late ? ', late' : ''}: ` : ''}${words}`);
  return [];
}

function unlike(kind: Fault['kind'], wrong: readonly Difference[]): Omit<Fault, 'told'> {
  const first = wrong.find(({ visible }) => !visible) ?? wrong[0]!;
  const cells = [...new Set(wrong.map(({ sheet, key }) => `${sheet}.${key}`))].slice(0, 6).join(', ');
  const { sheet, key, row, is, shouldBe } = first;
  return { kind, what: `${cells}: ${sheet}.${key} ${row} is ${is}, should be ${shouldBe}` };
}

/** The fewest of its steps that still end in such a fault. */
export function shrink(sequence: Sequence, { kind }: Fault): { readonly sequence: Sequence; readonly fault: Fault } {
  const fails = (steps: readonly Step[]) => {
    const { fault, steps: done } = runSequence({ ...sequence, steps });
    return fault?.kind === kind ? { steps: steps.slice(0, done), fault } : undefined;
  };
  let best = fails(sequence.steps)!;
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.floor(size / 2)) {
    for (let first = best.steps.length - size; first >= 0; first -= size) {
      const fewer = fails([...best.steps.slice(0, first), ...best.steps.slice(first + size)]);
      if (fewer !== undefined) best = fewer;
    }
  }
  return { sequence: { ...sequence, steps: best.steps }, fault: best.fault };
}
