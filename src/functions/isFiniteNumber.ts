/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
export const isFiniteNumber = Number.isFinite as (value: unknown) => value is number;
