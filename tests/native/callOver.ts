import { columnLetters } from '../../src/templates/columnLetters';

/** A case's call over these rows, from 1: one row gives single cells. */
export function callOver(call: string, first: number, last: number): string {
  return call.replace(/\{(\d)(?::(\d))?\}/g, (_, from: string, to = from) => {
    const [start, end] = [`${columnLetters(Number(from))}${first}`, `${columnLetters(Number(to))}${last}`];
    return start === end ? start : `${start}:${end}`;
  });
}
