import { readFileSync } from 'node:fs';

/** The days on which each of 4,339 clients of a wholesaler ordered: wholesaler.txt. */
export function wholesalerDays(): number[][] {
  return readFileSync('tests/data/wholesaler.txt', 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(Number));
}
