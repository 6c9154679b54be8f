/** The number by which Sheets counts a day such as '2026-01-31'. */
export function dayNumber(isoDay: string): number {
  return (Date.parse(isoDay) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
