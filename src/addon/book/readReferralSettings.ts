import type { ReferralGrade, RefusalReason } from '../../contract/referrals';
import { STAGE } from '../../core/referral/limits';
import type { Row } from '../../templates/planSheet';
import { catalogue } from './catalogue';
import { cellDay } from './cellDay';
import { cellText } from './cellText';
import type { Reading } from './Reading';
import { settingNumbers } from './settingNumbers';

/** What the Settings sheet says of referrals. */
export interface ReferralSettings {
  /** The day number on which the sheets reckon. */
  readonly reckonedOn: number;
  /** The day number that it is. */
  readonly today: number;
  readonly profit: number;
  readonly currency: string;
  readonly wouldBuyAnyway: number;
  readonly savedCost: number;
  readonly minimum: number;
  readonly salespeople: readonly string[];
  /** Five; '' where one has no name. */
  readonly stages: readonly string[];
  readonly grades: readonly ReferralGrade[];
  readonly refusals: readonly RefusalReason[];
}

/** Reads the Settings sheet; what is not there, or no number, is as on a new one. */
export function readReferralSettings(reading: Reading): ReferralSettings {
  const { today, rows, start, number } = settingNumbers(reading);
  const list = (key: string) => rows.map(row => cellText(row[key])).filter(text => text !== '');
  const grades = gradesIn(rows);
  return {
    reckonedOn: cellDay(number('today')) ?? today,
    today,
    profit: number('referralProfit'),
    currency: cellText(rows.find(row => row.id === 'currency')?.value),
    wouldBuyAnyway: number('wouldBuyAnyway'),
    savedCost: number('savedCost'),
    minimum: number('minimum'),
    salespeople: list('salespeople'),
    stages: Object.values(STAGE).map(place => cellText(rows[place]?.referralStages)),
    grades: grades.length > 0 ? grades : gradesIn(start),
    refusals: rows
      .map(row => ({ reason: cellText(row.refusals), side: sideOf(cellText(row.refusalSide)) }))
      .filter(({ reason }) => reason !== ''),
  };
}

/** By the words of any language, for the sheet may have been filled in another one. */
function sideOf(word: string): RefusalReason['side'] {
  const languages = Object.values(catalogue().sheets);
  const sides = ['client', 'own'] as const;
  return sides.find(side => languages.some(texts => texts[`settings.refusalSide.${side}`] === word)) ?? null;
}

function gradesIn(rows: readonly Row[]): ReferralGrade[] {
  return rows.flatMap(row => {
    const [quality, listen, contact, conversion] = [
      ...[row.quality, row.qualityListen, row.qualityContact, row.qualityConversion],
    ].map(cell => (typeof cell === 'number' && cell >= 0 ? cell : undefined));
    if (quality === undefined || listen === undefined || contact === undefined || conversion === undefined) return [];
    return [{ quality, listen, contact, conversion }];
  });
}
