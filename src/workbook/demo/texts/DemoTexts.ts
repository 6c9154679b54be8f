import type { DemoSheetId } from '../demoSheetIds';

/** What the demo workbook says in one language, and the country its people are from. */
export interface DemoTexts {
  readonly workbook: string;
  readonly orders: string;
  readonly header: readonly [
    day: string,
    number: string,
    client: string,
    product: string,
    amount: string,
    profit: string,
  ];
  readonly orderNumber: string;
  readonly products: readonly string[];
  /** Invented companies, the biggest buyer first. */
  readonly clients: readonly string[];
  /** The second of them as a salesperson once typed it in a hurry. */
  readonly misspelt: string;
  /** Who asks well, who does well enough, who hardly asks, and who has only begun. */
  readonly salespeople: readonly [string, string, string, string];
  /** Companies that were recommended and are not clients: every trade goes with every name. */
  readonly prospects: {
    /** {trade} and {name}. */
    readonly pattern: string;
    readonly trades: readonly string[];
    readonly names: readonly string[];
  };
  /** What an order of the biggest buyer comes to, and how orders are rounded. */
  readonly typicalOrder: number;
  readonly roundedTo: number;
  /** A year's profit on a client won by referral, and how such figures are rounded. */
  readonly referralProfit: number;
  readonly profitRoundedTo: number;
  /** The thanks for a referral. */
  readonly referralCost: number;
  /** What people of this firm write into cells. */
  readonly written: {
    readonly remarks: readonly string[];
    /** People at clients who recommend. */
    readonly people: readonly string[];
    /** What is to be done next about a prospect. */
    readonly referralSteps: readonly string[];
    readonly nextSteps: readonly string[];
    readonly askFirst: string;
    readonly findOut: string;
    readonly actions: readonly string[];
    readonly winBack: readonly string[];
  };
  /** Town and trade of clients, as they take turns. */
  readonly tags: readonly string[];
  /** Whom the firm would like to be recommended to; the last one has been by now. */
  readonly wanted: readonly { readonly prospect: string; readonly why: string; readonly tags: string }[];
  readonly start: StartTexts;
}

interface StartTexts {
  readonly sheet: string;
  readonly title: string;
  readonly lead: string;
  readonly time: { readonly heading: string; readonly share: string; readonly result: string };
  readonly ideal: {
    readonly heading: string;
    readonly traits: readonly [string, string, string, string, string];
    readonly client: string;
    readonly result: string;
  };
  readonly referrals: {
    readonly heading: string;
    readonly inputs: readonly [string, string, string, string, string, string, string];
    readonly result: string;
  };
  readonly guide: {
    readonly heading: string;
    /** What one sees on each sheet. */
    readonly lines: Readonly<Record<DemoSheetId, string>>;
  };
  readonly nextHeading: string;
  /** {menu} is the menu's own label. */
  readonly next: string;
}
