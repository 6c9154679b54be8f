import type { Formula } from './sheetTemplate';

/** Texts one after another, row by row: "&" of several parts joins all rows of a part in the workbook on this computer. */
export function joined(...parts: readonly Formula[]): Formula {
  return parts.reduceRight((rest, part) => `CONCAT(${part};${rest})`);
}
