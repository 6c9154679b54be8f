/** A row of Channel as it bears on which rows count. */
export interface MonthRow {
  /** What all days of the month share; null where no month is told, and the row counts for itself. */
  readonly month: number | null;
  /** Of one salesperson, not of all. */
  readonly isOfPerson: boolean;
  readonly tellsMeetings: boolean;
}

/**
 * The rows that count where months are added up: a month that stands there for all and for salespeople counts once, by the
 * row of all where that tells its meetings.
 */
export function onceAMonth<Row extends MonthRow>(rows: readonly Row[]): readonly Row[] {
  const months = new Map<number, Row[]>();
  for (const row of rows) if (row.month !== null) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  const byPeople = new Map([...months].map(([month, all]) => [month, isByPeople(all)]));
  return rows.filter(({ month, isOfPerson }) => month === null || byPeople.get(month) === isOfPerson);
}

function isByPeople(rows: readonly MonthRow[]): boolean {
  const isToldOfAll = rows.some(({ isOfPerson, tellsMeetings }) => !isOfPerson && tellsMeetings);
  return !isToldOfAll && rows.some(({ isOfPerson }) => isOfPerson);
}
