import { formulasOfSettings, reckonActions } from './actions';

const MOST_FORMULAS = 15;

/** Tells how long actions would take on Google by the declared costs, and what a change of a setting computes anew. */
export async function tellSeconds(tell: (cells: readonly (string | number)[]) => void): Promise<void> {
  for (const { name, runs, counts, formulas, time, goal } of await reckonActions()) {
    const { least, most } = time;
    const middle = (least + most) / 2000;
    const { handles, reads, writes, roundTrips } = counts;
    const span = `${(least / 1000).toFixed(1)}–${(most / 1000).toFixed(1)}`;
    const reached = middle <= goal ? 'reached' : 'missed';
    tell([name, runs, handles, reads, writes, roundTrips, formulas, span, middle.toFixed(1), `≤ ${goal}`, reached]);
  }
  const [[setting, calls]] = formulasOfSettings() as [readonly [string, number]];
  console.log(
    `\nMost formulas computed anew by one setting: ${calls} by ${setting}; goal ≤ ${MOST_FORMULAS}: ${calls <= MOST_FORMULAS ? 'reached' : 'missed'}.`,
  );
}
