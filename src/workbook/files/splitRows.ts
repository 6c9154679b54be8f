import Papa from 'papaparse';

export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  /** The row, from 1, at which quotation marks stopped making pairs; all marks are then part of the text. */
  readonly unpairedQuote: number | null;
}

const SEPARATORS = [',', ';', '\t', '|'];
const NO_SEPARATOR = '\u001f';
const SAMPLE_ROWS = 100;

/** Splits the text of a .csv or .tsv file into rows of fields; blank lines are left out. */
export function splitRows(text: string): SplitRows {
  const { separator, body } = separatorOf(text);
  const quoted = parse(body, { delimiter: separator, quoteChar: '"' });
  const broken = quoted.errors.find(({ type }) => type === 'Quotes');
  if (broken === undefined) return { rows: quoted.data, unpairedQuote: null };
  const bare = parse(body, { delimiter: separator, fastMode: true });
  return commonWidth(bare.data).share >= commonWidth(quoted.data).share
    ? { rows: bare.data, unpairedQuote: (broken.row ?? 0) + 1 }
    : { rows: quoted.data, unpairedQuote: null };
}

function parse(text: string, marks: Papa.ParseConfig<string[]>): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { ...marks, skipEmptyLines: 'greedy' });
}

/** Excel names the separator in a first line sep=; which other programs save on, in quotation marks and padded to the width of the rest. */
const NAMED = /^\s*(?:"sep=(?:"")?(\\t|.)(?:"")?"|sep=(\\t|.))[;,\t|\s]*?(?:\r\n|\r|\n)/i;

/** The separator that is named, else the one that cuts most rows equally wide. */
function separatorOf(text: string): { separator: string; body: string } {
  const named = NAMED.exec(text);
  if (named !== null) {
    const sign = named[1] ?? named[2]!;
    return { separator: sign === '\\t' ? '\t' : sign, body: text.slice(named[0].length) };
  }
  let best = { separator: NO_SEPARATOR, fit: 0 };
  for (const separator of SEPARATORS) {
    const { data } = parse(text, { delimiter: separator, quoteChar: '"', preview: SAMPLE_ROWS });
    const fit = fitOf(data, separator);
    if (fit > best.fit) best = { separator, fit };
  }
  return { separator: best.separator, body: text };
}

/** Share of rows as wide as most; wider ones win between equals. */
function fitOf(rows: readonly (readonly string[])[], separator: string): number {
  const { width, share } = commonWidth(rows);
  const first = rows.findIndex(row => row.length === width);
  if (width < 2 || (first > 0 && rows[first]!.some(isNumber))) return 0;
  // Decimal commas cut each column in two at most.
  return share + (separator === ',' ? width - 2 : width) / 1e6;
}

/** Below title lines stands a header. Where a number comes first, a decimal comma has been taken for a separator. */
function isNumber(text: string): boolean {
  return /^\s*[-+]?[\d\s]*\d\s*$/.test(text);
}

/** How wide most rows are that have more than one field, and which share of all rows that is. */
function commonWidth(rows: readonly (readonly string[])[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) {
      width = length;
      most = count;
    }
  }
  return { width, share: rows.length === 0 ? 0 : most / rows.length };
}
