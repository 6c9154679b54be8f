import { DomainError } from '../../errors';
import { type RankSkill, rankSkill, skillError } from '../../statistics/rankSkill';
import type { Recalibration } from '../../statistics/recalibration';
import { type BuyingModel, fitBuyingModel } from '../buyingModel';
import { chanceToBuy } from '../chanceToBuy';
import { CLIENT_STAGES, type ClientStage } from '../clientStage';
import { chanceCorrection } from './chanceCorrection';
import { type KnownClient, knownClients } from './knownClients';
import { byParts, type SaidAndCame, saidAndCame } from './saidAndCame';
import { type GapLimits, stagesAt } from './stagesAt';

/** Orders cut some days before the last of them: what was said of the clients then, and what came. */
export interface LookBack {
  readonly outcome: 'seen';
  /** The day up to which all was known. */
  readonly cut: number;
  readonly lastDay: number;
  readonly clients: number;
  readonly came: number;
  readonly model: BuyingModel;
  /** The lowest fifth of the chances first. */
  readonly fifths: readonly SaidAndCame[];
  readonly stages: readonly (SaidAndCame & { readonly stage: ClientStage })[];
  readonly skills: {
    readonly chance: Skill;
    /** Those not silent for too long before those at risk, and these before the lost. */
    readonly stage: Skill;
    /** Who bought last, first. */
    readonly latest: Skill;
  };
  readonly verdict: Verdict;
  /** By what the chances are to be corrected; null where they are not. */
  readonly correction: Recalibration | null;
}

/** The share of pairs, one who came and one who did not, that are ranked rightly, and how far that may be off. */
export interface Skill {
  readonly skill: number;
  readonly margin: number;
}

/** The chance ranks clients better than who bought last, as well as that, or no better than a coin. */
export type Verdict = 'better' | 'noBetter' | 'noSkill';

/** Why nothing can be told. */
export interface NoLookBack {
  readonly outcome: 'tooShort' | 'tooFewRepeat' | 'nobody' | 'everybody' | 'tooFewCame' | 'tooFewAway';
  /** Of whom there are so many; days, where the orders are too short. */
  readonly found: number;
  readonly needed: number;
}

export interface LookBackRequest extends GapLimits {
  /** How many days before the last order the orders are cut. */
  readonly days: number;
}

/** Standard errors that a skill may be off by chance. */
const MARGIN = 2;
/** Of fewer who came, or who did not, no ranking is judged. */
const FEWEST = 10;
const PARTS = 5;

/** Looks back at the order days of each client. */
export function lookBack(orderDays: Iterable<readonly number[]>, request: LookBackRequest): LookBack | NoLookBack {
  const all = [...orderDays];
  const { first, last } = period(all);
  const { days } = request;
  const needed = days + Math.ceil(days / 2);
  if (!(last - first >= needed)) return { outcome: 'tooShort', found: Math.max(0, last - first), needed };
  const cut = last - days;
  const known = knownClients(all, { cut, days });
  const came = known.map(client => client.came);
  const none = cannotTell(came);
  if (none !== null) return none;
  const model = modelOf(known);
  if ('outcome' in model) return model;

  const chances = known.map(client => chanceToBuy(client, model, days));
  const stages = stagesAt(known, request);
  const forecasts = known.map((_, i) => ({ chance: chances[i]!, came: came[i]! }));
  const chance = rankSkill(chances, came);
  const latest = rankSkill(
    known.map(({ silence }) => -silence),
    came,
  );
  const verdict = verdictOf(chance, latest);
  return {
    outcome: 'seen',
    cut,
    lastDay: last,
    clients: known.length,
    came: came.filter(Boolean).length,
    model,
    fifths: byParts(forecasts, PARTS),
    stages: CLIENT_STAGES.filter(stage => stage !== 'prospect').map(stage => ({
      stage,
      ...saidAndCame(forecasts.filter((_, i) => stages[i] === stage)),
    })),
    skills: { chance: told(chance), stage: told(rankSkill(stages.map(alarm), came)), latest: told(latest) },
    verdict,
    correction: chanceCorrection(chances, came, verdict !== 'noSkill'),
  };
}

function period(all: readonly (readonly number[])[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const days of all) {
    for (const day of days) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { first, last };
}

function cannotTell(came: readonly boolean[]): NoLookBack | null {
  const those = came.filter(Boolean).length;
  const away = came.length - those;
  if (those === 0) return { outcome: 'nobody', found: came.length, needed: FEWEST };
  if (away === 0) return { outcome: 'everybody', found: came.length, needed: FEWEST };
  if (those < FEWEST) return { outcome: 'tooFewCame', found: those, needed: FEWEST };
  return away < FEWEST ? { outcome: 'tooFewAway', found: away, needed: FEWEST } : null;
}

function modelOf(known: readonly KnownClient[]): BuyingModel | NoLookBack {
  const column = (key: 'repeats' | 'firstToLast' | 'sinceFirst') => known.map(client => client[key]);
  try {
    return fitBuyingModel({
      repeats: column('repeats'),
      firstToLast: column('firstToLast'),
      sinceFirst: column('sinceFirst'),
    });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'tooFewRepeat')) throw error;
    const { clients, minimum } = error.values;
    return { outcome: 'tooFewRepeat', found: Number(clients), needed: Number(minimum) };
  }
}

function alarm(stage: ClientStage): number {
  if (stage === 'lost') return 0;
  return stage === 'at risk' ? 1 : 2;
}

function told(rank: RankSkill): Skill {
  return { skill: rank.skill, margin: MARGIN * skillError(rank) };
}

function verdictOf(chance: RankSkill, latest: RankSkill): Verdict {
  const beyond = (lead: number, error: number) => lead > 0 && lead >= MARGIN * error;
  if (!beyond(chance.skill - 1 / 2, skillError(chance))) return 'noSkill';
  return beyond(chance.skill - latest.skill, skillError(chance, latest)) ? 'better' : 'noBetter';
}
