import { cellText } from './cellText';
import type { Reading } from './Reading';

/** As many as a page can look through. */
const MOST_CLIENTS = 2000;

/** The names on the Clients sheet in their order, at most 2,000; none where there is no such sheet, or it lost its headers. */
export function clientNames(reading: Reading): string[] {
  const names = (reading.readIfWhole('clients')?.rows ?? []).map(({ client }) => cellText(client));
  return names.filter(name => name !== '').slice(0, MOST_CLIENTS);
}
