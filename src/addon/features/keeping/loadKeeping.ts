import { type Keeping, MOST_LOST } from '../../../contract/keeping';
import { isoDay } from '../../../core/calendar/dayNumber';
import { listEntries } from '../../book/listEntries';
import { ourSheetOf } from '../../book/ourSheetOf';
import type { Reading } from '../../book/Reading';
import { retentionOf } from '../../book/retentionOf';
import { settingsOf } from '../../book/settingsOf';
import { lostClients } from './lostClients';

/** Who became lost and may go on the list, and who of the list has bought again, on the day of the Settings sheet. */
export function loadKeeping(reading: Reading): Keeping {
  const { settings, clients, list, lost, back } = readLost(reading);
  return {
    sheetName: clients?.sheet.getName() ?? null,
    list: list && ourSheetOf(list.sheet, list.rows.length),
    reckonedOn: isoDay(settings.reckonedOn),
    today: isoDay(settings.today),
    currency: settings.text('currency'),
    reasons: listEntries(reading, 'listLeaving').map(({ entry }) => entry),
    lost: lost.slice(0, MOST_LOST),
    lostInAll: lost.length,
    back,
    retention: retentionOf(reading),
  };
}

/** The same as found, with the sheets it comes from. */
export function readLost(reading: Reading) {
  const settings = settingsOf(reading);
  const clients = reading.read('clients', ['client', 'purchases', 'firstDay', 'lastDay']);
  const list = reading.read('keeping', ['client', 'lostDay', 'backDay']);
  const found = clients === null ? { lost: [], back: [] } : lostClients({ clients, list, settings });
  return { settings, clients, list, ...found };
}
