import { type ClientPlan, MOST_SCORED, type ProfileDraft, type ScoredClient } from '../../../contract/profile';
import { day } from '../../../contract/request';
import { BEST_SCORE, TRAIT_COUNT } from '../../../core/ideal/limits';
import { nameKey } from '../../../core/text/nameKey';
import type { Row, RowCell } from '../../../templates/planSheet';
import { SCORE_COLUMNS } from '../../../templates/traitColumns';
import { askedDay } from '../../book/askedDay';

/** The rows of the Ideal client sheet: six lists side by side. */
export function idealClientRows({ best, worst, bestTraits, worstTraits, chosen }: ProfileDraft): Row[] {
  const height = Math.max(best.length, worst.length, bestTraits.length, worstTraits.length, TRAIT_COUNT);
  return Array.from({ length: height }, (_, i) => ({
    best: best[i] ?? null,
    worst: worst[i] ?? null,
    bestTraits: bestTraits[i] ?? null,
    worstTraits: worstTraits[i]?.trait ?? null,
    opposites: worstTraits[i]?.opposite ?? null,
    chosen: chosen[i]?.trait ?? null,
    weight: chosen[i]?.weight ?? null,
  }));
}

/**
 * The rows of the Scorecard: the clients of the wizard, and those it did not load, whose scores go along with their
 * traits when these have changed places, and whose plans stay.
 */
export function scorecardRows(
  { chosen, scored }: ProfileDraft,
  old: readonly Row[],
  oldTraits: readonly string[],
): Row[] {
  const former = oldTraits.map(nameKey);
  const sources = chosen.map(({ trait }) => SCORE_COLUMNS[former.indexOf(nameKey(trait))]);
  const moved = old.map(row => {
    const scores = sources.map(source => (source === undefined ? null : (row[source] ?? null)));
    return scoreRow(row.client ?? null, scores);
  });
  const inWizard = new Set(scored.map(({ client }) => nameKey(client)));
  return [
    ...moved.filter(({ client }) => !inWizard.has(nameKey(String(client ?? '')))),
    ...scored.map(({ client, scores, plan }) => ({ ...scoreRow(client, scores), ...planCells(plan) })),
  ];
}

/** The wizard's lists as the two sheets hold them. */
export function draftFromRows(ideal: readonly Row[], scores: readonly Row[]): ProfileDraft {
  // A place of the five that people left empty takes its column of scores along.
  const places = SCORE_COLUMNS.map((_, place) => place).filter(place => textOf(ideal[place]?.chosen) !== '');
  const listOf = (key: string) => ideal.map(row => textOf(row[key])).filter(text => text !== '');
  return {
    step: 6,
    best: listOf('best'),
    worst: listOf('worst'),
    bestTraits: listOf('bestTraits'),
    worstTraits: ideal
      .map(row => ({ trait: textOf(row.worstTraits), opposite: textOf(row.opposites) }))
      .filter(({ trait, opposite }) => trait !== '' || opposite !== ''),
    chosen: places.map(place => {
      const { chosen, weight } = ideal[place]!;
      return { trait: textOf(chosen), weight: typeof weight === 'number' ? weight : null };
    }),
    scored: scores
      .filter(row => textOf(row.client) !== '')
      .slice(0, MOST_SCORED)
      .map(
        (row): ScoredClient => ({
          client: textOf(row.client),
          scores: places.map(place => scoreOf(row[SCORE_COLUMNS[place]!])),
          plan: { what: textOf(row.action), who: textOf(row.who), when: askedDay(row.when) ?? '' },
        }),
      ),
  };
}

function scoreRow(client: RowCell, scores: readonly RowCell[]): Row {
  const row: Record<string, RowCell> = { client };
  for (const [i, key] of SCORE_COLUMNS.entries()) row[key] = scores[i] ?? null;
  return row;
}

function planCells({ what, who, when }: ClientPlan): Row {
  return { action: what || null, who: who || null, when: dayCell(when) };
}

/** Words that a person put in place of a day stay words. */
function dayCell(when: string): RowCell {
  try {
    return day(when, 'when');
  } catch {
    return when || null;
  }
}

function textOf(cell: RowCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

function scoreOf(cell: RowCell | undefined): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= BEST_SCORE ? cell : null;
}
