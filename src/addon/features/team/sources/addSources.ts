import { Refusal } from '../../../../contract/Refusal';
import type { AddSourcesOutcome, NewSource, SourcesToAdd } from '../../../../contract/sources';
import { nameKey, tidyName } from '../../../../core/text/nameKey';
import { type SpreadsheetLink, spreadsheetLink } from '../../../../core/text/spreadsheetLink';
import { layOut } from '../../../../templates/layOut';
import { MOST_SOURCES } from '../../../../templates/side/mostSources';
import { addSideSheet } from '../../../book/addSideSheet';
import { catalogue } from '../../../book/catalogue';
import type { Edit } from '../../../book/Edit';
import type { PlannedSheet } from '../../../book/fill/writeNewSheet';
import { fillSheets } from '../../../book/fillSheets';
import { keepPrints, readPrints } from '../../../book/formulaPrints';
import type { PlacedCell } from '../../../book/placedCells';
import type { SourceRow } from '../../../book/sourceRows';
import { writeRuns } from '../../../book/writeRuns';
import { downwards } from './downwards';
import { loadSources } from './loadSources';
import { readSources, renewSources, type SourcesSheet } from './readSources';
import { renewedFormulas } from './renewedFormulas';
import { sourceFormulas } from './sourceFormulas';
import { writeSourceCells } from './writeSourceCells';

/** A workbook that is asked for. */
interface Workbook extends SpreadsheetLink {
  readonly salesperson: string;
}

/** One that is to be added. */
interface NewRow extends Workbook {
  /** The row that is theirs already; null where they have none. */
  readonly row: number | null;
}

/**
 * Adds workbooks to collect from, on a sheet that the first ones make, and connects those that a person has typed there.
 * One that is there already is not added again.
 */
export function addSources(edit: Edit, { sources }: SourcesToAdd): AddSourcesOutcome {
  const wanted = sources.map(source => readSource(edit, source));
  const read = readSources(edit);
  const present = read?.rows ?? [];
  const added = newOnes(present, wanted);
  if (present.length + added.length > MOST_SOURCES) throw new Refusal('sourcesTooMany', { most: MOST_SOURCES });
  // The norms are those of the Settings, and the stages are told in their words.
  if (edit.ourSheet('settings') === null) fillSheets(edit, [{ id: 'settings' }]);
  if (read === null) begin(edit, added);
  else append(edit, renewSources(edit, read), added);
  return { added: added.map(({ salesperson }) => salesperson), sources: loadSources(edit) };
}

function readSource(edit: Edit, { salesperson, link }: NewSource): Workbook {
  const found = spreadsheetLink(link);
  if (found === undefined) throw new Refusal('linkBad', { link: link.trim().slice(0, 60) });
  if (found.id === edit.spreadsheet.getId()) throw new Refusal('linkOwn');
  if (nameKey(salesperson) === '') throw new Refusal('sourceNameMissing');
  return { ...found, salesperson: tidyName(salesperson) };
}

/** A row that has only the one's name, or only their link, is theirs: a person, or a run that broke off, began it. */
function newOnes(present: readonly SourceRow[], wanted: readonly Workbook[]): NewRow[] {
  const added: NewRow[] = [];
  for (const source of wanted) {
    const name = nameKey(source.salesperson);
    const rows = [...present, ...added];
    const isTheirs = (row: Pick<SourceRow, 'id' | 'link' | 'salesperson'>) =>
      row.id === source.id ? row.salesperson === '' : row.link === '' && nameKey(row.salesperson) === name;
    const begun = present.find(isTheirs)?.row ?? null;
    if (begun === null && rows.some(({ id }) => id === source.id)) continue;
    if (begun === null && rows.some(({ salesperson }) => nameKey(salesperson) === name)) {
      throw new Refusal('sourceNameTwice', { name: source.salesperson });
    }
    added.push({ ...source, row: begun });
  }
  return added;
}

function begin(edit: Edit, added: readonly NewRow[]): void {
  const { sideSheets } = catalogue();
  const { headerRow, places } = layOut(sideSheets.sources);
  const rows = added.map((source, i): SourceRow => ({ ...source, row: headerRow + 1 + i }));
  const typed = rows.map(({ salesperson, link }) => ({ salesperson, link }));
  const name = edit.texts['sources.title'];
  const { ofRows, log, prints } = sourceFormulas(edit, { columns: places.columns, headerRow }, rows);
  const finish = ({ sheet }: PlannedSheet) => {
    writeRuns(sheet, downwards([...ofRows, ...log]));
    const kept = readPrints(sheet);
    keepPrints(edit, kept, { ...kept.prints, ...prints });
  };
  addSideSheet(edit, { id: 'sources', name, rows: typed }, finish);
}

function append(edit: Edit, read: SourcesSheet, added: readonly NewRow[]): void {
  const { layout, rows } = read;
  const free = freeRows(read, added.length);
  const fresh = added.map((source): SourceRow => ({ ...source, row: source.row ?? free.shift()! }));
  const typed = fresh.flatMap(({ row, salesperson, link }): PlacedCell[] => [
    { row, column: layout.columns.get('salesperson')!, cell: salesperson, format: '@' },
    { row, column: layout.columns.get('link')!, cell: link, format: '@' },
  ]);
  const others = rows.filter(({ row }) => fresh.every(source => source.row !== row));
  const all = [...others, ...fresh].sort((one, other) => one.row - other.row);
  const { formulas, prints } = renewedFormulas(edit, read, all);
  writeSourceCells(edit, read, { formulas, typed, prints });
}

/** Rows of the table in which nobody stands, from the top. */
function freeRows({ layout, rows }: SourcesSheet, count: number): number[] {
  const taken = new Set(rows.map(({ row }) => row));
  const free: number[] = [];
  for (let row = layout.headerRow + 1; free.length < count; row++) if (!taken.has(row)) free.push(row);
  return free;
}
