import type { Workbook } from '../workbook';
import type { SavedWorkbook } from './savedWorkbook';

/** Saves a workbook soon after it changed. */
export interface Keeper {
  /** Something changed that is no edit of a cell, such as a property; saved after a pause. */
  changed(pause?: number): void;
  /** Saves what is not saved yet, and stops. */
  close(): void;
}

const QUIET = 800;
/** A big workbook takes long to write: it then waits for a longer pause, so that saving is never in the way. */
const PAUSE_PER_WRITE = 8;

/** Keeps a workbook saved while it is edited; says through `failed` when it cannot, and tries again at the next edit. */
export function keepSaved(workbook: Workbook, saved: SavedWorkbook, failed: (error: unknown) => void): Keeper {
  let timer: NodeJS.Timeout | undefined;
  let dirty = false;
  let lastTook = 0;
  const save = (): void => {
    if (!dirty) return;
    const started = performance.now();
    try {
      saved.write(workbook.snapshot());
      dirty = false;
    } catch (error) {
      failed(error);
    }
    lastTook = performance.now() - started;
  };
  const changed = (pause = QUIET): void => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(pause, lastTook * PAUSE_PER_WRITE));
    timer.unref();
  };
  const stop = workbook.subscribe(() => changed());
  return {
    changed,
    close() {
      stop();
      clearTimeout(timer);
      save();
    },
  };
}
