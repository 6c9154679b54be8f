import { formulaParts } from './formulaParts';
import { printParts } from './printParts';

/** A formula as Sheets takes it from a script in every locale: semicolons between the arguments. */
export function writtenFormula(formula: string, decimalComma: boolean): string {
  const parts = formulaParts(formula, decimalComma);
  return parts === undefined ? formula : `=${printParts(parts)}`;
}
