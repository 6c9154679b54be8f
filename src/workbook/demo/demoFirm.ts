import { type ClientHistory, clientsFromOrders } from '../../core/orders/clientsFromOrders';
import type { Language } from '../../i18n/language';
import { templateTexts } from '../../i18n/templates';
import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { monthOf } from './calendar';
import { type DemoClient, demoClients } from './demoClients';
import { type DemoOrder, demoOrders } from './demoOrders';
import { type DemoReferral, demoReferrals } from './demoReferrals';
import { DEMO_TEXTS } from './demoTexts';
import type { DemoTexts } from './texts/DemoTexts';

/** The invented wholesaler of packaging in one language: what happened, from which all its sheets are filled. */
export interface DemoFirm {
  readonly language: Language;
  readonly texts: DemoTexts;
  /** The words of the sheets. */
  readonly words: TemplateTexts;
  /** By rank. */
  readonly clients: readonly DemoClient[];
  readonly orders: readonly DemoOrder[];
  /** What the orders say of each client, the biggest first, as the add-on reckons it. */
  readonly histories: readonly (ClientHistory & { readonly rank: number })[];
  readonly referrals: readonly DemoReferral[];
}

export function demoFirm(language: Language): DemoFirm {
  const texts = DEMO_TEXTS[language];
  const orders = demoOrders(texts);
  const histories = clientsFromOrders({
    days: orders.map(({ day }) => day),
    clients: orders.map(({ rank }) => texts.clients[rank]!),
    amounts: orders.map(({ amount }) => amount),
    profits: orders.map(({ profit }) => profit),
  }).map(history => ({ ...history, rank: texts.clients.indexOf(history.client) }));
  const words = templateTexts[language];
  return { language, texts, words, clients: demoClients(), orders, histories, referrals: demoReferrals() };
}

/** Clients won in a month, those who came back among them, and clients lost. */
export function changesIn(
  month: number,
  clients: readonly DemoClient[],
): { gained: number; lost: number; wonBack: number } {
  const countOf = (dayOf: (client: DemoClient) => number | null) =>
    clients.filter(client => {
      const day = dayOf(client);
      return day !== null && monthOf(day) === month;
    }).length;
  return {
    gained: countOf(({ firstDay }) => firstDay),
    lost: countOf(({ lostDay }) => lostDay),
    wonBack: countOf(({ backDay }) => backDay),
  };
}
