import type { Settings } from './settingsOf';

/** After how many expected gaps of silence a client is lost; not before being at risk, where Settings has them the wrong way round. */
export function lostGapsOf({ number }: Settings): number {
  const positive = (id: string) => number(id, found => found > 0);
  return Math.max(positive('riskGaps'), positive('lostGaps'));
}
