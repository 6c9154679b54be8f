const SIMPLE = /^[\p{L}\p{N}_.$!:%]+$|^"(?:[^"]|"")*"$/u;

/** An argument as a part of a larger expression: in brackets, unless it is a value, a reference or a name. */
export function operand(text: string): string {
  return SIMPLE.test(text) ? text : `(${text})`;
}

/** The argument is a number or a text that stands in the formula itself. */
export function isTyped(text: string): boolean {
  return /^[+-]?[\d.,]+%?$|^"(?:[^"]|"")*"$/.test(text);
}

/** An argument that may be left out or blank, ready to reckon with. */
export function orElse(text: string | undefined, fallback: string): string {
  if (text === undefined || text === '' || text === '""') return operand(fallback);
  const cells = operand(text);
  return isTyped(text) ? cells : `IF(${cells}="";${fallback};${cells})`;
}

/** Blank in every row where one of the arguments is, as a formula drawn over empty rows. */
export function unlessBlank(required: readonly string[], answer: string): string {
  return required
    .filter(text => !isTyped(text))
    .reduceRight((inner, text) => `IF(${operand(text)}="";"";${inner})`, answer);
}

/** The word that stands in the formula itself, or its default; undefined where a cell says it, or where it is none of ours. */
export function typedWord<Word extends string>(
  text: string,
  fallback: Word,
  read: (word: string) => Word,
): Word | undefined {
  if (text === '' || text === '""') return fallback;
  if (!/^"[^"]*"$/.test(text)) return undefined;
  try {
    return read(text.slice(1, -1));
  } catch {
    return undefined;
  }
}
