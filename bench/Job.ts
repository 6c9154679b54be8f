/** A job that the add-on does by one formula, and how else one would do it. All of them give the same answers. */
export interface Job {
  readonly name: string;
  readonly rows: number;
  /** How many times the bare loop it may take. */
  readonly goal: number;
  /** The formula over all rows, as a sheet calls it. */
  readonly formula: () => unknown;
  /** The loop that a programmer would write for this job over the same arrays. */
  readonly bareLoop: () => unknown;
  readonly peers: readonly Peer[];
}

/** What a user may pick instead. */
export interface Peer {
  readonly name: string;
  readonly rows: number;
  /** Slow peers get fewer rows; then the times are compared per row. */
  readonly run: () => unknown;
  readonly goal?: string;
}
