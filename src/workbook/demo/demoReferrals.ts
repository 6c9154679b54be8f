import { STAGE } from '../../core/referral/limits';
import { LAST_DAY, MONTHS, monthOf, monthStart, TODAY, workday } from './calendar';
import { type DemoClient, demoClients } from './demoClients';
import { seededChance } from './seededChance';

/** One row of the log, without a word of any language. */
export interface DemoReferral {
  readonly day: number;
  /** Rank of the client who was asked. */
  readonly from: number;
  readonly salesperson: number;
  /** Who was recommended: a later client by rank, or a company that is none; null = nobody. */
  readonly to: { readonly client: number } | { readonly prospect: number } | null;
  /** Place in the list of reasons; null where there is none to give, or nobody told it. */
  readonly refusal: number | null;
  readonly quality: number | null;
  readonly stage: (typeof STAGE)[keyof typeof STAGE];
  readonly stageDay: number | null;
}

/** Meetings with clients in the last six months, by salesperson; the first asks well, the third hardly. */
export const MEETINGS: readonly (readonly number[])[] = [
  [3, 2, 2, 3, 3, 4],
  [2, 3, 2, 2, 3, 2],
  [4, 5, 4, 3, 5, 4],
  [1, 1, 2, 1, 2, 1],
];
/** At how many of them they asked: as many asks as the log has, each of one client on one day. */
export const ASKED: readonly (readonly number[])[] = [
  [2, 2, 2, 3, 3, 4],
  [2, 3, 1, 2, 3, 2],
  [2, 1, 2, 0, 2, 2],
  [0, 1, 1, 1, 2, 1],
];

/** Referrals received a month, by salesperson: the firm has learned to ask within the two years. */
const RECEIVED: readonly (readonly number[])[] = [
  [0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 4, 3, 6, 4, 3, 7],
  [0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 2, 3, 1, 2, 3, 2],
  [0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1],
];
/** Asked in vain, or not at all: month, salesperson, place in the list of reasons, if anybody told one. */
const REFUSALS: readonly (readonly [month: number, salesperson: number, reason: number | null])[] = [
  [3, 1, 4],
  [7, 2, 1],
  [10, 0, 2],
  [13, 2, 5],
  [15, 1, 0],
  [17, 2, 7],
  [18, 2, 1],
  [19, 1, 4],
  [20, 2, 4],
  [21, 2, 5],
  [22, 2, 6],
  [23, 0, 3],
  // One of them has enough reasons to say how often.
  [20, 2, 7],
  [21, 2, 7],
  [22, 2, 5],
  // Of the last six months the log has all asks.
  [18, 0, null],
  [19, 2, null],
  [21, 3, null],
  [22, 1, 3],
  [22, 2, null],
  [22, 3, 0],
  [23, 2, null],
];
/** From here on a reason is the salesperson's own: nobody was asked. */
export const FIRST_OWN_REASON = 5;

function askedInVain(month: number, salesperson: number): number {
  return REFUSALS.filter(([when, who, reason]) => {
    return when === month && who === salesperson && (reason === null || reason < FIRST_OWN_REASON);
  }).length;
}

/** How good the referrals of each salesperson are: from, to. */
const QUALITY: readonly (readonly [number, number])[] = [
  [3, 5],
  [2, 5],
  [1, 3],
  [2, 3],
];

/** The log of two years, in the order of days: about 75 referrals, and some twenty askings in vain. */
export function demoReferrals(): readonly DemoReferral[] {
  const clients = demoClients();
  const chance = seededChance(1_972);
  const deals = clients.filter(({ referrer, firstDay }) => referrer !== null && monthOf(firstDay) >= 0).map(deal);
  const others = RECEIVED.flatMap((months, salesperson) =>
    months.flatMap((received, month) => {
      const won = deals.filter(row => row.salesperson === salesperson && monthOf(row.day) === month);
      const givers = giversOf(month, salesperson, won);
      // Whoever asks well asks for several at once.
      const askDays = new Map(won.map(({ from, day }) => [from, day]));
      return Array.from({ length: Math.max(0, received - won.length) }, (_, i) => {
        const giver = givers[(i + won.length) % givers.length]!;
        const day = dayIn(month);
        if (!askDays.has(giver.rank)) askDays.set(giver.rank, day);
        return open(giver, askDays.get(giver.rank)!);
      });
    }),
  );
  const refused = REFUSALS.map(([month, salesperson, refusal]): DemoReferral => {
    const from = clients.filter(client => client.salesperson === salesperson && isBuying(client, month));
    const day = dayIn(month);
    const client = from[Math.floor(chance() * from.length)]!.rank;
    const nothing = { to: null, quality: null, stage: STAGE.received, stageDay: null };
    return { day, from: client, salesperson, refusal, ...nothing };
  });
  let prospect = 0;
  return [...deals, ...others, ...refused]
    .sort((a, b) => a.day - b.day || a.from - b.from)
    .map(row => (row.to !== null && 'prospect' in row.to ? { ...row, to: { prospect: prospect++ } } : row));

  /** A referral that made a client: the client's first order is the deal. */
  function deal({ rank, referrer, firstDay, salesperson }: DemoClient): DemoReferral {
    const day = workday(firstDay - 12 - Math.floor(chance() * 22));
    const quality = salesperson === 2 ? 3 : 4 + Math.floor(chance() * 2);
    const deal = { stage: STAGE.deal, stageDay: firstDay };
    return { day, from: referrer!, salesperson, to: { client: rank }, refusal: null, quality, ...deal };
  }

  function open({ rank, salesperson }: DemoClient, day: number): DemoReferral {
    const [worst, best] = QUALITY[salesperson]!;
    const quality = chance() < 0.07 ? null : worst + Math.floor(chance() * (best - worst + 1));
    return { day, from: rank, salesperson, to: { prospect: 0 }, refusal: null, quality, ...stageOf(day) };
  }

  /** As many clients as were not asked in vain that month, those who gave a deal among them. */
  function giversOf(month: number, salesperson: number, won: readonly DemoReferral[]): readonly DemoClient[] {
    const asked = (ASKED[salesperson]![month - (MONTHS - 6)] ?? 1) - askedInVain(month, salesperson);
    const buying = clients.filter(client => client.salesperson === salesperson && isBuying(client, month));
    const first = won.map(({ from }) => clients[from]!);
    const others = Array.from(
      { length: Math.max(1, asked) },
      () => buying[Math.floor(chance() ** 1.6 * buying.length)]!,
    );
    return [...new Set([...first, ...others])].slice(0, Math.max(1, asked, first.length));
  }

  /** The older it is, the further it has come; one in twelve is forgotten. */
  function stageOf(day: number): Pick<DemoReferral, 'stage' | 'stageDay'> {
    const age = TODAY - day;
    const fate = chance();
    const since = (days: number) => workday(Math.min(LAST_DAY, day + days));
    if (age < 12 || (age < 25 && fate < 0.4)) return { stage: STAGE.received, stageDay: null };
    if (fate < 0.08) return { stage: STAGE.contacted, stageDay: since(4) };
    if (age < 45) return fate < 0.5 ? at(STAGE.contacted, 6) : at(STAGE.meeting, 11);
    if (age < 100 && fate < 0.4) return at(STAGE.meeting, 25);
    return at(STAGE.lost, 14 + Math.floor(chance() * 30));

    function at(stage: DemoReferral['stage'], days: number) {
      return { stage, stageDay: since(days) };
    }
  }

  function dayIn(month: number): number {
    return workday(monthStart(month) + 2 + Math.floor(chance() * 25));
  }
}

/** Has bought before the month, and neither left nor is about to. */
function isBuying({ firstDay, lastDay, backDay }: DemoClient, month: number): boolean {
  const start = monthStart(month);
  return firstDay < start && (lastDay > start + 31 || lastDay === LAST_DAY || (backDay !== null && backDay < start));
}
