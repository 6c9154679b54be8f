/** Draws by chance, always the same for the same seed and name: what is drawn for one kind does not move the others. */
export interface Chance {
  /** From 0 to 1. */
  readonly share: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  readonly happens: (chance: number) => boolean;
}

export function chance(seed: number, name: string): Chance {
  let state = seed;
  for (const letter of name) state = Math.imul(state ^ letter.codePointAt(0)!, 0x9e3779b1) ^ (state >>> 15);
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    whole,
    oneOf: values => values[whole(0, values.length - 1)]!,
    happens: likely => share() < likely,
  };
}
