import type { ClientsRequest, FillOutcome } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import type { Orders } from '../../../core/orders/clientsFromOrders';
import { monthsFromOrders, type OrdersMonths } from '../../../core/orders/monthsFromOrders';
import type { Edit } from '../../book/Edit';
import { fillSheets, takenNames } from '../../book/fillSheets';
import { freeSheetName } from '../../book/freeSheetName';
import { lostGapsOf } from '../../book/lostGapsOf';
import type { Reading } from '../../book/Reading';
import { setReckoningDay } from '../../book/reckoningDay';
import { removeRows } from '../../book/removeRows';
import { settingsOf } from '../../book/settingsOf';
import { sheetById } from '../../book/sheetById';
import { keepAnswers } from './answerStore';
import { isToKeep, keepLearned } from './learnedChances';
import { logFilling } from './logFilling';
import { lookBackAt } from './lookBackAt';
import { monthsFilling } from './monthsFilling';
import { countOrders } from './previewOrders';
import type { GoneRow } from './recount';

/**
 * Fills the Clients sheet from the orders, if they are those of the preview and nothing is left to ask; a new one by the usual name, or by the one the
 * person gave. Clients who are no longer in the orders lose the add-on's numbers, or their rows where the person wants that. With them go the sheet
 * Months, where it is there, referrals that the person wants in the log, and into the Settings what the orders teach about the chances to buy again.
 */
export function createClients(edit: Edit, request: ClientsRequest): FillOutcome {
  edit.tell({ action: 'createClients' });
  const { recognised, orders, rows, again, referrals, preview, lastDay } = countOrders(edit, request);
  if (preview.print !== request.print) return { outcome: 'changedMeanwhile', orders: preview };
  if (preview.orders === 0) throw new Refusal('noOrders', { sheet: sheetById(edit, request.sheetId).getName() });
  if (preview.questions.some(({ open }) => open)) throw new Refusal('ordersUnanswered');
  const name = request.sheetName ?? edit.texts['clients.title'];
  if (takenNames(edit, [{ id: 'clients', name }]).length > 0) {
    return { outcome: 'nameTaken', sheetName: name, freeName: freeSheetName(edit, name) };
  }
  edit.tell({ clients: rows.length });
  const seen = lookBackAt(edit, orders, 'halfYear');
  const learns = isToKeep(edit, seen);
  const gone = again?.gone ?? [];
  const goes = ({ typed }: GoneRow) => request.gone === 'remove' && !typed;
  const removed = gone.filter(goes);
  const kept = gone.filter(row => !goes(row));
  const removedAbove = (place: number) => removed.filter(row => row.place < place).length;
  const emptied = new Map(kept.map(({ place, numbers }) => [place - removedAbove(place), numbers]));
  const asOf = request.asOfEnd && preview.reckonedOn !== null ? lastDay : undefined;
  const isSet = asOf !== undefined && edit.ourSheet('settings') !== null;
  if (isSet || removed.length > 0) edit.tell({ sheets: null });
  if (again !== null && removed.length > 0) {
    removeRows(
      edit,
      again.content,
      removed.map(({ place }) => place),
    );
  }
  const logged = request.log ? referrals : [];
  if (isSet) setReckoningDay(edit, asOf);
  const now = isSet || removed.length > 0 ? edit.readAnew() : edit;
  const months = now.ourSheet('months') && monthsFilling(now, monthsOf(now, orders));
  const [sheet] = fillSheets(asOf === undefined || isSet ? now : asOfDay(now, asOf), [
    { id: 'clients', name, rows, emptied },
    ...logFilling(now, logged),
    ...(months === null ? [] : [months]),
  ]);
  months?.begin(now);
  if (learns) edit.attempt(() => keepLearned(edit.readAnew(), seen));
  // When all is settled, because nothing takes them back; where that fails, they are asked again.
  edit.atLast(() => edit.attempt(() => keepAnswers(request, recognised)));
  return {
    outcome: 'filled',
    sheet: sheet!,
    gone: { kept: kept.length, removed: removed.length },
    logged: logged.length,
    months: months?.counted ?? 0,
  };
}

/** Settings that come with the clients begin with that day. */
function asOfDay(edit: Edit, day: number): Edit {
  return Object.create(edit, { today: { value: day } }) as Edit;
}

/** By the day and the limit of the Settings, as the stages of the clients. */
function monthsOf(reading: Reading, orders: Orders): OrdersMonths {
  const settings = settingsOf(reading);
  return monthsFromOrders(orders, { today: settings.reckonedOn, lostGaps: lostGapsOf(settings) });
}
