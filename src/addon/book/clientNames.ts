import { columnReader } from './columnReader';
import type { Reading } from './Reading';

/** As many as a page can look through. */
const MOST_CLIENTS = 2000;

/** The names on the Clients sheet in their order, at most 2,000; none where there is no such sheet. */
export function clientNames(reading: Reading): string[] {
  const sheet = reading.ourSheet('clients');
  if (sheet === null) return [];
  const names = columnReader(sheet)('client').map(String);
  return names.filter(name => name !== '').slice(0, MOST_CLIENTS);
}
