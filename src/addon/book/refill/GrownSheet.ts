import type { Refill } from './planRefill';

/** A sheet that has room for what it shall hold. */
export interface GrownSheet extends Refill {
  /** The columns that it has just got, from 1, by key. */
  readonly added: ReadonlyMap<string, number>;
  /** All of ours, these among them. */
  readonly columns: ReadonlyMap<string, number>;
}
