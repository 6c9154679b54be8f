import { type OtherSheet, sheetReference } from '../../../src/templates/resolveFormula';

/** Where a formula is written that a plan holds, and what it may refer to. */
export interface WrittenPlace {
  readonly headerRow: number;
  /** Of the cells above the headers. */
  readonly figuresRow: number | undefined;
  /** Whether it stands in a header of a column that it computes, and answers that header too. */
  readonly isHeader: boolean;
  readonly others: ReadonlyMap<string, OtherSheet>;
}

/** A sheet's name, its "!", and cells; `\b` keeps names of functions and of cells out. */
const REFERENCE =
  /(?:('(?:[^']|'')*'|[A-Za-z_]\w*)!)?(?<![\w$])(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?)(?![\w(!.])/g;

/** What is wrong with a formula as it is written into a sheet: people sort, insert and delete the rows below its headers. */
export function writtenFaults(formula: string, place: WrittenPlace): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const faults: string[] = [];
  if (
    place.isHeader &&
    !/^=(?:ARRAYFORMULA\(IF\(ROW\(([A-Z]+\d+):[A-Z]+\)=ROW\(\1\);|(?:ARRAY_CONSTRAIN\()?VSTACK\(|HSTACK\((?:"";?)+\)(?:$|;)|""$)/.test(
      bare,
    )
  ) {
    faults.push('The formula of a column gives its header first.');
  }
  if (/[,{}\\]/.test(bare)) faults.push('Arguments are separated by ";", and there are no array literals.');
  if (/\d\.\d|\d%/.test(bare)) faults.push('A decimal mark differs by locale.');
  for (const [reference, sheet, cells] of bare.matchAll(REFERENCE)) {
    if (cells === 'TRUE' || cells === 'FALSE' || /^[A-Z]+$/.test(cells!)) continue;
    const on =
      sheet === undefined ? undefined : [...place.others.values()].find(({ name }) => sheetReference(name) === sheet);
    if (sheet !== undefined && on === undefined) faults.push(`${reference} is on a sheet that is none of ours.`);
    else if (!isInPlace(cells!, bare, on ?? place)) faults.push(`${reference} is bound to a row that people move.`);
  }
  return faults;
}

type Rows = OtherSheet | WrittenPlace;

function isInPlace(cells: string, formula: string, rows: Rows): boolean {
  const headerRow = 'places' in rows ? rows.places.headerRow : rows.headerRow;
  const open = /^([A-Z]+)(\d+):([A-Z]+)$/.exec(cells);
  if (open !== null) return Number(open[2]) === headerRow;
  const figure = /^\$([A-Z]+)\$(\d+)$/.exec(cells);
  if (figure !== null) return figuresOf(rows).includes(Number(figure[2]));
  // A single cell is only asked for its row: which of the rows is that of the headers.
  return (
    new RegExp(`^[A-Z]+${headerRow}$`).test(cells) &&
    !new RegExp(`(?<!ROW\\((?:'[^']*'!)?)\\b${cells}\\)`).test(formula)
  );
}

function figuresOf(rows: Rows): readonly number[] {
  if ('places' in rows) return [...rows.places.summary.values()].map(({ row }) => row);
  return rows.figuresRow === undefined ? [] : [rows.figuresRow];
}
