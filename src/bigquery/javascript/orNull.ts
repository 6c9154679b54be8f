import { DomainError } from '../../core/errors';

/**
 * What the arithmetic answers, its names as SQL has them: someDeal → some_deal. Null where it refuses or a number is too
 * large; of −0 it makes 0, as the formulas do.
 */
export function orNull<A extends number | object>(compute: () => A): A | null {
  try {
    const answer = compute();
    if (typeof answer === 'number') return Number.isFinite(answer) ? ((answer + 0) as A) : null;
    const entries = Object.entries(answer as Record<string, number>);
    if (!entries.every(([, number]) => Number.isFinite(number))) return null;
    return Object.fromEntries(entries.map(([name, number]) => [inSql(name), number + 0])) as A;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const inSql = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
