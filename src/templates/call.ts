import type * as functions from '../functions';

/** A call of one of the add-on's own functions, as part of a formula; `;` separates arguments in every locale. */
export function call(name: keyof typeof functions, ...cells: string[]): string {
  return `${name}(${cells.join(';')})`;
}
