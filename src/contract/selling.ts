import type { DecidedProspect } from '../core/ideal/doesItSell';

/** What the Scorecard and the log know of prospects who were scored before they were decided. */
export interface SellingBook {
  /** The latest first, at most 300; their scores in the order of the traits. */
  readonly prospects: readonly DecidedProspect[];
  readonly traits: readonly string[];
  /** Scored, and still open. */
  readonly open: number;
  /** Decided before their match was kept: they say nothing. */
  readonly late: number;
  /** Scored, and their match is not kept yet. */
  readonly unkept: number;
}

export interface KeepOutcome {
  readonly kept: number;
  readonly book: SellingBook;
}
