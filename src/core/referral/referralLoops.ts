import { familyOrder } from './familyOrder';

/** Every loop of referrers: its rows, from the uppermost, each before the one whom they brought. */
export function referralLoops(referrer: Int32Array): readonly (readonly number[])[] {
  const seen = new Uint8Array(referrer.length);
  for (const row of familyOrder(referrer)) seen[row] = 1;
  const loops: number[][] = [];
  for (let row = 0; row < referrer.length; row++) {
    if (seen[row] !== 0) continue;
    const upwards: number[] = [];
    for (let above = referrer[row]!; seen[row] === 0; above = referrer[above]!) {
      upwards.push(above);
      seen[above] = 1;
    }
    loops.push(upwards.reverse());
  }
  return loops;
}
