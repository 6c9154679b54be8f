import type { ToldProgress } from './progress';
import type { Reading } from './Reading';
import type { Wrote } from './takeBack/Wrote';

/**
 * One unit of work on the document, all or nothing, which only `change` makes: the lock is held, and the person may
 * edit. Whatever throws takes back all that was done.
 */
export interface Edit extends Reading {
  /**
   * Says how to take back what is written next, before it is written: a call may fail though it was done. By `wrote` a
   * person can take the whole action back later; where any step of it says nothing, they can't.
   */
  undo(step: () => void, wrote?: Wrote): void;
  /** Does last of all, when everything else is settled, what cannot be taken back. */
  atLast(act: () => void): void;
  /** Does what may fail alone: then only that is taken back, and the rest goes on. */
  attempt(act: () => void): void;
  /** Tells whoever asks how far it is; before the first write it is refused where the person has cancelled. */
  tell(told: ToldProgress): void;
  /** The same edit, which reads the document anew, as it stands after what was written. */
  readAnew(): Edit;
}
