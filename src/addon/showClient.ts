import type { ClientToShow } from '../contract/showClient';
import { nameKey } from '../core/text/nameKey';
import { cellText } from './book/cellText';
import type { Reading } from './book/Reading';

/** The column in which a person answers what they were shown the client for. */
const ANSWERS = { clients: 'nextStep', keeping: 'nextStep', timePlan: 'hoursGiven' } as const;

/** Shows the person a client's row, wherever it is by now; of the lost the one who has not come back. */
export function showClient(reading: Reading, { sheet: id, client }: ClientToShow): { readonly shown: boolean } {
  const content = reading.readIfWhole(id);
  const key = nameKey(client);
  const row = content?.rows.findIndex(cells => nameKey(cellText(cells.client)) === key && !cells.backDay) ?? -1;
  if (content === null || row < 0 || key === '') return { shown: false };
  const { columns, headerRow } = content.layout;
  const column = columns.get(ANSWERS[id]) ?? columns.get('client')!;
  reading.spreadsheet.setActiveSheet(content.sheet);
  content.sheet.getRange(headerRow + 1 + row, column).activate();
  return { shown: true };
}
