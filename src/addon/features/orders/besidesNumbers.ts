import type { BesidesNumbers, FilledColumn } from '../../../contract/orders';
import type { Orders } from '../../../core/orders/clientsFromOrders';
import { isChannel } from '../../../core/orders/isChannel';
import { wordsOfClients } from '../../../core/orders/wordsOfClients';
import { nameKey } from '../../../core/text/nameKey';
import { isErrorValue } from '../../../functions/isErrorValue';
import type { Row } from '../../../templates/planSheet';
import { catalogue } from '../../book/catalogue';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { clientsOnSheet } from './clientsOnSheet';
import { isInLog, pairOf } from './referralPair';

const EXAMPLES = 3;
const CHANNELS_SHOWN = 5;

/** What the orders say of their clients beside the numbers. */
export interface OrdersToAsk {
  readonly orders: Orders;
  /** By order; null where no such column was chosen. */
  readonly owners: readonly unknown[] | null;
  readonly sources: readonly unknown[] | null;
  /** The name that counts for another spelling, by `nameKey`. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Somebody who is no client has brought a client. */
export interface ReferralToLog {
  /** Of the client's first order that says so. */
  readonly day: number;
  readonly from: string;
  readonly prospect: string;
  readonly salesperson: string | null;
}

interface Besides {
  /** The rows, with what the columns fill in. */
  readonly rows: readonly Row[];
  readonly told: BesidesNumbers;
  readonly referrals: readonly ReferralToLog[];
}

/**
 * Fills salespeople and referrers into cells of the Clients sheet that are blank; whatever stands there stays. A source
 * that names no client is no referrer: it is to be logged, unless it is a channel or in the log already.
 */
export function besidesNumbers(
  reading: Reading,
  rows: readonly Row[],
  { orders, owners, sources, nameOf }: OrdersToAsk,
): Besides {
  const { days, clients } = orders;
  const words = (cells: readonly unknown[] | null, decides: 'newest' | 'oldest') =>
    wordsOfClients({ days, clients, cells: cells ?? [], isErrorValue }, decides);
  const [ownerOf, sourceOf] = [words(owners, 'newest'), words(sources, 'oldest')];
  const onSheet = clientsOnSheet(reading);
  const names = new Map(rows.map(({ client }) => [nameKey(cellText(client)), cellText(client)]));
  for (const [key, { name }] of onSheet) if (!names.has(key)) names.set(key, name);

  const owned = filling();
  const referred = filling();
  const strangers: ReferralToLog[] = [];
  const channels = new Map<string, string>();
  let withoutReferrer = 0;
  const filled = rows.map(row => {
    const client = cellText(row.client);
    const key = nameKey(client);
    const typed = onSheet.get(key)?.typed;
    const owner = ownerOf.get(key);
    const salesperson = owner && owned.fill(typed?.salesperson, owner.word, owner.several);
    const source = sourceOf.get(key);
    const sourceKey = nameKey(source?.word ?? '');
    const referrer = nameOf.get(sourceKey) ?? names.get(sourceKey);
    let referredBy: string | undefined;
    if (source === undefined) referredBy = undefined;
    else if (referrer !== undefined && nameKey(referrer) !== key) {
      referredBy = referred.fill(typed?.referredBy, referrer, source.several);
    } else if (referrer !== undefined || isChannel(source.word, catalogue().orderWords)) {
      withoutReferrer++;
      channels.set(sourceKey, source.word);
    } else {
      const person = cellText(typed?.salesperson) || owner?.word || null;
      strangers.push({ day: source.day, from: source.word, prospect: client, salesperson: person });
    }
    return {
      ...row,
      ...(salesperson !== undefined && { salesperson }),
      ...(referredBy !== undefined && { referredBy }),
    };
  });
  const log = strangers.length === 0 ? [] : (reading.readIfWhole('referrals')?.rows ?? []);
  const logged = new Set(log.filter(isInLog).map(pairOf));
  const referrals = strangers.filter(referral => !logged.has(pairOf(referral)));
  return {
    rows: filled,
    referrals,
    told: {
      owners: owners && owned.told(),
      referrers: sources && referred.told(),
      referrals: {
        count: referrals.length,
        examples: referrals.slice(0, EXAMPLES).map(({ from, prospect }) => ({ from, prospect })),
        logged: strangers.length - referrals.length,
      },
      channels: { clients: withoutReferrer, names: Array.from(channels.values()).slice(0, CHANNELS_SHOWN) },
    },
  };
}

/** Counts what is filled into a column, and what stays there. */
function filling() {
  let [filled, stay, several] = [0, 0, 0];
  return {
    /** The word for a cell; undefined where the cell is not blank. */
    fill(typed: Row[string] | undefined, word: string, isOneOfSeveral: boolean): string | undefined {
      const there = cellText(typed);
      if (there !== '') {
        if (nameKey(there) !== nameKey(word)) stay++;
        return undefined;
      }
      filled++;
      if (isOneOfSeveral) several++;
      return word;
    },
    told: (): FilledColumn => ({ filled, stay, several }),
  };
}
