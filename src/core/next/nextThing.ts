import type { AskedClient, BigClient, QuietClient, Standing, WaitingReferral } from './Standing';

/** The one thing to do next; `more` is how many others of its kind wait behind it. */
export type NextThing =
  | { readonly kind: 'draft' | 'clients' | 'profile' | 'scores' | 'add' }
  | { readonly kind: 'call' | 'winBack'; readonly client: QuietClient; readonly more: number }
  | { readonly kind: 'moreTime' | 'lessTime'; readonly client: BigClient; readonly more: number }
  | { readonly kind: 'ask'; readonly client: AskedClient; readonly more: number }
  | { readonly kind: 'move'; readonly referral: WaitingReferral; readonly more: number };

/** How many scores make a beginning. */
const ENOUGH_SCORED = 5;
/** Far off is so many times what the plan still takes for right, and an hour a week at least. */
const FAR_OFF = 2;
const LEAST_HOURS = 1;

/**
 * What to do next, out of all five articles. First what is begun, and what all else is made of; then whom one might lose
 * (002), because that cannot wait; then the time of the big ones (003), referrals (000, 001), and the ideal client (004).
 */
export function nextThing(standing: Standing): NextThing {
  if (standing.hasDraft) return { kind: 'draft' };
  if (standing.clients === 0) return { kind: 'clients' };
  return (
    firstOf('call', worthACall(standing.atRisk)) ??
    firstOf('winBack', worthWinningBack(standing.lost)) ??
    timeFarOff(standing.bigClients) ??
    askDue(standing) ??
    longestWaiting(standing.waiting) ??
    idealClient(standing) ?? { kind: 'add' }
  );
}

/** Those who brought others first, then by what they are worth × how far their silence is beyond what was expected. */
function worthACall(clients: readonly QuietClient[]): readonly QuietClient[] {
  return ranked(clients, ({ worth, silentDays, expectedGap }) => (worth * (silentDays ?? 0)) / (expectedGap ?? 1));
}

/** The same by what they are worth × the chance that they come back (article 002). */
function worthWinningBack(clients: readonly QuietClient[]): readonly QuietClient[] {
  return ranked(clients, ({ worth, chance }) => worth * (chance ?? 1));
}

/** Of whom nobody has planned anything, and who are worth something or brought somebody. */
function ranked(clients: readonly QuietClient[], weightOf: (client: QuietClient) => number): readonly QuietClient[] {
  return clients
    .filter(client => !client.isPlanned && (client.worth > 0 || client.brought > 0))
    .sort((a, b) => Number(b.brought > 0) - Number(a.brought > 0) || weightOf(b) - weightOf(a));
}

function firstOf(kind: 'call' | 'winBack', [client, ...more]: readonly QuietClient[]): NextThing | undefined {
  return client && { kind, client, more: more.length };
}

function timeFarOff(clients: readonly BigClient[]): NextThing | undefined {
  const off = ({ hoursDue, hoursGiven }: BigClient) => Math.abs(hoursGiven - hoursDue);
  const [client, ...more] = clients
    .filter(big => off(big) >= LEAST_HOURS && off(big) > FAR_OFF * big.band * big.hoursDue)
    .sort((a, b) => off(b) - off(a));
  if (client === undefined) return undefined;
  return { kind: client.hoursGiven < client.hoursDue ? 'moreTime' : 'lessTime', client, more: more.length };
}

function askDue({ due, bestAsk }: Standing): NextThing | undefined {
  return bestAsk === null ? undefined : { kind: 'ask', client: bestAsk, more: Math.max(0, due - 1) };
}

function longestWaiting(waiting: readonly WaitingReferral[]): NextThing | undefined {
  const [referral, ...more] = [...waiting].sort((a, b) => b.days - a.days);
  return referral && { kind: 'move', referral, more: more.length };
}

function idealClient({ hasProfile, clients, onScorecard, scored }: Standing): NextThing | undefined {
  if (!hasProfile) return { kind: 'profile' };
  return scored < Math.min(ENOUGH_SCORED, Math.max(clients, onScorecard)) ? { kind: 'scores' } : undefined;
}
