import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { plural } from '../../i18n/plural';
import { templateTexts } from '../../i18n/templates';
import { type Column, isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { docsTexts } from '../texts';
import { Prose } from './Prose';

/** The columns of a sheet: what each holds, and who fills it. */
export function ColumnTable({ template: { title, columns }, language }: ColumnTableProps) {
  const { sheets } = docsTexts[language];
  const texts = templateTexts[language];
  return (
    <table class="list columns">
      <caption class="unseen">{fill(sheets.columns, { name: texts[title] })}</caption>
      <thead>
        <tr>
          <th scope="col">{sheets.column}</th>
          <th scope="col">{sheets.meaning}</th>
          <th scope="col">{sheets.filledBy}</th>
        </tr>
      </thead>
      <tbody>
        {alike(columns.filter(isColumn).filter(({ hidden }) => !hidden)).map(([{ header, note, filledBy }, count]) => (
          <tr key={note}>
            <th scope="row">{typeof header === 'string' ? texts[header] : plural(language, sheets.named, count)}</th>
            <td>
              <Prose text={texts[note]} />
            </td>
            <td>{sheets.by[filledBy]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnTableProps {
  readonly template: SheetTemplate<string>;
  readonly language: Language;
}

/** The columns with how many there are in a row of a kind: those that a formula names are told once. */
function alike(columns: readonly Column[]): readonly (readonly [Column, number])[] {
  const kinds: [Column, number][] = [];
  for (const column of columns) {
    const last = kinds.at(-1);
    const same = last !== undefined && typeof column.header !== 'string' && last[0].note === column.note;
    if (same) last[1]++;
    else kinds.push([column, 1]);
  }
  return kinds;
}
