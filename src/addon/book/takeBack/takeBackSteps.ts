import type { TouchedPlace } from '../../../contract/done';
import { Refusal } from '../../../contract/Refusal';
import type { AnySheetId, SheetTemplate } from '../../../templates/sheetTemplate';
import { TEMPLATE_IDS } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import { addressOf } from '../check/addressOf';
import type { Edit } from '../Edit';
import { keepPrints, readPrints } from '../formulaPrints';
import type { OurContent } from '../readSheet';
import { readSheet } from '../readSheet';
import { writePlaced } from '../writePlaced';
import { printOfRow } from './cellPrints';
import { findOnMade } from './findOnMade';
import { type FoundRows, findWritten } from './findWritten';
import type { KeptStep } from './KeptStep';
import { putRemovedBack } from './putRemovedBack';
import { removeMade } from './removeMade';
import { rowName } from './rowName';

/** As `cellsName` begins them. */
const OUR_NAMES = 'POLECAM_';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Of<Kind extends KeptStep['kind']> = Extract<KeptStep, { kind: Kind }>;

/**
 * Takes back what an action wrote, all or nothing, and only where nobody has changed it since: else nothing is written,
 * and what has been changed is given.
 */
export function takeBackSteps(edit: Edit, steps: readonly KeptStep[]): readonly TouchedPlace[] {
  const sheets = new Map(edit.spreadsheet.getSheets().map(sheet => [sheet.getSheetId(), sheet]));
  const of = <Kind extends KeptStep['kind']>(kind: Kind) =>
    steps.filter((step): step is Of<Kind> & KeptStep => step.kind === kind);
  const touched: TouchedPlace[] = [];
  const tell = (sheet: string, whats: readonly string[]) => touched.push(...whats.map(what => ({ sheet, what })));

  const found = of('cells').flatMap(step => {
    const content = ourContent(edit, step, sheets.get(step.sheet));
    if (content === null) {
      tell(edit.texts[catalogue().templates[step.of].title], ['']);
      return [];
    }
    const rows = findWritten(edit, content, step);
    const notes = rows.notes.filter(({ row, column, before, after }) => {
      const note = content.sheet.getRange(row, column).getNote();
      return note !== before && note !== after;
    });
    tell(edit.nameOf(content.sheet), [...rows.touched, ...notes.map(addressOf)]);
    return [{ content, rows }];
  });
  const removed = of('removed').map(step => ({ step, content: ourContent(edit, step, sheets.get(step.sheet)) }));
  for (const { step, content } of removed) {
    if (content === null) {
      tell(edit.texts[catalogue().templates[step.of].title], ['']);
      continue;
    }
    const template = catalogue().templates[step.of];
    const names = new Map(content.rows.map(row => [rowName(template, row), printOfRow(row)]));
    const others = step.rows.filter(({ name, cells }) => names.has(name) && names.get(name) !== printOfRow(cells));
    tell(
      edit.nameOf(content.sheet),
      others.map(({ name }) => name),
    );
  }
  const made = of('sheet').flatMap(step => {
    const sheet = sheets.get(step.sheet);
    if (sheet === undefined) return [];
    const template = templateOf(step.of);
    const content = readSheet(sheet, template, edit.timeZone);
    if (content === undefined) tell(sheet.getName(), ['']);
    else {
      const notes = sheet.getDataRange().getNotes();
      tell(sheet.getName(), findOnMade(edit, template, { content, notes, made: step }));
    }
    return [sheet];
  });
  if (touched.length > 0) return touched;

  for (const { content, rows } of found) restore(edit, content, rows);
  for (const { sheet: id, before, after } of of('prints')) {
    const sheet = sheets.get(id);
    if (sheet === undefined) continue;
    const kept = readPrints(sheet);
    if (JSON.stringify(kept.prints) === after) keepPrints(edit, kept, JSON.parse(before) as typeof kept.prints);
  }
  for (const { step } of removed) putRemovedBack(edit, step);
  const room = of('room').flatMap(({ sheet: id, rows }) => {
    const sheet = sheets.get(id);
    return sheet === undefined ? [] : [{ sheet, rows, height: sheet.getMaxRows() }];
  });
  const headers = of('headers').flatMap(({ sheet: id, frozen }) => {
    const sheet = sheets.get(id);
    return sheet === undefined ? [] : [{ sheet, frozen }];
  });
  const ids = new Set(made.map(sheet => sheet.getSheetId()));
  const named = ids.size === 0 ? [] : edit.spreadsheet.getNamedRanges();
  const names = named.filter(
    range => range.getName().startsWith(OUR_NAMES) && ids.has(range.getRange().getSheet().getSheetId()),
  );
  edit.atLast(() => removeMade(edit, { made, names, room, headers }));
  return [];
}

function templateOf(id: AnySheetId): SheetTemplate<AnySheetId> {
  const { templates, sideSheets } = catalogue();
  const ours = TEMPLATE_IDS.find(template => template === id);
  return ours === undefined ? sideSheets[id as keyof typeof sideSheets] : templates[ours];
}

/** The sheet as it is; null where it is gone, is no longer the one that counts, or has lost its headers. */
function ourContent(edit: Edit, { of }: Of<'cells' | 'removed'>, sheet: Sheet | undefined): OurContent | null {
  const content = sheet === undefined ? null : edit.readIfWhole(of);
  return content !== null && content.sheet.getSheetId() === sheet!.getSheetId() ? content : null;
}

/** What stood there, in as few writes as it takes. */
function restore(edit: Edit, content: OurContent, { cells, notes }: FoundRows): void {
  const { sheet, layout, id } = content;
  for (const column of new Set(cells.map(cell => cell.column))) {
    const rows = cells.filter(cell => cell.column === column).map(({ row }) => row);
    const [first, last] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
    if (!sheet.getRange(first, column, last - first + 1, 1).canEdit()) {
      throw new Refusal('protectedCells', { sheet: sheet.getName() });
    }
  }
  const on = { sheet, template: catalogue().templates[id], content, columns: layout.columns };
  // What is emptied comes last: where all breaks off, a text that had been moved away stands twice, and not nowhere. The
  // name, by which the next try finds the row, is the very last.
  const order = ({ cell, column }: FoundRows['cells'][number]) => (cell === null ? -column : Number.NEGATIVE_INFINITY);
  const sorted = [...cells].sort((a, b) =>
    order(a) === order(b) ? a.column - b.column || a.row - b.row : order(a) - order(b),
  );
  writePlaced(edit, on, sorted);
  // A text is written as plain text; its cell may have had another format.
  for (const { row, column, cell, format } of sorted) {
    if (typeof cell !== 'string' || format === undefined || format === '@') continue;
    const range = sheet.getRange(row, column);
    edit.undo(() => range.setNumberFormat('@'));
    range.setNumberFormat(format);
  }
  for (const { row, column, before, after } of notes) {
    const cell = sheet.getRange(row, column);
    if (cell.getNote() !== after) continue;
    edit.undo(() => cell.setNote(after));
    cell.setNote(before);
  }
}
