import { TODAY } from '../calendar';
import type { DemoFirm } from '../demoFirm';
import type { TypedRow } from '../typeRows';

/** What this firm says otherwise than new settings do: the day it reckons on, what a referral brings it and costs. */
export function settingsRows({ texts }: DemoFirm): readonly TypedRow[] {
  return [
    { id: 'today', value: TODAY },
    { id: 'referralProfit', value: texts.referralProfit },
    { id: 'referralCost', value: texts.referralCost },
  ];
}

/** Who sells, below the reasons that a new sheet begins with. */
export function salespeopleRows({ texts, words }: DemoFirm): readonly TypedRow[] {
  return texts.salespeople.map(entry => ({ list: words['settings.list.salespeople'], entry }));
}
