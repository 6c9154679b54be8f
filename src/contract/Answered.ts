/** What every call of the server comes to, beside what it was asked for. */
export interface Answered<T> {
  readonly answer: T;
  /** A sheet of ours that was read or written for it is broken, so that numbers there may be missing or wrong. */
  readonly broken: boolean;
}
