import type { Answered } from '../../contract/Answered';
import { Refusal } from '../../contract/Refusal';
import { areStillBroken } from './check/brokenSheets';
import type { Edit } from './Edit';
import { hasSeenExample } from './ourSheets';
import { type ProgressTeller, progressTeller } from './progress';
import { type Reading, reading } from './Reading';
import { keepWrote } from './takeBack/keepWrote';
import type { Wrote } from './takeBack/Wrote';
import { type HistoryEntry, tellHistory } from './tellHistory';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How long a second person waits for the first. */
const PATIENCE_MS = 10_000;

/** What an action comes to in the history; null where it changed nothing. */
export type HistoryOf<T> = (outcome: T, latest: Reading) => HistoryEntry | null;

/**
 * Changes the document, for a person who may: all or nothing, while no other run of the add-on writes, and tells the
 * history, and looks whether the sheets that it had to do with are broken; both may fail alone. What was written is settled
 * before others go on. By its ticket the page that asked for it is told how far it is, and may cancel it.
 */
export function change<T>(act: (edit: Edit) => T, historyOf: HistoryOf<T> = () => null, ticket = ''): Answered<T> {
  const start = reading();
  const isClosed = isClosedTo(start);
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refusal('busy');
  const progress = progressTeller(ticket);
  try {
    const { readings, latest, answer, wrote } = unlessMoved(start, act, progress);
    let entry: HistoryEntry | null = null;
    latest().attempt(() => {
      entry = historyOf(answer, latest());
      if (entry !== null) tellHistory(latest(), entry);
    });
    latest().attempt(() => {
      if (entry !== null) keepWrote(latest(), entry, wrote);
    });
    // Where even looking fails, it is told.
    let broken = true;
    latest().attempt(() => {
      broken = areStillBroken(readings);
    });
    return { answer, broken, example: hasSeenExample() };
  } catch (error) {
    throw isClosed && !(error instanceof Refusal) ? new Refusal('readOnly') : error;
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      progress.end();
      lock.releaseLock();
    }
  }
}

/**
 * Does it all, or nothing. Where somebody has moved the rows between reading and writing, all is taken back and done
 * once more, by what is read then; refused where they have moved again.
 */
function unlessMoved<T>(start: Reading, act: (edit: Edit) => T, progress: ProgressTeller) {
  const once = (begun: Reading) => {
    const { readings, latest, whole, wrote } = unitOfWork(begun, progress);
    return { readings, latest, answer: whole(() => act(latest())), wrote: wrote() };
  };
  try {
    return once(start);
  } catch (error) {
    if (!(error instanceof Refusal && error.text === 'rowsMoved')) throw error;
    return once(reading());
  }
}

/** The edit by what was read last, and what does all that it is used for or nothing. */
function unitOfWork(
  start: Reading,
  progress: ProgressTeller,
): {
  readonly readings: readonly Reading[];
  readonly latest: () => Edit;
  readonly whole: <T>(act: () => T) => T;
  /** What each step has written, as far as it says. */
  readonly wrote: () => readonly (Wrote | undefined)[];
} {
  const readings = [start];
  let undoing: UndoStep[] = [];
  const last: (() => void)[] = [];
  /** Settled, because what was written may fail only then. */
  const orTakeBack = <T>(act: () => T, further: () => void): T => {
    try {
      const outcome = act();
      if (undoing.length > 0) SpreadsheetApp.flush();
      further();
      return outcome;
    } catch (error) {
      takeBack(undoing);
      throw error;
    }
  };
  const works = {
    undo: (step: () => void, wrote?: Wrote) => {
      progress.beforeWrite();
      undoing.push({ step, wrote });
    },
    tell: progress.tell,
    atLast: (act: () => void) => {
      last.push(act);
    },
    attempt: (act: () => void) => {
      const before = undoing;
      undoing = [];
      try {
        orTakeBack(act, () => before.push(...undoing));
      } catch (error) {
        console.warn('left undone', error instanceof Error ? error.name : typeof error);
      } finally {
        undoing = before;
      }
    },
    readAnew: () => {
      latest = Object.assign(reading(), works);
      readings.push(latest);
      return latest;
    },
  };
  let latest: Edit = Object.assign(start, works);
  return {
    readings,
    latest: () => latest,
    whole: act =>
      orTakeBack(act, () => {
        for (const step of last) step();
      }),
    wrote: () => undoing.map(({ wrote }) => wrote),
  };
}

interface UndoStep {
  readonly step: () => void;
  readonly wrote: Wrote | undefined;
}

/** In reverse, as much as it can: one step that fails keeps no other from being tried. */
function takeBack(steps: readonly UndoStep[]): void {
  for (const { step } of [...steps].reverse()) {
    try {
      step();
    } catch (error) {
      console.warn('undo failed', error instanceof Error ? error.name : typeof error);
    }
  }
}

/**
 * Google tells nobody's role, but whether cells may be edited. Who may not edit a last cell that nothing protects is one
 * who may only look or comment, and refused. Where all are protected, what is written decides: true.
 */
function isClosedTo({ spreadsheet }: Reading): boolean {
  const sheets = spreadsheet.getSheets();
  const mayEdit = (cell: Range) => cell.canEdit();
  if (sheets.some(sheet => mayEdit(sheet.getRange(1, 1)))) return false;
  const last = sheets.map(sheet => sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns()));
  if (last.some(mayEdit)) return false;
  if (!last.every(isProtected)) throw new Refusal('readOnly');
  return true;
}

/** Whether something keeps people out of the last cell of a sheet. */
function isProtected(last: Range): boolean {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const protectionsOf = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    last
      .getSheet()
      .getProtections(type)
      .filter(protection => !protection.isWarningOnly());
  const reaches = (range: Range) => range.getLastRow() >= last.getRow() && range.getLastColumn() >= last.getColumn();
  return protectionsOf(SHEET).length > 0 || protectionsOf(RANGE).some(protection => reaches(protection.getRange()));
}
