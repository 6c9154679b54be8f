import type { ClientToShow } from '../contract/showClient';
import { nameKey } from '../core/text/nameKey';
import { cellText } from './book/cellText';
import type { Reading } from './book/Reading';

/** The sheet, the column of the names, and the one in which a person answers what they were shown the client for. */
const ROWS = {
  clients: { id: 'clients', name: 'client', answer: 'nextStep' },
  asked: { id: 'clients', name: 'client', answer: 'lastAsked' },
  keeping: { id: 'keeping', name: 'client', answer: 'nextStep' },
  timePlan: { id: 'timePlan', name: 'client', answer: 'hoursGiven' },
  referrals: { id: 'referrals', name: 'prospect', answer: 'prospect' },
} as const;

/** Shows the person a client's row, wherever it is by now; of the lost who has not come back, of referrals the newest. */
export function showClient(reading: Reading, { sheet, client }: ClientToShow): { readonly shown: boolean } {
  const { id, name, answer } = ROWS[sheet];
  const content = reading.readIfWhole(id);
  const key = nameKey(client);
  const found = (content?.rows ?? []).flatMap((cells, row) =>
    nameKey(cellText(cells[name])) === key && !cells.backDay ? [row] : [],
  );
  const row = found[id === 'referrals' ? found.length - 1 : 0];
  if (content === null || row === undefined || key === '') return { shown: false };
  const { columns, headerRow } = content.layout;
  const column = columns.get(answer) ?? columns.get(name)!;
  reading.spreadsheet.setActiveSheet(content.sheet);
  content.sheet.getRange(headerRow + 1 + row, column).activate();
  return { shown: true };
}
