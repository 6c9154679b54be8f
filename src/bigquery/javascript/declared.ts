/** What a formula declares of one argument, as far as it is of numbers. */
export interface Declared {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
  readonly whole?: true;
  readonly most?: number;
  readonly required: boolean;
  /** What NULL means; absent where it is no number. */
  readonly fallback?: number;
}

declare const DECLARED: Readonly<Record<string, Declared>>;

/** The arguments of the formula whose body this is, in their order; the build puts them in. */
export const declared = DECLARED;
