import type * as functions from '../functions';

/** A formula that calls one of the add-on's own functions; `;` separates arguments in every locale. */
export function call(name: keyof typeof functions, ...cells: string[]): string {
  return `=${name}(${cells.join(';')})`;
}
