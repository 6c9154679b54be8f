import { median } from '../../statistics/median';
import { type ClientRhythm, type ClientStage, clientStage } from '../clientStage';
import { expectedGap } from '../expectedGap';
import type { KnownClient } from './knownClients';

/** After how many expected gaps of silence a client is at risk, and lost. */
export type GapLimits = Pick<ClientRhythm, 'riskGaps' | 'lostGaps'>;

/** The stage of each client by the expected gap: the mean of their own gaps and the usual one of all clients. */
export function stagesAt(clients: readonly KnownClient[], limits: GapLimits): ClientStage[] {
  const usual = median(clients.flatMap(({ usualGap }) => usualGap ?? [])) ?? Number.NaN;
  return clients.map(({ purchases, firstToLast, silence }) => {
    const usualGapDays = expectedGap({ purchases, firstDay: 0, lastDay: firstToLast }, usual);
    return clientStage({ purchases, daysSinceLast: silence, usualGapDays, ...limits });
  });
}
