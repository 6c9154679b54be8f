import { nameKey, tidyName } from '../../core/text/nameKey';
import type { Row, RowCell } from '../../templates/planSheet';

/** What a client is scored. */
export interface Scored {
  readonly client: string;
  /** 0 to 1. */
  readonly match: number;
  readonly traits: readonly string[];
  /** In the order of the traits. */
  readonly scores: readonly (RowCell | undefined)[];
}

/** The cells by which a match is kept as of a day, and by which traits: later scores do not change them. */
export function firstMatch({ client, match, traits, scores }: Scored, day: number): Row {
  const lines = traits.flatMap((trait, i) =>
    typeof scores[i] === 'number' ? [`${scores[i]} ${tidyName(trait)}`] : [],
  );
  return { client, firstDay: day, firstMatch: match, firstScores: lines.join('\n') };
}

/** The kept score of each of these traits; null for one that was not scored then, or not chosen. */
export function firstScores(cell: RowCell | undefined, traits: readonly string[]): (number | null)[] {
  const kept = new Map<string, number>();
  for (const line of String(cell ?? '').split('\n')) {
    const [, score, trait = ''] = /^(-?\d+(?:\.\d+)?) (.+)$/.exec(line) ?? [];
    if (score !== undefined) kept.set(nameKey(trait), Number(score));
  }
  return traits.map(trait => kept.get(nameKey(trait)) ?? null);
}

/** Nothing has been kept of the client in this row. */
export function isUnkept({ firstDay = null, firstMatch = null }: Row): boolean {
  return firstDay === null && firstMatch === null;
}
