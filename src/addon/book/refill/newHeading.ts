import type { TemplateText, TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { spilledFrom } from '../../../templates/planSheet';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import type { OurLayout } from '../findLayout';
import type { SheetContent } from '../readSheet';
import { retell } from './retell';

/** The cells above the rows, in the present language where they hold what we wrote in another; undefined elsewhere. */
export type NewHeading = readonly (readonly (string | undefined)[])[];

/** What title, hint, labels and headers become in the present language. What people have worded themselves stays. */
export function newHeading(
  template: SheetTemplate<string>,
  { values, formulas, layout }: SheetContent,
  texts: TemplateTexts,
): NewHeading {
  const headers = headerTexts(template, layout);
  const answered = answeredHeaders(template, layout);
  const above = retell([template.title, template.hint, ...(template.summary ?? []).map(({ label }) => label)], texts);
  return values.slice(0, layout.headerRow).map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== 'string' || formulas[r]![c] !== '' || r + 1 === layout.keyRow) return undefined;
      // What a formula answers from the left comes with that formula: written out, it would stand in its way.
      if (r + 1 === layout.headerRow && answered.has(c + 1)) return undefined;
      const header = headers.get(c + 1)?.header;
      const words =
        r + 1 < layout.headerRow ? above(cell) : header === undefined ? cell : retell([header], texts)(cell);
      return words === cell ? undefined : words;
    }),
  );
}

/** Columns whose headers are answered by the formula in a header at their left, from 1. */
function answeredHeaders({ columns }: SheetTemplate<string>, layout: OurLayout): ReadonlySet<number> {
  const spilled = columns.flatMap((column, place) => {
    const fills = isColumn(column) && (column.formula !== undefined || column.stacked !== undefined);
    return fills ? spilledFrom(columns, place) : [];
  });
  return new Set(spilled.flatMap(({ key }) => layout.columns.get(key) ?? []));
}

/** The texts of the headers by where they are; a header that a formula answers has none. */
export function headerTexts({ columns }: SheetTemplate<string>, layout: OurLayout) {
  const texts = new Map<number, { readonly header: TemplateText | undefined; readonly note: TemplateText }>();
  for (const { key, header, note } of columns.filter(isColumn)) {
    const place = layout.columns.get(key);
    if (place !== undefined) texts.set(place, { header: typeof header === 'string' ? header : undefined, note });
  }
  return texts;
}
