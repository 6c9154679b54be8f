import type { Wrote } from './Wrote';

/** It may stay where the action is taken back. */
export const UPKEEP: Wrote = { kind: 'upkeep' };
