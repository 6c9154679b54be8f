import type { KeptFormula } from './keptFormulas';

/** The formula with its "=", its references as they are by now. */
export function keptText({ places, pieces, own }: KeptFormula): string {
  const references = places.slice(2).map((place, at) => (own[at] ? place.replace(/^.*!/s, '') : place));
  return `=${pieces.map((piece, at) => piece + (references[at] ?? '')).join('')}`;
}
