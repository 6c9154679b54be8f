import { median } from '../../statistics/median';
import { type ClientStage, clientStage } from '../clientStage';
import type { KnownClient } from './knownClients';

/** After how many expected gaps of silence a client is at risk, and lost. */
export interface GapLimits {
  readonly risk: number;
  readonly lost: number;
}

/** The stage of each client by the expected gap: the mean of their own gaps and the usual one of all clients. */
export function stagesAt(clients: readonly KnownClient[], { risk, lost }: GapLimits): ClientStage[] {
  const usual = median(clients.flatMap(({ usualGap }) => usualGap ?? []));
  return clients.map(({ purchases, firstToLast, silence }) => {
    const gaps = usual === undefined ? 0 : silence / ((firstToLast + usual) / purchases);
    if (gaps > lost) return 'lost';
    return gaps > risk ? 'at risk' : clientStage(purchases, Number.NaN, Number.NaN);
  });
}
