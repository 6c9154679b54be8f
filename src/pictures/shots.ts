import type { Language } from '../i18n/language';
import type { MenuTexts } from '../i18n/menu/MenuTexts';
import { templateTexts } from '../i18n/templates';
import { DEMO_TEXTS } from '../workbook/demo/demoTexts';

/** One screenshot of the listing: which sheet is in view, which panel is open, and what is said above. */
export interface Shot {
  readonly name: string;
  readonly sheet: (language: Language) => string;
  /** How large the grid is drawn, so that the columns which matter are in the picture. */
  readonly zoom: number;
  /** Where the sheet's chart is dragged for the picture; it stays at the right of the table otherwise. */
  readonly chartAt?: string;
  /** The entry of the add-on's menu that opens the panel. */
  readonly menu: keyof MenuTexts;
  /** What is pressed in the panel then, in order, as CSS selectors. */
  readonly press: readonly string[];
  readonly caption: Readonly<Record<Language, string>>;
}

/** The screenshots of the listing, in the order in which the Marketplace shows them. */
export const SHOTS: readonly Shot[] = [
  {
    name: 'clients',
    sheet: language => templateTexts[language]['clients.title'],
    zoom: 0.78,
    menu: 'home',
    press: [],
    caption: {
      en: 'From a list of orders to your clients, ranked',
      pl: 'Lista zamówień zamienia się w ranking klientów',
      ru: 'Из списка заказов — рейтинг клиентов',
    },
  },
  {
    name: 'asking',
    sheet: language => templateTexts[language]['referrals.title'],
    zoom: 0.78,
    menu: 'asking',
    press: [],
    caption: {
      en: 'Know whom to ask this week, and what to say',
      pl: 'Wiesz, kogo poprosić w tym tygodniu i co powiedzieć',
      ru: 'Кого попросить на этой неделе и что сказать',
    },
  },
  {
    name: 'scorecard',
    sheet: language => templateTexts[language]['scorecard.title'],
    zoom: 0.8,
    chartAt: 'B15',
    menu: 'idealClient',
    press: ['button.primary', '.steps li:last-child button'],
    caption: {
      en: 'See who comes close to your ideal client',
      pl: 'Zobacz, kto pasuje do Twojego idealnego klienta',
      ru: 'Сразу видно, кто близок к идеальному клиенту',
    },
  },
  {
    name: 'formulas',
    sheet: language => DEMO_TEXTS[language].start.sheet,
    zoom: 1,
    menu: 'formulas',
    press: ['button:has-text("REFERRAL_VALUE")'],
    caption: {
      en: 'Know what one client’s referrals are worth',
      pl: 'Policz, ile są warte polecenia jednego klienta',
      ru: 'Посчитайте, сколько приносят рекомендации клиента',
    },
  },
];
