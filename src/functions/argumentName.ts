/** The argument's name as Sheets shows it: revenueShare → revenue_share. */
export function argumentName(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
