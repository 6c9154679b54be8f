import { seededChance } from '../../src/workbook/demo/seededChance';

/** Random numbers of the kinds that simulations need, the same sequence for the same seed. */
export function draws(seed: number) {
  const chance = seededChance(seed);
  const exponential = (mean = 1) => -mean * Math.log(1 - chance());
  /** The sum of that many exponential parts: the more of them, the more regular. */
  const erlang = (parts: number, mean = 1) => {
    let sum = 0;
    for (let part = 0; part < parts; part++) sum += exponential(mean / parts);
    return sum;
  };
  return { chance, exponential, erlang };
}
