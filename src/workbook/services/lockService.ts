import type { Execution } from './Execution';
import { service } from './service';
import { ServiceError } from './serviceError';

type Lock = GoogleAppsScript.Lock.Lock;

/** LockService: one lock for the document, shared by all runs. Nothing else runs meanwhile, so waiting never helps. */
export function lockService(execution: Execution): GoogleAppsScript.Lock.LockService {
  const lock = () => createLock(execution);
  return service<GoogleAppsScript.Lock.LockService>(execution, 'LockService', {
    getDocumentLock: lock,
    getScriptLock: lock,
    getUserLock: lock,
  });
}

function createLock(execution: Execution): Lock {
  const { state } = execution;
  const take = (): boolean => {
    state.lockHolder ??= execution;
    return state.lockHolder === execution;
  };
  return service<Lock>(execution, 'Lock', {
    // A time below 0 is over before it begins.
    tryLock: milliseconds => milliseconds >= 0 && take(),
    waitLock: milliseconds => {
      if (milliseconds < 0 || !take())
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => state.lockHolder === execution,
    releaseLock: () => {
      if (state.lockHolder === execution) state.lockHolder = null;
    },
  });
}
