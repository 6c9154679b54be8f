import { NO_ROW } from './familyTree';

/** All rows so that each comes before the row of its referrer. Rows in a loop are left out: they have no such order. */
export function familyOrder(referrer: Int32Array): Int32Array {
  const rows = referrer.length;
  const waitingFor = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    if (referrer[row] !== NO_ROW) waitingFor[referrer[row]!]!++;
  }
  const order = new Int32Array(rows);
  let ordered = 0;
  for (let row = 0; row < rows; row++) {
    if (waitingFor[row] === 0) order[ordered++] = row;
  }
  for (let next = 0; next < ordered; next++) {
    const above = referrer[order[next]!]!;
    if (above !== NO_ROW && --waitingFor[above]! === 0) order[ordered++] = above;
  }
  return order.subarray(0, ordered);
}
