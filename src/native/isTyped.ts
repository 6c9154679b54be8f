/** The argument is a number or a text that stands in the formula itself. */
export function isTyped(text: string): boolean {
  return /^[+-]?[\d.,]+%?$|^"(?:[^"]|"")*"$/.test(text);
}
