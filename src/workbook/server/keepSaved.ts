import type { Workbook } from '../workbook';
import type { SavedWorkbook } from './savedWorkbook';

/** Saves a workbook soon after it changed. */
export interface Keeper {
  /** Something changed, perhaps no cell but a property; saved after a pause. */
  changed(): void;
  /** Saves what is not saved yet; false where it cannot. */
  save(): boolean;
  /** Saves no more. */
  stop(): void;
}

const QUIET = 800;
/** A big workbook takes long to write: it then waits for a longer pause, so that saving is seldom in the way. */
const PAUSE_PER_WRITE = 8;
/** Milliseconds within which an edit is saved though more of them come; after a failure, the next try. */
const LATEST = 5000;

/** Keeps a workbook saved while it is edited. `told` hears why it cannot be, and null once it is again. */
export function keepSaved(
  workbook: Workbook,
  saved: Pick<SavedWorkbook, 'write'>,
  told: (problem: unknown) => void,
): Keeper {
  let timer: NodeJS.Timeout | undefined;
  /** When the first edit came that is not saved. */
  let unsavedSince: number | undefined;
  let lastTook = 0;
  let isFailing = false;
  const save = (): boolean => {
    clearTimeout(timer);
    if (unsavedSince === undefined) return true;
    const started = performance.now();
    try {
      saved.write(workbook.snapshot());
      unsavedSince = undefined;
      if (isFailing) told(null);
      isFailing = false;
    } catch (error) {
      unsavedSince = started;
      isFailing = true;
      told(error);
      saveIn(LATEST);
    }
    lastTook = performance.now() - started;
    return !isFailing;
  };
  const saveIn = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
    timer.unref();
  };
  const changed = (): void => {
    const now = performance.now();
    unsavedSince ??= now;
    saveIn(Math.max(0, Math.min(Math.max(QUIET, lastTook * PAUSE_PER_WRITE), unsavedSince + LATEST - lastTook - now)));
  };
  const unsubscribe = workbook.subscribe(changed);
  return {
    changed,
    save,
    stop() {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}
