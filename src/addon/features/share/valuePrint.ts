import { fingerprint } from '../../../core/text/fingerprint';

/** A print of what a cell holds; numbers that show the same have the same. */
export function valuePrint(value: unknown): string {
  return fingerprint(
    typeof value === 'number' ? `n${Number(value.toPrecision(12))}` : `${typeof value}${String(value)}`,
  );
}
