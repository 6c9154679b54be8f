import { FORMER_LAYOUT } from '../../../templates/formerLayout';
import { cellFormula } from '../../../templates/resolveFormula';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import { asTyped } from '../../formulaText/asTyped';
import { catalogue } from '../catalogue';
import type { Edit } from '../Edit';
import { formulaPrint, keepPrints, readPrints } from '../formulaPrints';
import { FILLS } from '../plannedFormulas';
import type { OurContent } from '../readSheet';
import { retell } from '../refill/retell';
import { writeText } from '../writeText';

/** The figures of a former sheet. */
export interface FormerFigures {
  /** What people typed into those that another sheet has now, by sheet and key, such as 'months.start'. */
  readonly moved: Readonly<Record<string, number>>;
  /** Puts them where the present template has them; to do when what was moved is there. */
  write(): void;
}

/**
 * Reads the figures above the headers of a former sheet: over one column each, in the line below their labels. A formula
 * that people have changed stays where it is.
 */
export function formerFigures(edit: Edit, former: OurContent): FormerFigures {
  const { id, sheet, layout, values, formulas } = former;
  const figures = FORMER_LAYOUT.figures[id] ?? [];
  if (figures.length === 0) return NONE;
  const { prints } = readPrints(sheet);
  const { columns, summary = [] } = catalogue().templates[id];
  const shown = columns.filter(isColumn).filter(({ hidden }) => !hidden);
  const places = figures.flatMap((figure, i) => {
    const column = layout.columns.get(shown[i]!.key);
    return column === undefined ? [] : [{ figure, column, next: summary[i] }];
  });
  const labels = values
    .slice(0, layout.keyRow - 1)
    .findIndex(line =>
      places.some(({ figure: { label }, column }) => isLabel(edit, String(line[column - 1]), [label])),
    );
  if (labels < 0) return NONE;
  const moved: Record<string, number> = {};
  const known = figures.map(({ label }) => label);
  const changes: FigureChange[] = [];
  for (const { figure, column, next } of places) {
    const [label, formula] = [String(values[labels]![column - 1]), formulas[labels + 1]![column - 1]!];
    // Where the present figures stand by now: this was done before.
    const value = values[labels + 1]![column - 1];
    if (next === undefined ? label === '' && value === '' : isLabel(edit, label, [next.label])) continue;
    const isOurs =
      formula === ''
        ? figure.to !== undefined || value === ''
        : formulaPrint(formula) === prints[FILLS.figure(figure.key)];
    if (!isOurs || !(label === '' || isLabel(edit, label, known))) continue;
    if (figure.to !== undefined && typeof value === 'number') moved[`${figure.to.sheet}.${figure.to.key}`] = value;
    const context = { places: { ...layout, summary: new Map() }, texts: edit.texts, others: new Map() };
    const wanted = next?.formula && cellFormula(next.formula, context);
    changes.push({
      key: next?.key,
      row: labels + 1,
      column,
      label: next === undefined ? null : edit.texts[next.label],
      cell: wanted ? { formula: wanted } : null,
      note: next === undefined ? '' : edit.texts[next.note],
      format: next === undefined ? 'General' : edit.formats(next.content),
    });
  }
  return { moved, write: () => writeFigures(edit, former, changes) };
}

const NONE: FormerFigures = { moved: {}, write: () => {} };

function isLabel({ texts }: Edit, text: string, labels: Parameters<typeof retell>[0]): boolean {
  return text !== '' && labels.some(label => retell([label], texts)(text) === texts[label]);
}

/** What a figure is to be; its label is in this row, and its cell below it. */
interface FigureChange {
  /** Absent where none is to stand there. */
  readonly key: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly label: string | null;
  readonly cell: PlannedCell;
  readonly note: string;
  readonly format: string;
}

function writeFigures(edit: Edit, { id, sheet, values, formulas }: OurContent, changes: readonly FigureChange[]): void {
  // All that undoing needs is read before anything is written.
  const known = changes.map(change => {
    const range = sheet.getRange(change.row, change.column, 2, 1);
    const above = sheet.getRange(change.row, change.column);
    const was = { note: above.getNote(), formats: range.getNumberFormats(), backgrounds: range.getBackgrounds() };
    return { ...change, range, above, was };
  });
  for (const { row, column, label, cell, note, format, range, above, was } of known) {
    const [formula, value] = [formulas[row]![column - 1]!, values[row]![column - 1] as PlannedCell];
    const former: PlannedCell = formula === '' ? value : { formula: asTyped(formula, edit.decimalComma) };
    edit.undo(() => {
      writeText(range, [[String(values[row - 1]![column - 1]) || null], [former === '' ? null : former]], ['General']);
      range.setNumberFormats(was.formats).setBackgrounds(was.backgrounds);
      above.setNote(was.note);
    });
    above.setNote(note);
    range.setBackgrounds([[was.backgrounds[0]![0]!], [was.backgrounds[0]![0]!]]);
    // Last: by the label the next run sees that this is done.
    writeText(range, [[label], [cell]], line => (line === 0 ? 'General' : format));
  }
  const kept = readPrints(sheet);
  const present = new Set((catalogue().templates[id].summary ?? []).map(({ key }) => key));
  const gone = new Set(
    (FORMER_LAYOUT.figures[id] ?? []).flatMap(({ key }) => (present.has(key) ? [] : [FILLS.figure(key)])),
  );
  const fresh = changes.flatMap(({ key, cell }) =>
    key !== undefined && typeof cell === 'object' && cell !== null
      ? [[FILLS.figure(key), formulaPrint(cell.formula)]]
      : [],
  );
  const rest = Object.entries(kept.prints).filter(([fills]) => !gone.has(fills));
  keepPrints(edit, kept, Object.fromEntries([...rest, ...fresh]));
}
