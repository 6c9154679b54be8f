import type { Execution } from './Execution';

/** Logger, and console with the same lines: they go to the outcome of the run. */
export function logger({ effects }: Execution): Readonly<Record<string, (...parts: unknown[]) => void>> {
  const write = (...parts: unknown[]): void => {
    effects.log.push(parts.map(String).join(' '));
  };
  return { log: write, info: write, warn: write, error: write, debug: write };
}
