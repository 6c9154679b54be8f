import { layOut } from '../../templates/layOut';
import { formulasOf } from '../../templates/namedKeys';
import { type OtherSheet, referencesIn } from '../../templates/resolveFormula';
import { isColumn, type SheetTemplate, TEMPLATE_IDS } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Reading } from './Reading';
import { figurePlaces } from './refill/figurePlaces';

/** Our sheets by template, as formulas of one another refer to them. */
export type OtherSheets = ReadonlyMap<string, OtherSheet>;

/** Those that are there and that these read. Refused where people have deleted the headers of one, unless `read` allows it. */
export function otherSheets(
  reading: Reading,
  readers: readonly SheetTemplate<string>[],
  read: Reading['readIfWhole'] = reading.read,
): Map<string, OtherSheet> {
  const wanted = new Set(readers.flatMap(template => [...readBy(template)]));
  const others = new Map<string, OtherSheet>();
  for (const id of TEMPLATE_IDS) {
    const content = wanted.has(id) ? read(id) : null;
    if (content === null) continue;
    const template = catalogue().templates[id];
    const { headerRow, columns } = content.layout;
    others.set(id, {
      name: reading.nameOf(content.sheet),
      places: { headerRow, columns, summary: figurePlaces(template, content, reading.texts) },
      fixedRows: fixedRows(template),
    });
  }
  return others;
}

/** One that is to come, under the name that it has while it is made: Sheets renames it in the formulas too. */
export function comingSheet(template: SheetTemplate<string>, name: string): OtherSheet {
  return { name, places: layOut(template).places, fixedRows: fixedRows(template) };
}

/** The sheets that formulas of a sheet read by their places. */
export function readBy(template: SheetTemplate<string>): ReadonlySet<string> {
  const sheets = formulasOf(template).flatMap(formula => referencesIn(formula).flatMap(({ sheet }) => sheet ?? []));
  return new Set(sheets.filter(sheet => sheet !== 'settings'));
}

function fixedRows({ columns }: SheetTemplate<string>): ReadonlyMap<string, number> {
  return new Map(columns.filter(isColumn).flatMap(({ key, rows }) => (rows === undefined ? [] : [[key, rows]])));
}
