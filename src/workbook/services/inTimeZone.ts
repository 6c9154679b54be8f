/** Does a piece of work with the local time of a time zone: a script's Date knows the zone of its manifest. */
export function inTimeZone<Result>(timeZone: string, work: () => Result): Result {
  const { TZ } = process.env;
  if (TZ === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}
