import { type ColumnPick, type OrderSource, ROLES, readKeptOrders } from '../../../contract/orders';
import { noAnswers } from '../../../core/orders/noAnswers';
import { fingerprint } from '../../../core/text/fingerprint';

const KEPT = 'polecam.orders.';
/** A property holds 9 KB: so many characters fit even where each takes three bytes. */
const CHUNK = 2500;
/** Answers for ten lists or more; where there are too many, those for the list go that was counted longest ago. */
const CHUNKS = 16;

type Chosen = Pick<OrderSource, 'columns' | 'answers'>;

interface KeptList extends Chosen {
  /** The print of its headers: the next export of the same program is the same list. */
  readonly list: string;
}

/** What was chosen and answered when clients were last counted from a list with these headers; null for a new list. */
export function keptAnswers(list: Pick<OrderSource, 'headers' | 'sheetId'>): Chosen | null {
  const print = printOf(list);
  return keptLists().find(kept => kept.list === print) ?? null;
}

/** Keeps it with the document for the next such list, unless nothing was answered and all columns are the recognised ones. */
export function keepAnswers({ columns, answers, ...source }: OrderSource, recognised: ColumnPick): void {
  const list = printOf(source);
  const before = keptLists();
  const others = before.filter(kept => kept.list !== list);
  const isRecognised = ROLES.every(role => columns[role] === recognised[role]);
  const last = { ...answers, lastTime: true };
  const isNothing = isRecognised && JSON.stringify(last) === JSON.stringify({ ...noAnswers, lastTime: true });
  const kept = isNothing ? others : [{ list, columns, answers: last }, ...others];
  while (JSON.stringify(kept).length > CHUNK * CHUNKS) kept.pop();
  const text = JSON.stringify(kept);
  if (text === JSON.stringify(before)) return;
  const chunks = Array.from({ length: CHUNKS }, (_, i) => [KEPT + i, text.slice(i * CHUNK, (i + 1) * CHUNK)]);
  PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(chunks));
}

/** What cannot be read any more is asked again. */
function keptLists(): readonly KeptList[] {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  try {
    const text = Array.from({ length: CHUNKS }, (_, i) => kept[KEPT + i] ?? '').join('');
    return text === '' ? [] : readKeptOrders(JSON.parse(text), 'orders');
  } catch {
    return [];
  }
}

/** A list without headers is known by its sheet alone. */
function printOf({ headers, sheetId }: Pick<OrderSource, 'headers' | 'sheetId'>): string {
  return fingerprint(JSON.stringify(headers.some(header => header !== '') ? headers : sheetId));
}
