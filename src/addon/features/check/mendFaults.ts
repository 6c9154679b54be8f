import type { FaultsToMend, MendOutcome, SheetFault } from '../../../contract/check';
import { Refusal } from '../../../contract/Refusal';
import { fill } from '../../../i18n/fill';
import { columnLetters } from '../../../templates/columnLetters';
import { columnFormat } from '../../../templates/numberFormats';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import { addNote } from '../../book/addNote';
import { catalogue } from '../../book/catalogue';
import type { FilledCell, FoundFault } from '../../book/check/faultOf';
import { findFaults } from '../../book/check/findFaults';
import { shownValue } from '../../book/check/shownValue';
import type { Edit } from '../../book/Edit';
import { keepPrintsOf } from '../../book/formulaPrints';
import type { PlacedCell } from '../../book/placedCells';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';
import type { FormulaCell } from '../../book/refill/formulaCells';
import { writePlaced } from '../../book/writePlaced';
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
  edit.tell({ action: 'mendFaults' });
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
  if (wanted.length > 0) edit.tell({ sheets: null });
  const moved: MendOutcome['moved'][number][] = [];
  const headless = wanted.filter(({ kind }) => kind === 'headers');
  moved.push(...mend(edit, wanted));
  moved.push(...mendSettings(edit, wanted));
  for (const fault of headless) putHeadersBack(edit, fault);
  if (headless.length > 0) {
    const latest = edit.readAnew();
    const ids = new Set(headless.map(({ sheetId }) => sheetId));
    // What people typed where formulas answer again, and figures that went with the headers.
    const left = findFaults(latest).filter(
      ({ sheetId, kind }) => ids.has(sheetId) && (kind === 'missing' || kind === 'blocked'),
    );
    moved.push(...mend(latest, left));
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

/** The formulas of each sheet, and what people typed in their way, in as few writes as it takes. */
function mend(edit: Edit, faults: readonly FoundFault[]): MendOutcome['moved'] {
  const bySheet = new Map<OurContent, FoundFault[]>();
  for (const fault of faults) {
    const { content, wanted } = fault;
    if (content !== undefined && wanted !== undefined) bySheet.set(content, [...(bySheet.get(content) ?? []), fault]);
  }
  return [...bySheet].flatMap(([content, onSheet], done) => {
    edit.tell({ sheets: { done, of: bySheet.size } });
    return mendSheet(edit, content, onSheet);
  });
}

function mendSheet(edit: Edit, content: OurContent, faults: readonly FoundFault[]): MendOutcome['moved'] {
  const { sheet, id, layout } = content;
  const formulas = faults.filter(({ kind }) => kind !== 'moved').map(({ wanted }) => wanted!);
  const strays = faults.filter(({ kind }) => kind === 'moved').map(({ wanted }) => wanted!);
  const cells = [...strays, ...faults.flatMap(({ inTheWay }) => inTheWay), ...formulas];
  const formatAt = formatReader(sheet, cells);
  const placed = ({ row, column }: Pick<FormulaCell, 'row' | 'column'>, cell: PlannedCell): PlacedCell => {
    const formerFormat = formatAt(row, column);
    // In a cell of plain text a formula would be a text itself.
    return { row, column, cell, format: cell === null ? formerFormat : 'General', formerFormat };
  };
  const away = moveAway(edit, content, { cells: faults.flatMap(({ inTheWay }) => inTheWay), formatAt });
  const on = { sheet, template: catalogue().templates[id], content, columns: layout.columns };
  writePlaced(edit, on, [...away.cells, ...strays.map(stray => placed(stray, null))]);
  // Before the formulas: where all breaks off between the two, the next try finds them still missing and completes it.
  keepPrintsOf(edit, sheet, formulas);
  writePlaced(
    edit,
    on,
    formulas.map(cell => placed(cell, { formula: cell.wanted })),
  );
  return away.moved.map(({ from, to }) => ({ from: `${sheet.getName()}!${from}`, to: `${sheet.getName()}!${to}` }));
}

/** The formats of the cells that are written, in one call. */
function formatReader(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): (row: number, column: number) => string {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const formats = sheet.getRange(1, 1, Math.max(1, ...rows), Math.max(1, ...columns)).getNumberFormats();
  return (row, column) => formats[row - 1]?.[column - 1] ?? 'General';
}

/** Where people plan and remark: a text that is in the way goes there where the cell is free. */
const FREE_TEXT = ['nextStep', 'remark', 'action'];

/** What is written so that nothing is in the way, and where it all went; a note is added for what finds no free cell. */
function moveAway(
  edit: Edit,
  content: OurContent,
  { cells, formatAt }: { readonly cells: readonly FilledCell[]; readonly formatAt: (r: number, c: number) => string },
): { readonly cells: readonly PlacedCell[]; readonly moved: MendOutcome['moved'] } {
  const { layout, values, id } = content;
  const columns = catalogue().templates[id].columns.filter(isColumn);
  const own = columns.filter(({ filledBy, hidden }) => filledBy !== 'formula' && !hidden);
  const free = FREE_TEXT.flatMap(key => layout.columns.get(key) ?? [])[0];
  const first = own.flatMap(({ key }) => layout.columns.get(key) ?? [])[0] ?? 1;
  const taken = new Set<number>();
  const [there, here, moved]: [PlacedCell[], PlacedCell[], MendOutcome['moved'][number][]] = [[], [], []];
  for (const { row, column, value } of cells) {
    const from = `${columnLetters(column)}${row}`;
    // What a try that broke off has moved there already is no other text.
    const isFree =
      typeof value === 'string' &&
      free !== undefined &&
      !taken.has(row) &&
      ['', value].includes((values[row - 1]?.[free - 1] ?? '') as string);
    if (row === layout.headerRow) {
      // A header that people worded anew: the formula says it from now on.
      here.push({ row, column, cell: null, format: 'General', formerFormat: formatAt(row, column) });
      continue;
    }
    if (isFree) {
      there.push({ row, column: free, cell: value, format: '@', formerFormat: formatAt(row, free) });
      taken.add(row);
    } else {
      addNote(
        edit,
        { content, row, column: first },
        fill(edit.serverTexts['check.moved'], { from, value: shownValue(value) }),
      );
    }
    const planned = columns.find(({ key }) => layout.columns.get(key) === column);
    // A cell of plain text would make a text of the number that answers there.
    const format = planned === undefined ? formatAt(row, column) : columnFormat(planned, edit.formats);
    here.push({ row, column, cell: null, format, formerFormat: formatAt(row, column) });
    moved.push({ from, to: `${columnLetters(isFree ? free : first)}${row}` });
  }
  return { cells: [...there, ...here], moved };
}
