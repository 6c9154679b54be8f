import type { Row, RowCell } from '../../../templates/planSheet';
import { settings } from '../../../templates/settings';
import { startRows } from '../../../templates/startRows';
import { TODAY } from '../calendar';
import type { DemoFirm } from '../demoFirm';

/** The settings a new sheet begins with, with this firm’s people, and what a referral brings it and costs. */
export function settingsRows({ texts, words }: DemoFirm): readonly Row[] {
  return startRows(settings, words, TODAY).map((row, i) => ({
    ...row,
    salespeople: texts.salespeople[i] ?? null,
    ...(row.id === 'referralProfit' && { value: money(texts.referralProfit) }),
    ...(row.id === 'referralCost' && { value: money(texts.referralCost) }),
  }));
}

function money(number: number): RowCell {
  return { number, content: 'money' };
}
