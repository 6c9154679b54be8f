import type { TemplateText } from '../../../i18n/templates/TemplateTexts';
import { MONTHS, monthOf, monthStart, TODAY, workday } from '../calendar';
import { changesIn, type DemoFirm } from '../demoFirm';
import type { TypedRow } from '../typeRows';

/** Why each of the lost left, the chance that they come back, and what is done about it: a step, days from now. */
const LEFT: Readonly<Record<number, readonly [reason: string, chance: number, step: number, days: number]>> = {
  3: ['complaint', 0.4, 0, 3],
  6: ['newPerson', 0.5, 2, 7],
  9: ['promise', 0.5, 0, -320],
  16: ['price', 0.2, 3, 30],
  22: ['silence', 0.6, 5, 9],
  27: ['closed', 0.05, 4, 60],
  30: ['silence', 0.5, 1, 14],
  31: ['price', 0.4, 3, -290],
  34: ['decider', 0.3, 2, 16],
  38: ['silence', 0.4, 4, -4],
  44: ['noNeed', 0.1, 4, 45],
  48: ['price', 0.15, 1, 28],
};
/** They would buy as much as in their good days, for about this many years. */
const GOOD_YEARS = 2;

/** Who left, and what is done to win them back. */
export function keepingRows({ texts, words, clients, histories }: DemoFirm): readonly TypedRow[] {
  return clients
    .filter(({ lostDay }) => lostDay !== null)
    .sort((a, b) => a.lostDay! - b.lostDay!)
    .map(({ rank, lostDay, backDay, salesperson }) => {
      const [reason, chance, step, days] = LEFT[rank]!;
      const { profit = 0, firstDay = 0, lastDay = 0 } = histories.find(history => history.rank === rank)!;
      const yearly = profit / Math.max(1, (lastDay - firstDay) / 365);
      return {
        lostDay,
        client: texts.clients[rank]!,
        reason: words[`settings.leaving.${reason}` as TemplateText],
        chance,
        valueIfBack: backDay === null ? rounded(yearly * GOOD_YEARS, texts.profitRoundedTo) : null,
        nextStep: texts.written.winBack[step]!,
        owner: texts.salespeople[salesperson]!,
        stepDay: workday(TODAY + days),
        backDay,
      };
    });
}

/** Who came, went and came back in each month, and what all sales brought. */
export function monthRows({ clients, orders }: DemoFirm): readonly TypedRow[] {
  const inMonth = (month: number, key: 'amount' | 'profit') =>
    orders.reduce((sum, order) => (monthOf(order.day) === month ? sum + order[key] : sum), 0);
  return Array.from({ length: MONTHS }, (_, month) => ({
    month: monthStart(month),
    ...changesIn(month, clients),
    revenue: inMonth(month, 'amount'),
    salesTotal: inMonth(month, 'profit'),
  }));
}

/** How many clients there were before the first month. */
export function clientsAtStart({ clients }: DemoFirm): number {
  return clients.filter(({ firstDay }) => monthOf(firstDay) < 0).length;
}

function rounded(value: number, step: number): number {
  return Math.round(value / step) * step;
}
