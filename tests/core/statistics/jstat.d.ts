/** What the tests ask of it; it brings no types. */
declare module 'jstat' {
  export const jStat: {
    readonly ibeta: (x: number, a: number, b: number) => number;
    readonly ibetainv: (chance: number, a: number, b: number) => number;
    readonly negbin: { readonly pdf: (failures: number, successes: number, chance: number) => number };
    readonly gammaln: (x: number) => number;
  };
}
