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
