import type { ImportHost } from '../engine/ImportHost';
import type { ImportAnswer, ImportRequest } from '../server/pageApi';

/** What other workbooks answer, as far as this tab knows. */
export interface PageImports extends ImportHost {
  /** Asks for all of it once more; until then the former answers hold. */
  readAnew(): void;
}

/** Formulas compute at once and the server answers later: a cell says that it is loading, and is computed again then. */
export function pageImports(
  ask: (requests: readonly ImportRequest[]) => Promise<readonly ImportAnswer[]>,
  arrived: () => void,
): PageImports {
  const answers = new Map<string, ImportAnswer>();
  const known = new Map<string, ImportRequest>();
  const wanted = new Set<string>();
  let isAsking = false;

  const askAll = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    // All formulas of one computation ask together.
    await Promise.resolve();
    while (wanted.size > 0) {
      const keys = [...wanted];
      wanted.clear();
      const found = await ask(keys.map(key => known.get(key)!));
      for (const [i, key] of keys.entries()) answers.set(key, found[i] ?? LOADING);
      arrived();
    }
    isAsking = false;
  };
  const want = (key: string): void => {
    wanted.add(key);
    askAll();
  };
  return {
    read(id, range) {
      const key = `${id} ${range}`;
      if (!known.has(key)) {
        known.set(key, { id, range });
        want(key);
      }
      return answers.get(key) ?? LOADING;
    },
    readAnew: () => [...known.keys()].forEach(want),
  };
}

const LOADING = 'Loading...';
