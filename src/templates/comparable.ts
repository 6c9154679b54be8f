import type { Formula } from './sheetTemplate';

/** Blanks that TRIM does not take for one: tabs, line breaks, no-break and narrow spaces. */
const BLANKS: readonly Formula[] = ['CHAR(9)', 'CHAR(10)', 'CHAR(13)', 'CHAR(160)', '"\u202f"', '"\u2009"'];
/** Letters that some programs write as two characters, the letter and its mark, which look the same. */
const COMPOSED = 'ąćęńóśźżйёäöüéè';

/**
 * What two spellings of one name share, by functions of Sheets: trimmed, inner blanks collapsed, without case, letters
 * composed. Look-ups and counts compare these: a name is never a condition.
 */
export function comparable(name: Formula): Formula {
  const spaced = BLANKS.reduce((text, blank) => `SUBSTITUTE(${text};${blank};" ")`, name);
  return [...COMPOSED].reduce(
    (text, letter) => `SUBSTITUTE(${text};"${letter.normalize('NFD')}";"${letter}")`,
    `LOWER(TRIM(${spaced}))`,
  );
}
