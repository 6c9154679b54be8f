/** The constructors of the context in which a script runs: what crosses into it must be built with them. */
export interface World {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}
