import type { FaultsToMend, MendOutcome, SheetFault } from '../../../contract/check';
import { Refusal } from '../../../contract/Refusal';
import { fill } from '../../../i18n/fill';
import { columnLetters } from '../../../templates/columnLetters';
import { columnFormat } from '../../../templates/numberFormats';
import { plainCell } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import { addNote } from '../../book/addNote';
import { catalogue } from '../../book/catalogue';
import type { FilledCell, FoundFault } from '../../book/check/faultOf';
import { findFaults } from '../../book/check/findFaults';
import { shownValue } from '../../book/check/shownValue';
import type { Edit } from '../../book/Edit';
import { formulaPrint, keepPrints, readPrints } from '../../book/formulaPrints';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';
import { writeText } from '../../book/writeText';
import { asTyped } from '../../formulaText/asTyped';
import { mendSettings } from './mendSettings';
import { putHeadersBack } from './putHeadersBack';

/** What is broken on our sheets. */
export function faultsOf(reading: Reading): SheetFault[] {
  return findFaults(reading).map(told);
}

/**
 * Mends the faults that are still as the person saw them: the formula stands in its header again, and what people typed in
 * its way stands in a free cell of its row, or in the note of the row's first cell.
 */
export function mendFaults(edit: Edit, { faults }: FaultsToMend): MendOutcome {
  const isWanted = (fault: FoundFault) =>
    fault.mendable &&
    faults.some(
      ({ kind, sheetId, address, found }) =>
        kind === fault.kind && sheetId === fault.sheetId && address === fault.address && found === fault.found,
    );
  // Refused where what is kept is damaged: values that stand for formulas cannot be told from what people typed.
  void edit.kept;
  const wanted = findFaults(edit).filter(isWanted);
  for (const { sheet, wanted: cell } of wanted) {
    const at = cell ?? { row: 1, column: 1 };
    if (!sheet.getRange(at.row, at.column).canEdit()) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  }
  const moved: MendOutcome['moved'][number][] = [];
  const headless = wanted.filter(({ kind }) => kind === 'headers');
  for (const fault of wanted) if (fault.wanted !== undefined) moved.push(...mend(edit, fault));
  moved.push(...mendSettings(edit, wanted));
  for (const fault of headless) putHeadersBack(edit, fault);
  if (headless.length > 0) {
    const latest = edit.readAnew();
    const ids = new Set(headless.map(({ sheetId }) => sheetId));
    // What people typed where formulas answer again, and figures that went with the headers.
    const left = findFaults(latest).filter(
      ({ sheetId, kind }) => ids.has(sheetId) && (kind === 'missing' || kind === 'blocked'),
    );
    for (const fault of left) moved.push(...mend(latest, fault));
  }
  const names = new Set(wanted.map(({ sheetName }) => sheetName));
  return {
    mended: wanted.length,
    moved,
    sheetNames: [...names],
    faults: wanted.length === 0 ? faultsOf(edit) : faultsOf(edit.readAnew()),
  };
}

function told({ kind, sheetId, sheetName, address, column, found, cells, mendable }: FoundFault): SheetFault {
  return { kind, sheetId, sheetName, address, column, found, cells, mendable };
}

function mend(edit: Edit, fault: FoundFault): MendOutcome['moved'] {
  const { kind, sheet, wanted, current, inTheWay, content } = fault;
  const cell = sheet.getRange(wanted!.row, wanted!.column);
  if (kind === 'moved') {
    edit.undo(() => cell.setFormula(asTyped(current, edit.decimalComma)));
    cell.clearContent();
    return [];
  }
  const moved = moveAway(edit, content!, inTheWay);
  // First: where all breaks off between the two, the next try finds the formula still missing and completes it.
  keepPrint(edit, fault);
  const isFormula = current.startsWith('=');
  undoCell(edit, cell, isFormula ? { formula: asTyped(current, edit.decimalComma) } : current || null);
  // In a cell of plain text a formula would be a text itself.
  cell.setNumberFormat('General').setFormula(wanted!.wanted);
  return moved.map(({ from, to }) => ({ from: `${sheet.getName()}!${from}`, to: `${sheet.getName()}!${to}` }));
}

/** Says how to take back what is written next into a cell that holds this now: it looks as before, too. */
function undoCell(edit: Edit, cell: GoogleAppsScript.Spreadsheet.Range, held: PlannedCell): void {
  const format = cell.getNumberFormat();
  edit.undo(() => {
    writeText(cell, [[held]], [format]);
    cell.setNumberFormat(format);
  });
}

/** Keeps by what the formula is known to be ours. */
function keepPrint(edit: Edit, { sheet, wanted }: FoundFault): void {
  const kept = readPrints(sheet);
  const print = formulaPrint(wanted!.wanted);
  if (kept.prints[wanted!.fills] === print) return;
  keepPrints(edit, kept, { ...kept.prints, [wanted!.fills]: print });
}

/** Where people plan and remark: a text that is in the way goes there where the cell is free. */
const FREE_TEXT = ['nextStep', 'remark', 'action'];

function moveAway(
  edit: Edit,
  content: OurContent,
  cells: readonly FilledCell[],
): { readonly from: string; readonly to: string }[] {
  const { sheet, layout, values, id } = content;
  const template = catalogue().templates[id];
  const columns = template.columns.filter(isColumn);
  const own = columns.filter(({ filledBy, hidden }) => filledBy !== 'formula' && !hidden);
  const free = FREE_TEXT.flatMap(key => layout.columns.get(key) ?? [])[0];
  const first = own.flatMap(({ key }) => layout.columns.get(key) ?? [])[0] ?? 1;
  const taken = new Set<number>();
  return cells.map(({ row, column, value }) => {
    const cell = sheet.getRange(row, column);
    const from = `${columnLetters(column)}${row}`;
    const isText = typeof value === 'string';
    // What a try that broke off has moved there already is no other text.
    const isFree =
      free !== undefined && !taken.has(row) && ['', value].includes((values[row - 1]?.[free - 1] ?? '') as string);
    undoCell(edit, cell, plainCell(value));
    if (isText && isFree) {
      const there = sheet.getRange(row, free);
      undoCell(edit, there, null);
      writeText(there, [[value]], ['@']);
      taken.add(row);
    } else {
      const there = sheet.getRange(row, first);
      addNote(edit, there, fill(edit.serverTexts['check.moved'], { from, value: shownValue(value) }));
    }
    cell.clearContent();
    const planned = columns.find(({ key }) => layout.columns.get(key) === column);
    // A cell of plain text would make a text of the number that answers there.
    if (planned !== undefined) cell.setNumberFormat(columnFormat(planned, edit.formats));
    return { from, to: `${columnLetters(isText && isFree ? free : first)}${row}` };
  });
}
