import { tidyName } from '../../../core/text/nameKey';
import { type SpreadsheetLink, spreadsheetLink } from '../../../core/text/spreadsheetLink';

/** A line that a person pasted: whose workbook it is, as far as the line says so, and which. */
export interface PastedLine {
  readonly line: string;
  readonly name: string;
  /** undefined where the line has no link to Google Sheets. */
  readonly found: SpreadsheetLink | undefined;
}

/** Reads links, one per line, each with a name before or after it, or without; a link that comes twice counts once. */
export function readPasted(text: string): PastedLine[] {
  const lines = text
    .split('\n')
    .map(tidyName)
    .filter(line => line !== '')
    .map(readLine);
  return lines.filter(
    ({ found }, i) => found === undefined || lines.findIndex(other => other.found?.id === found.id) === i,
  );
}

function readLine(line: string): PastedLine {
  const words = line.split(' ');
  const at = words.findIndex(word => linkIn(word) !== undefined);
  if (at < 0) return { line, name: '', found: undefined };
  const name = words.filter((_, i) => i !== at).join(' ');
  return { line, name: name.replace(AROUND_NAMES, ''), found: linkIn(words[at]!) };
}

const AROUND_NAMES = /^[\s\-–—:;,|]+|[\s\-–—:;,|]+$/g;

/** A link may stand in brackets or before a comma. */
function linkIn(word: string): SpreadsheetLink | undefined {
  return spreadsheetLink(word.replace(/^[<("'„«]+|[>)"'”»,;.]+$/g, ''));
}
