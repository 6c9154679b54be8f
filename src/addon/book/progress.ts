import type { Progress, Ticket } from '../../contract/progress';
import { Refusal } from '../../contract/Refusal';

/** What an action tells of itself. */
export type ToldProgress = Partial<Pick<Progress, 'action' | 'clients' | 'sheets'>>;

/** How far one action is, told where other runs can read it while it holds the lock. */
export interface ProgressTeller {
  /**
   * Asks no service before the action has told what it is: what is quick says nothing, and pays nothing. Who tells of
   * sheets, or null for sheets that are not counted yet, is about to write, and has not yet looked where.
   */
  tell(told: ToldProgress): void;
  /** To call before each write: refused at the first one where the person has cancelled. */
  beforeWrite(): void;
  /** There is nothing to tell any more. */
  end(): void;
}

/** Google ends a run after six minutes, and forgets then what it had told. */
const LONGEST_RUN_MS = 360_000;
const KEY = 'polecam.progress';
const cancelKey = (ticket: string) => `polecam.cancel.${ticket}`;

/** Tells how far the action of that ticket is; without a ticket nobody can cancel it. Whatever fails here fails alone. */
export function progressTeller(ticket: string): ProgressTeller {
  let progress: Progress | null = null;
  const put = () =>
    cached(cache => {
      const seconds = Math.ceil((progress!.since + LONGEST_RUN_MS - Date.now()) / 1000);
      cache.put(KEY, JSON.stringify({ ticket, progress }), Math.max(1, seconds));
    });
  const isCancelled = () => ticket !== '' && cached(cache => cache.get(cancelKey(ticket))) !== null;
  /** Whether it writes only now. */
  const begins = () => {
    if (progress === null || progress.writes) return false;
    progress = { ...progress, writes: true };
    if (isCancelled()) throw new Refusal('cancelled');
    return true;
  };
  return {
    tell({ action, ...told }) {
      if (action !== undefined) {
        // Where rows have moved, all is taken back and done once more: it is the same action still.
        const since = progress?.since ?? Date.now();
        progress = { action, since, writes: false, clients: null, sheets: null };
      }
      if (progress === null) return;
      if (told.sheets !== undefined) begins();
      progress = { ...progress, ...told };
      put();
    },
    beforeWrite() {
      if (begins()) put();
    },
    end() {
      if (progress !== null) cached(cache => cache.remove(KEY));
    },
  };
}

/** How far the action of that ticket is, or whichever runs; null where it does not. */
export function loadProgress({ ticket }: Ticket): Progress | null {
  const text = cached(cache => cache.get(KEY));
  if (text === null || !isRunning()) return null;
  const told = JSON.parse(text) as { readonly ticket: string; readonly progress: Progress };
  return ticket === '' || ticket === told.ticket ? told.progress : null;
}

/** Has the action of that ticket stopped, if it has written nothing yet. */
export function cancelAction({ ticket }: Ticket): { readonly asked: boolean } {
  const isAsked = cached(cache => {
    cache.put(cancelKey(ticket), '1', LONGEST_RUN_MS / 1000);
    return true;
  });
  return { asked: isAsked ?? false };
}

/** A run that has died holds no lock. Where it cannot be told, what is kept goes with time. */
function isRunning(): boolean {
  try {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(0)) return true;
    lock.releaseLock();
    return false;
  } catch {
    return true;
  }
}

/** Null where the cache cannot be asked. */
function cached<T>(act: (cache: GoogleAppsScript.Cache.Cache) => T): T | null {
  try {
    return act(CacheService.getDocumentCache()!);
  } catch {
    return null;
  }
}
