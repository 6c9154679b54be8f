const SIMPLE = /^[\p{L}\p{N}_.$!:%]+$|^"(?:[^"]|"")*"$/u;

/** An argument as a part of a larger expression: in brackets, unless it is a value, a reference or a name. */
export function operand(text: string): string {
  return SIMPLE.test(text) ? text : `(${text})`;
}
