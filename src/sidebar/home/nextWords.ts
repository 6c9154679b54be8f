import type { NextThing } from '../../core/next/nextThing';
import type { BigClient, QuietClient } from '../../core/next/Standing';
import { fill } from '../../i18n/fill';
import type { SidebarTexts } from '../../i18n/sidebar/SidebarTexts';
import type { Numbers } from '../numbersIn';

/** How a page says things: its texts, its numbers, and the currency of the workbook. */
interface Voice {
  readonly home: SidebarTexts['home'];
  readonly numbers: Numbers;
  readonly currency: string;
}

/** What to do, and why, sentence by sentence. */
interface NextWords {
  readonly title: string;
  readonly why: readonly string[];
}

/** The next thing in words, with the name and the figure it is about. */
export function nextWords(next: NextThing, voice: Voice): NextWords {
  const { home, numbers } = voice;
  switch (next.kind) {
    case 'call': {
      const { client, more } = next;
      const silence = client.silentDays === null ? [] : [numbers.counted(home.silentFor, client.silentDays)];
      const gap =
        client.expectedGap === null ? [] : [numbers.counted(home.expectedAfter, Math.round(client.expectedGap))];
      return {
        title: fill(home.nextCall, { client: client.client }),
        why: [
          ...silence,
          ...gap,
          ...worthOf(client, voice),
          ...others(home.moreAtRisk, more, voice),
          home.thenNextStep,
        ],
      };
    }
    case 'winBack': {
      const { client, more } = next;
      const chance =
        client.chance === null ? [] : [fill(home.chanceBack, { in100: numbers.whole(100 * client.chance) })];
      const then = client.isListed ? home.thenNextStep : home.thenListed;
      return {
        title: fill(home.nextWinBack, { client: client.client }),
        why: [...worthOf(client, voice), ...chance, ...others(home.moreLost, more, voice), then],
      };
    }
    case 'moreTime':
    case 'lessTime':
      return {
        title: fill(next.kind === 'moreTime' ? home.nextMoreTime : home.nextLessTime, { client: next.client.client }),
        why: [hoursOf(next.client, voice), home.timeWhy, ...others(home.moreTimes, next.more, voice)],
      };
    case 'ask': {
      const { client, received, minimum } = next.client;
      const given = { received: numbers.whole(received), minimum: numbers.whole(minimum) };
      return {
        title: fill(home.nextAsk, { client }),
        why: [fill(home.nextAskWhy, given), ...others(home.moreDue, next.more, voice)],
      };
    }
    case 'move': {
      const { prospect, from, days } = next.referral;
      return {
        title: fill(home.nextMove, { prospect }),
        why: [fill(numbers.counted(home.nextMoveWhy, days), { from }), ...others(home.moreWaiting, next.more, voice)],
      };
    }
    default:
      return { title: home[TITLES[next.kind]], why: [home[`${TITLES[next.kind]}Why`]] };
  }
}

const TITLES = {
  draft: 'nextDraft',
  clients: 'nextClients',
  profile: 'nextProfile',
  scores: 'nextScores',
  add: 'nextAdd',
} as const;

function worthOf(
  { worth, worthIs, brought, broughtRevenue }: QuietClient,
  { home, numbers, currency }: Voice,
): string[] {
  const money = numbers.money(worth, currency);
  const revenue = numbers.money(broughtRevenue, currency);
  return [
    ...(worth > 0 ? [fill(worthIs === 'value' ? home.worthValue : home.worthRevenue, { money })] : []),
    ...(brought > 0 ? [fill(numbers.counted(home.brought, brought), { money: revenue })] : []),
  ];
}

function hoursOf({ hoursDue, hoursGiven }: BigClient, { home, numbers }: Voice): string {
  return fill(home.hours, { given: numbers.decimal(hoursGiven), due: numbers.decimal(hoursDue) });
}

function others(forms: Parameters<Numbers['counted']>[0], more: number, { numbers }: Voice): string[] {
  return more > 0 ? [numbers.counted(forms, more)] : [];
}
