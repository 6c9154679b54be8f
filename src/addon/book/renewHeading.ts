import type { TemplateText, TemplateTexts } from '../../i18n/templates/TemplateTexts';
import type { PlannedCell } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import type { SheetContent } from './readSheet';
import { retell } from './retell';
import { writeText } from './writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells above the rows, in the present language where they hold what we wrote in another; undefined elsewhere. */
export type NewHeading = readonly (readonly (string | undefined)[])[];

/** What title, hint, labels and headers become in the present language. What people have worded themselves stays. */
export function newHeading(
  template: SheetTemplate<string>,
  { values, formulas, layout }: SheetContent,
  texts: TemplateTexts,
): NewHeading {
  const headers = headerTexts(template, layout.columns);
  const above = retell([template.title, template.hint, ...(template.summary ?? []).map(({ label }) => label)], texts);
  return values.slice(0, layout.headerRow).map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== 'string' || formulas[r]![c] !== '' || r + 1 === layout.keyRow) return undefined;
      const header = headers.get(c + 1)?.header;
      const told = r + 1 < layout.headerRow ? above(cell) : header === undefined ? cell : retell([header], texts)(cell);
      return told === cell ? undefined : told;
    }),
  );
}

/** Writes it: last of all, because by the heading the next run sees what is still to be put into this language. */
export function renewHeading(edit: Edit, sheet: Sheet, { values }: SheetContent, heading: NewHeading): void {
  for (const [r, row] of heading.entries()) {
    for (let first = 0; first < row.length; first++) {
      if (row[first] === undefined) continue;
      let next = first;
      while (row[next] !== undefined) next++;
      const range = sheet.getRange(r + 1, first + 1, 1, next - first);
      const former = values[r]!.slice(first, next) as PlannedCell[];
      const formats = former.map(() => '@');
      edit.undo(() => writeText(range, [former], formats));
      writeText(range, [row.slice(first, next) as string[]], formats);
      first = next;
    }
  }
}

/** Puts the notes on the heading into the present language. What people have worded themselves stays. */
export function renewNotes(
  edit: Edit,
  sheet: Sheet,
  template: SheetTemplate<string>,
  { layout }: SheetContent,
  notes: readonly (readonly string[])[],
  texts: TemplateTexts,
): void {
  const range = sheet.getRange(1, 1, notes.length, notes[0]!.length);
  edit.undo(() => range.setNotes(notes as string[][]));
  range.setNotes(newNotes(template, layout.columns, layout.headerRow, notes, texts));
}

function newNotes(
  template: SheetTemplate<string>,
  columns: ReadonlyMap<string, number>,
  headerRow: number,
  notes: readonly (readonly string[])[],
  texts: TemplateTexts,
): string[][] {
  const headers = headerTexts(template, columns);
  const above = retell(
    (template.summary ?? []).map(({ note }) => note),
    texts,
  );
  return notes.map((row, r) =>
    row.map((note, c) => {
      if (r + 1 < headerRow) return above(note);
      const own = headers.get(c + 1)?.note;
      return own === undefined ? note : retell([own], texts)(note);
    }),
  );
}

/** The texts of the headers by where they are; a header that a formula answers has none. */
function headerTexts({ columns }: SheetTemplate<string>, places: ReadonlyMap<string, number>) {
  const texts = new Map<number, { readonly header: TemplateText | undefined; readonly note: TemplateText }>();
  for (const { key, header, note } of columns.filter(isColumn)) {
    const place = places.get(key);
    if (place !== undefined) texts.set(place, { header: typeof header === 'string' ? header : undefined, note });
  }
  return texts;
}
