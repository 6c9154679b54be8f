import { fingerprint } from '../../../core/text/fingerprint';
import type { Row } from '../../../templates/planSheet';

/** By this, what was typed on a sheet is compared, however its rows have been sorted since. */
export function typedPrint(rows: readonly Row[] = []): string {
  const told = rows.map(row =>
    JSON.stringify(Object.entries(row).filter(([, cell]) => cell !== null && cell !== false)),
  );
  return fingerprint(told.sort().join('\n'));
}
