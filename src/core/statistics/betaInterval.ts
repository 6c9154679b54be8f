import type { BetaShape } from './betaChance';
import { betaQuantile } from './betaQuantile';
import type { CentralInterval } from './centralInterval';

/** Between which shares a beta distribution falls with that confidence, as much cut off below as above. */
export function betaInterval({ a, b }: BetaShape, confidence: number): CentralInterval {
  const cutOff = (1 - confidence) / 2;
  return { low: betaQuantile({ a, b }, cutOff).x, high: betaQuantile({ a: b, b: a }, cutOff).rest };
}
