import type * as functions from '../functions';
import type { Formula } from './sheetTemplate';

/**
 * A call of one of the add-on's own functions, as part of a formula; `;` separates arguments in every locale. Arguments
 * that are told row by row are blank in the row of the headers, which is neither a name nor a number.
 */
export function call(name: keyof typeof functions, ...cells: Formula[]): Formula {
  return `${name}(${cells.map(belowHeader).join(';')})`;
}

function belowHeader(cells: Formula): Formula {
  return cells.includes('[@') ? `IF([#];"";${cells})` : cells;
}
