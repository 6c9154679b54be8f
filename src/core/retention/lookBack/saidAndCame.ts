/** Clients of whom something alike was said, and what came. */
export interface SaidAndCame {
  readonly clients: number;
  /** The mean of their chances. */
  readonly said: number;
  /** How many of them came. */
  readonly came: number;
}

/** One client in it: their chance, and whether they came. */
export interface Forecast {
  readonly chance: number;
  readonly came: boolean;
}

export function saidAndCame(forecasts: readonly Forecast[]): SaidAndCame {
  const said = forecasts.reduce((sum, { chance }) => sum + chance, 0);
  return {
    clients: forecasts.length,
    said: forecasts.length === 0 ? 0 : said / forecasts.length,
    came: forecasts.filter(({ came }) => came).length,
  };
}

/** In so many groups of one size, the lowest chances first. */
export function byParts(forecasts: readonly Forecast[], parts: number): SaidAndCame[] {
  const sorted = [...forecasts].sort((a, b) => a.chance - b.chance);
  const from = (part: number) => Math.round((part * sorted.length) / parts);
  return Array.from({ length: parts }, (_, part) => saidAndCame(sorted.slice(from(part), from(part + 1))));
}
