/** The chances of `first`, `first` + 1, and so on, which add up to 1. */
export interface Distribution {
  readonly first: number;
  readonly chances: ArrayLike<number>;
}
