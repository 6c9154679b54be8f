import type { ListedClient } from '../../contract/clients';
import { cellNumber } from './cellNumber';
import { cellText } from './cellText';
import type { Reading } from './Reading';

/** The clients of the Clients sheet in its order; none where there is no such sheet, or it lost its headers. */
export function listedClients(reading: Reading): readonly ListedClient[] {
  return (reading.readIfWhole('clients')?.rows ?? []).flatMap(({ client, revenueInAll }) => {
    const name = cellText(client);
    return name === '' ? [] : [{ client: name, revenue: cellNumber(revenueInAll) }];
  });
}
