import type { LookBackRequest, WriteLookBackOutcome } from '../../../contract/lookBack';
import type { Row } from '../../../templates/planSheet';
import { addSideSheet } from '../../book/addSideSheet';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import { ourSheetOf } from '../../book/ourSheetOf';
import { readSheet } from '../../book/readSheet';
import { renewSideSheet } from '../../book/renewSideSheet';
import { writeCells } from '../../book/writeCells';
import { loadLookBack } from './loadLookBack';
import { lookBackRows } from './lookBackRows';

/** Writes a look back as a sheet of its own, or over the one that there is. */
export function writeLookBack(edit: Edit, request: LookBackRequest): WriteLookBackOutcome {
  const seen = loadLookBack(edit, request);
  if (seen.outcome !== 'seen') return { outcome: 'nothingToTell', told: seen };
  const rows = lookBackRows(seen, edit.texts);
  const present = writeOver(edit, rows);
  const sheet =
    present ?? addSideSheet(edit, { id: 'lookBack', name: edit.texts['lookBack.title'], rows }, () => undefined);
  return { outcome: 'written', sheet: ourSheetOf(sheet, rows.length) };
}

/** The sheet that there is, with these rows; undefined where there is none, or people have taken its columns away. */
function writeOver(edit: Edit, rows: readonly Row[]): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const template = catalogue().sideSheets.lookBack;
  const [sheet] = edit.sideSheets('lookBack');
  if (sheet === undefined) return undefined;
  renewSideSheet(edit, 'lookBack', sheet);
  const content = readSheet(sheet, template, edit.timeZone);
  if (content === undefined) return undefined;
  const { columns } = content.layout;
  if (!Object.keys(rows[0]!).every(key => columns.has(key))) return undefined;
  const cells = new Map(
    rows.map((row, place): [number, Row] => {
      const now = content.rows[place];
      return [place, Object.fromEntries(Object.entries(row).filter(([key, cell]) => cell !== (now?.[key] ?? null)))];
    }),
  );
  writeCells(edit, { sheet, template, content, columns }, { cells });
  return sheet;
}
