import { type ColumnPick, ROLES } from '../../../src/contract/orders';

/** The columns that are named, and no other. */
export function pickOf(picked: Partial<ColumnPick>): ColumnPick {
  const none = Object.fromEntries(ROLES.map(role => [role, null])) as unknown as ColumnPick;
  return { ...none, ...picked };
}
