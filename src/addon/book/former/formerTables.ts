import { FORMER_LAYOUT, type FormerRows, formerKeys } from '../../../templates/formerLayout';
import type { Row } from '../../../templates/planSheet';
import { isColumn } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import { cellText } from '../cellText';
import { dayReader } from '../dayReader';
import type { Reading } from '../Reading';
import { type OurContent, typedCell } from '../readSheet';
import { retell } from '../refill/retell';

/** The rows of a former table in the columns that they have now, without those in which nobody typed. */
export function formerRows(reading: Reading, { layout, values }: OurContent, table: FormerRows): Row[] {
  const dayOf = dayReader(reading.timeZone, 'dmy');
  const contents = new Map(
    catalogue()
      .templates[table.to].columns.filter(isColumn)
      .map(({ key, content }) => [key, content]),
  );
  const rows = values.slice(layout.headerRow).map(
    (line): Row =>
      Object.fromEntries(
        Object.entries(table.columns).flatMap(([former, key]) => {
          const column = layout.columns.get(former);
          const content = contents.get(key);
          const cell = column && typedCell(line[column - 1], content === 'day' || content === 'month', dayOf);
          // A box that is not ticked is nothing typed.
          return cell === undefined || cell === null || cell === false ? [] : [[key, cell]];
        }),
      ),
  );
  return rows.filter(row => Object.keys(row).length > 0);
}

/** What the former lists of the Settings say, by the id of the setting that says it now. */
export function formerSettings({ layout, values }: OurContent): ReadonlyMap<string, Row[string]> {
  const settings = new Map<string, Row[string]>();
  for (const { column: key, ids, by } of FORMER_LAYOUT.lists) {
    for (const [place, line] of values.slice(layout.headerRow).entries()) {
      const cell = cellIn(line, layout.columns.get(key));
      const id = idAt(ids, place, by === undefined ? undefined : cellIn(line, layout.columns.get(by)));
      if (id !== undefined && cell !== '') settings.set(id, cell as Row[string]);
    }
  }
  return settings;
}

/**
 * The former columns of the sheet in which nothing is left that has no place elsewhere. A formula that a person typed
 * there has none, nor has a note; nor an entry of a list that is longer than its settings.
 */
export function emptiedKeys(
  { texts }: Pick<Reading, 'texts'>,
  { id, sheet, layout, values, formulas }: OurContent,
): string[] {
  const { lists, known, computed } = FORMER_LAYOUT;
  const own = [...formerKeys(id)].filter(key => layout.columns.has(key));
  const rows = values.length - layout.headerRow;
  const notes =
    own.length === 0 || rows === 0 ? [] : sheet.getRange(layout.headerRow + 1, 1, rows, values[0]!.length).getNotes();
  return own.filter(key => {
    const column = layout.columns.get(key)!;
    const list = id === 'settings' ? lists.find(({ column }) => column === key) : undefined;
    const words = id === 'settings' ? known[key] : undefined;
    return values.slice(layout.headerRow).every((line, place) => {
      if (formulas[layout.headerRow + place]![column - 1] !== '' || notes[place]![column - 1] !== '') return false;
      const cell = cellIn(line, column);
      if (cell === '') return true;
      if (computed[id]?.includes(key)) return false;
      if (words !== undefined) return words.some(word => isWord(word, cell));
      if (list === undefined) return true;
      return (
        idAt(list.ids, place, list.by === undefined ? undefined : cellIn(line, layout.columns.get(list.by))) !==
        undefined
      );
    });
  });

  function isWord(word: (typeof known)[string][number], cell: unknown): boolean {
    if (typeof word === 'number') return word === cell;
    return retell([word], texts)(String(cell)) === texts[word];
  }
}

/** The setting that a cell of a list is now: by its place, or by the number that stands beside it. */
function idAt(ids: readonly string[], place: number, beside: unknown): string | undefined {
  return beside === undefined ? ids[place] : ids[Number(cellText(beside as Row[string])) - 1];
}

function cellIn(line: readonly unknown[], column: number | undefined): unknown {
  return column === undefined ? '' : (line[column - 1] ?? '');
}
