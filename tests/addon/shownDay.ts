/** A day such as '2026-01-31' as a spreadsheet of Poland or Russia shows it, or one of America; '' stays ''. */
export function shownDay(isoDay: string, where: 'europe' | 'america' = 'europe'): string {
  const [year, month, day] = isoDay.split('-');
  if (day === undefined) return isoDay;
  return where === 'europe' ? `${day}.${month}.${year}` : `${month}/${day}/${year}`;
}
