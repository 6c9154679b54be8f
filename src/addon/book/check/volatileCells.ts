import * as functions from '../../../functions';
import { cellsName } from '../../../templates/cellsName';
import { columnLetters } from '../../../templates/columnLetters';
import { TEMPLATE_IDS } from '../../../templates/sheetTemplate';
import { formulaCall } from '../../formulaText/formulaCall';
import { formulaTokens } from '../../formulaText/formulaTokens';
import { readArgument } from '../../formulaText/readArgument';
import { once } from '../once';
import type { Reading } from '../Reading';
import type { OurContent } from '../readSheet';

/** A cell that people filled with a formula which gives another value at every change. */
export interface VolatileCell {
  readonly content: OurContent;
  readonly address: string;
  /** The header of its column. */
  readonly column: string;
  readonly formula: string;
}

/** Google lets no custom function read a cell with one of these, also by way of other cells. */
const VOLATILE = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];
/** How far formulas of a person are followed, and so many ranges of other sheets are read for it. */
const MOST_STEPS = 4;
const MOST_READS = 20;
const OURS = Object.keys(functions);

/** The cells on our sheets that read one of these functions and are read, themselves or through others, by our formulas. */
export function volatileCells(reading: Reading): VolatileCell[] {
  const contents = TEMPLATE_IDS.flatMap(id => (reading.ourSheet(id) === null ? [] : (reading.readIfWhole(id) ?? [])));
  const typed = contents.flatMap(content => content.typedFormulas.map(cell => ({ content, ...cell })));
  if (typed.length === 0) return [];
  const references = referencesOf(contents);
  const leads = followed(reading, contents, references);
  const readers = once(() => contents.flatMap(content => formulasOn(content, references)));
  return typed.flatMap(({ content, row, key, formula }): VolatileCell[] => {
    const { layout, sheet } = content;
    const at = { sheet: sheet.getName(), row: layout.headerRow + 1 + row, column: layout.columns.get(key)! };
    if (!leads(formula, at.sheet) || !isRead(zoneOf(at), readers())) return [];
    const address = `${columnLetters(at.column)}${at.row}`;
    return [{ content, address, column: content.headers[key] ?? '', formula }];
  });
}

/** Cells of a sheet, rows and columns counted from 1; without an end where they are open. */
interface Zone {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Reader {
  readonly formula: string;
  readonly reads: readonly Zone[];
  readonly fills: Zone;
}

/** The formulas of a sheet, with what each reads and fills: one in the row of headers its whole column. */
function formulasOn({ sheet, formulas, layout }: OurContent, references: References): Reader[] {
  const name = sheet.getName();
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c): Reader[] => {
      if (formula === '') return [];
      const cell = zoneOf({ sheet: name, row: r + 1, column: c + 1 });
      const fills = r + 1 === layout.headerRow ? { ...cell, bottom: END } : cell;
      return [{ formula, reads: references(formula, name), fills }];
    }),
  );
}

/** Does a formula of ours read that cell, itself or through other formulas of our sheets? */
function isRead(cell: Zone, readers: readonly Reader[]): boolean {
  const reached: Zone[] = [cell];
  const waiting = new Set(readers);
  for (let zone = reached.pop(); zone !== undefined; zone = reached.pop()) {
    const from = zone;
    for (const reader of waiting) {
      if (!reader.reads.some(read => overlap(read, from))) continue;
      if (formulaCall(reader.formula, OURS) !== undefined) return true;
      waiting.delete(reader);
      reached.push(reader.fills);
    }
  }
  return false;
}

/** Tells whether a formula on a sheet of that name comes to one of these functions, also through cells of other sheets. */
function followed(
  reading: Reading,
  contents: readonly OurContent[],
  references: References,
): (formula: string, sheet: string) => boolean {
  const known = new Map<string, readonly string[]>();
  const formulasIn = (zone: Zone): readonly string[] => {
    const ours = contents.find(({ sheet }) => sheet.getName() === zone.sheet);
    if (ours !== undefined) return insideOf(ours.formulas, zone);
    const key = [zone.sheet, zone.top, zone.left, zone.bottom, zone.right].join();
    if (!known.has(key)) known.set(key, known.size < MOST_READS ? readFormulas(reading, zone) : []);
    return known.get(key)!;
  };
  const leads = (formula: string, sheet: string, steps: number): boolean =>
    formulaCall(formula, VOLATILE) !== undefined ||
    (steps < MOST_STEPS &&
      references(formula, sheet).some(zone => formulasIn(zone).some(next => leads(next, zone.sheet, steps + 1))));
  return (formula, sheet) => leads(formula, sheet, 0);
}

function readFormulas({ spreadsheet }: Reading, { sheet: name, top, left, bottom, right }: Zone): readonly string[] {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return [];
  const rows = Math.min(bottom, sheet.getLastRow()) - top + 1;
  const columns = Math.min(right, sheet.getLastColumn()) - left + 1;
  if (rows < 1 || columns < 1) return [];
  return sheet
    .getRange(top, left, rows, columns)
    .getFormulas()
    .flat()
    .filter(formula => formula !== '');
}

function insideOf(formulas: OurContent['formulas'], { top, left, bottom, right }: Zone): readonly string[] {
  return formulas.slice(top - 1, bottom).flatMap(line => line.slice(left - 1, right).filter(formula => formula !== ''));
}

/** What a formula on a sheet of that name refers to. */
type References = (formula: string, own: string) => readonly Zone[];

/** Names of ours stand for all cells of their sheet, most of which one formula fills. */
function referencesOf(contents: readonly OurContent[]): References {
  const names = contents.map(({ id, sheet }) => ({ prefix: cellsName(id, ''), sheet: sheet.getName() }));
  return (formula, own) =>
    formulaTokens(formula).flatMap(({ kind, text }): Zone[] => {
      const named = kind === 'word' && names.find(({ prefix }) => text.toUpperCase().startsWith(prefix));
      if (named) return [{ sheet: named.sheet, top: 1, left: 1, bottom: END, right: END }];
      const read = kind === 'reference' ? readArgument(text) : undefined;
      if (read?.kind !== 'cells') return [];
      const [first, last] = read.corners;
      const [top, left] = [first.row ?? 1, first.column ?? 1];
      return [{ sheet: read.sheet ?? own, top, left, bottom: last.row ?? END, right: last.column ?? END }];
    });
}

const END = Number.POSITIVE_INFINITY;

function zoneOf({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): Zone {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function overlap(a: Zone, b: Zone): boolean {
  return a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
