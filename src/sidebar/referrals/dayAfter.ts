const DAY = 86_400_000;

/** The day so many days after another, both as '2017-12-30'. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
