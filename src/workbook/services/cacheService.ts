import type { Execution } from './Execution';
import { service } from './service';
import { ServiceError } from './serviceError';

type Cache = GoogleAppsScript.Cache.Cache;

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** CacheService: what the document's cache holds until its time is over, or the workbook is closed. */
export function cacheService(execution: Execution): GoogleAppsScript.Cache.CacheService {
  return service<GoogleAppsScript.Cache.CacheService>(execution, 'CacheService', {
    getDocumentCache: () => createCache(execution),
  });
}

function createCache(execution: Execution): Cache {
  const { cache } = execution.state;
  return service<Cache>(execution, 'Cache', {
    get: (key: string) => {
      const kept = cache.get(key);
      return kept !== undefined && kept.until > Date.now() ? kept.text : null;
    },
    put: (key: string, value: string, seconds: number = USUAL_SECONDS) => {
      if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
      if (Buffer.byteLength(value) > LARGEST_VALUE) throw new ServiceError('Argument too large: value');
      if (seconds < 1 || seconds > MOST_SECONDS) throw new ServiceError(`Invalid argument: ${seconds}`);
      cache.set(key, { text: value, until: Date.now() + seconds * 1000 });
    },
    remove: (key: string) => {
      cache.delete(key);
    },
  });
}
