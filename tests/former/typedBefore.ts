import type { TemplateId } from '../../src/templates/sheetTemplate';

/** What people typed into a workbook of the former layout, by sheet, by column, one below the other; null leaves a cell. */
export type Typed = readonly (string | number | boolean | null)[];

/** Days are numbers: 46023 is 1 January 2026. */
const JANUARY = 46_023;
const FEBRUARY = JANUARY + 31;
const MARCH = FEBRUARY + 28;
const APRIL = MARCH + 31;

/** Into every table of every sheet, in the words of that language where cells hold words of ours. */
export function typedBefore(
  language: 'en' | 'pl',
): Readonly<Partial<Record<TemplateId, Readonly<Record<string, Typed>>>>> {
  const [received, meeting, deal, lost] =
    language === 'pl'
      ? ['Otrzymane', 'Spotkanie', 'Transakcja', 'Przegrane']
      : ['Received', 'Meeting', 'Deal', 'No deal'];
  return {
    clients: {
      client: ['Alfa', 'Beta', 'Gamma', 'Delta'],
      salesperson: ['Anna', 'Jan', 'Anna', null],
      referredBy: [null, 'Alfa', 'Alfa', 'Beta'],
      purchases: [9, 4, 2, 1],
      firstDay: [45_000, 45_100, 45_500, 45_900],
      lastDay: [46_010, 46_000, 45_600, 45_900],
      usualGapDays: [30, 60, 90, null],
      revenueLastYear: [90_000, 40_000, 9_000, 1_000],
      revenueInAll: [190_000, 80_000, 19_000, 1_000],
      profit: [60_000, 20_000, 4_000, 300],
      retention: [0.9, null, null, null],
      minimum: [3, null, null, null],
      lastAsked: [JANUARY + 3, null, null, null],
      nextStep: ['zadzwonić', null, 'list', null],
    },
    idealClient: {
      best: ['Alfa', 'Beta'],
      worst: ['Delta'],
      chosen: ['a', 'b', 'c', 'd', 'e'],
      weight: [3, 2, 2, 1, 1],
    },
    scorecard: {
      client: ['Alfa', 'Beta', 'Delta'],
      trait1: [5, 3, -3],
      trait2: [4, 2, -2],
      trait3: [5, 1, -5],
      trait4: [4, 0, -1],
      trait5: [3, 2, -4],
      action: ['dbać', null, 'oddać'],
      who: ['Anna', 'Jan', 'Ewa'],
      when: [JANUARY, null, MARCH],
    },
    referrals: {
      date: [JANUARY + 2, JANUARY + 9, FEBRUARY + 4, MARCH + 1],
      from: ['Alfa', 'Alfa', 'Beta', 'Gamma'],
      prospect: ['Omega', 'Sigma', 'Tau', 'Pi'],
      salesperson: ['Anna', 'Anna', 'Jan', 'Jan'],
      quality: [4, 5, 3, 2],
      stage: [deal!, meeting!, received!, lost!],
      stageDate: [FEBRUARY + 7, FEBRUARY + 1, null, MARCH + 9],
      profit: [7_000, null, null, null],
      refusal: [null, null, null, 'Bo nie chce'],
      remark: ['dobrze', null, null, null],
    },
    referralPlan: {
      client: ['Alfa', 'Beta', 'Gamma'],
      referralsPerYear: [4, null, 2],
      quality: [5, null, 3],
      growth: [0.3, null, null],
    },
    channel: {
      month: [JANUARY, JANUARY, FEBRUARY],
      salesperson: ['Anna', 'Jan', 'Anna'],
      meetings: [12, 9, 15],
      asked: [8, 2, 9],
      salesMonth: [JANUARY + 14, FEBRUARY, APRIL],
      salesTotal: [55_000, 61_000, 47_500],
      skillPerson: ['Anna', 'Jan', 'Ewa'],
      skill1: [true, false, true],
      skill2: [true, false, false],
      skill3: [false, false, true],
      skillDay: [JANUARY + 5, null, MARCH],
    },
    timePlan: { client: [null, 'Alfa', 'Beta'], hoursGiven: [10, 12, 4], expected: [null, null, 50_000] },
    keeping: {
      lostDay: [FEBRUARY + 3, MARCH + 20],
      client: ['Delta', 'Kappa'],
      reason: ['Bo drogo', 'Zmiana szefa'],
      chance: [0.3, 0.1],
      valueIfBack: [9_000, null],
      nextStep: ['list', 'telefon'],
      owner: ['Anna', 'Jan'],
      stepDay: [MARCH, null],
      backDay: [null, APRIL],
      month: [JANUARY, FEBRUARY, MARCH],
      gained: [4, 2, 5],
      lost: [1, 3, null],
    },
    settings: {
      salespeople: ['Anna', 'Jan', 'Ewa', 'Ola'],
      clientStages: [null, null, null, null, 'Wierny'],
      qualityListen: [null, null, 0.55],
      qualityConversion: [null, null, null, null, 0.33],
      refusals: [null, 'Bo nie chce', null, null, null, null, null, null, 'Całkiem nowy powód'],
      refusalSide: [null, null, null, null, null, null, null, null, 'nasze'],
      leaving: ['Bo drogo', null, null, null, null, null, null, null, 'Zmiana szefa'],
      leavingCause: [null, null, null, null, null, null, null, null, 'rynek'],
      skills: [null, 'Pyta o trzy nazwiska'],
      skillNote: ['Ćwicz z nim w piątki'],
      tiers: ['Ideał'],
      quadrants: [null, 'Zamożny'],
    },
  };
}

/** Settings by their id, and a figure above the headers of Keeping clients. */
export const typedSettings: Readonly<Record<string, number>> = { hours: 35, minimum: 3, confidence: 0.8 };
export const typedStart = 140;
