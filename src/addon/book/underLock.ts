import { Refusal } from '../../contract/Refusal';

/** How long a second person waits for the first. */
const PATIENCE_MS = 10_000;

/** Does it while no other run of the add-on writes to this document; what was written is settled before others go on. */
export function underLock<T>(write: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refusal('busy');
  try {
    return write();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
