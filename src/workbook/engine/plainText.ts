/** The format of plain text whose content starts with '=': in a '@' cell the engine would compute it. */
export const TEXT_BEYOND_FORMULA = '0;-0;0;@';

/** Is that number format plain text, as '@' is for Google? */
export function isPlainText(format: string | undefined): boolean {
  return format === '@' || format === TEXT_BEYOND_FORMULA;
}
