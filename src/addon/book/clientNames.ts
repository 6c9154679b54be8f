import { MOST_CLIENTS } from '../../contract/clients';
import { listedClients } from './listedClients';
import type { Reading } from './Reading';

/** The names on the Clients sheet in their order, at most 2,000; none where there is no such sheet, or it lost its headers. */
export function clientNames(reading: Reading): string[] {
  return listedClients(reading)
    .slice(0, MOST_CLIENTS)
    .map(({ client }) => client);
}
