/** The smallest whole number from 0 on for which it holds, where it holds for all larger ones; `near` is a guess. */
export function smallestWhole(holds: (whole: number) => boolean, near: number): number {
  let [fails, reaches] = [-1, near];
  if (holds(near)) {
    for (let step = 1; reaches > 0; step *= 2) {
      const next = Math.max(0, reaches - step);
      if (!holds(next)) {
        fails = next;
        break;
      }
      reaches = next;
    }
  } else {
    fails = near;
    for (let step = 1; ; step *= 2) {
      reaches = fails + step;
      if (holds(reaches)) break;
      fails = reaches;
    }
  }
  while (reaches - fails > 1) {
    const middle = Math.floor((fails + reaches) / 2);
    if (holds(middle)) reaches = middle;
    else fails = middle;
  }
  return reaches;
}
