import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';

/** The name under which an image has what is kept beside the spreadsheet. */
export const DRAFTS = 'the drafts';

/** All of a sheet: cells, looks, notes, rules, charts, metadata. */
export interface SheetImage {
  readonly text: string;
  /** What its cells hold, wherever that is. */
  readonly cells: readonly string[];
  readonly columns: number;
}

/**
 * Everything in a workbook, by the names of its sheets; what belongs to no sheet under '', and the
 * drafts kept with it. Ids that differ from run to
 * run are left out.
 */
export function imageOf(workbook: Workbook): ReadonlyMap<string, SheetImage> {
  const { spreadsheet, properties }: WorkbookSnapshot = workbook.snapshot();
  const {
    sheets,
    styles,
    formats,
    revisionId,
    annotations = [],
    namedRanges,
    ...rest
  } = spreadsheet as unknown as Saved;
  const named = Object.entries(namedRanges).sort();
  const images = sheets.map(({ id, name, styles: styled, formats: formatted, ...sheet }): [string, SheetImage] => {
    const looks = [places(styled, styles), places(formatted, formats)];
    const notes = annotations.filter(({ sheetId }) => sheetId === id).map(withoutIds);
    const text = JSON.stringify([withoutIds(sheet), looks, notes.map(note => JSON.stringify(note)).sort()]);
    const cells = Object.values(sheet.cells).map(withoutQuotes).sort();
    return [name, { text: withoutQuotes(text), cells, columns: sheet.colNumber }];
  });
  const kept = Object.entries(properties.document).filter(
    // What is kept of the last actions tells of them, as the history does.
    ([key, text]) => text !== '' && !key.startsWith('polecam.done'),
  );
  const drafts = JSON.stringify(kept).replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'person');
  const apart = (text: string): SheetImage => ({ text, cells: [], columns: 0 });
  const others = apart(JSON.stringify([withoutIds(rest), named]));
  return new Map([...images, ['', others], [DRAFTS, apart(drafts)]]);
}

/** A sheet that was renamed keeps quotes that its name does not need. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/'([\p{L}\d]+)'!/gu, '$1!');
}

type Saved = Omit<WorkbookSnapshot['spreadsheet'], 'sheets' | 'namedRanges'> & {
  readonly annotations?: readonly { readonly sheetId: string | null }[];
  readonly namedRanges: Readonly<Record<string, string>>;
  readonly sheets: readonly (Record<'id' | 'name', string> &
    Record<'styles' | 'formats', Record<string, number>> & { readonly cells: Readonly<Record<string, string>> } & {
      readonly colNumber: number;
    })[];
};

/** What stands in each block, by what it is instead of by its number. */
function places(blocks: Readonly<Record<string, number>>, meanings: object): string[] {
  const meaning = meanings as Readonly<Record<number, unknown>>;
  return Object.entries(blocks)
    .map(([block, number]) => `${block} ${JSON.stringify(meaning[number])}`)
    .sort();
}

// The engine does not bring a chart back to its column when columns that moved it are deleted again.
const LEFT_OUT = new Set([
  'id',
  'sheetId',
  'chartId',
  'figureId',
  'dataSetId',
  'uniqueFigureIds',
  'col',
  'row',
  'offset',
]);

/** No cell has two of them, so their order says nothing; a chart that is updated comes last here. */
const UNORDERED = new Set(['dataValidationRules', 'figures']);

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.map(part => JSON.stringify(withoutIds(part))).sort() : list;
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !LEFT_OUT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, UNORDERED.has(key) ? sorted(part) : withoutIds(part)]));
}
