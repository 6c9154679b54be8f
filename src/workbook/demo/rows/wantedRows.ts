import type { DemoFirm } from '../demoFirm';
import type { TypedRow } from '../typeRows';
import { firstRecommended } from './referralRows';

/** Client who might know the first of them. */
const KNOWS = 8;

/** Whom the firm would like to meet; the last of them has been recommended since. */
export function wantedRows({ texts, referrals }: DemoFirm): readonly TypedRow[] {
  const rows = texts.wanted.map(({ prospect, why, tags }, i) => ({
    prospect,
    why,
    knows: i === 0 ? texts.clients[KNOWS]! : null,
    tags,
    salesperson: texts.salespeople[i % texts.salespeople.length]!,
  }));
  return [...rows, { prospect: firstRecommended(referrals, texts), salesperson: texts.salespeople[0] }];
}
