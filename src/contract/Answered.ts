/** What every call of the server comes to, beside what it was asked for. */
export interface Answered<T> {
  readonly answer: T;
  /** A sheet of ours that was read or written for it is broken, so that numbers there may be missing or wrong. */
  readonly broken: boolean;
  /** The sheets that it comes from are those of the invented firm. */
  readonly example: boolean;
}
