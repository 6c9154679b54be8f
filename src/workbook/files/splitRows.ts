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
  const bare = parse(body, { delimiter: separator, quoteChar: '\u0000' });
  return raggedRows(bare.data) <= raggedRows(quoted.data)
    ? { rows: bare.data, unpairedQuote: (broken.row ?? 0) + 1 }
    : { rows: quoted.data, unpairedQuote: null };
}

function parse(text: string, marks: Papa.ParseConfig<string[]>): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { ...marks, skipEmptyLines: 'greedy' });
}

/** Excel may name the separator in a first line "sep=;"; else it is the one that cuts most rows as wide as the header. */
function separatorOf(text: string): { separator: string; body: string } {
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named !== null) return { separator: named[1]!, body: text.slice(named[0].length) };
  let best = { separator: NO_SEPARATOR, fit: 0 };
  for (const separator of SEPARATORS) {
    const fit = fitOf(parse(text, { delimiter: separator, quoteChar: '"', preview: SAMPLE_ROWS }).data);
    if (fit > best.fit) best = { separator, fit };
  }
  return { separator: best.separator, body: text };
}

/** Share of rows as wide as the first; wider headers win between equals. */
function fitOf(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  return 1 - raggedRows(rows) / rows.length + width / 1e6;
}

function raggedRows(rows: readonly (readonly string[])[]): number {
  const width = rows[0]?.length ?? 0;
  return rows.reduce((count, row) => count + (row.length === width ? 0 : 1), 0);
}
