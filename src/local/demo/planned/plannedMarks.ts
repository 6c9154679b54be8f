import { METADATA } from '../../../addon/sheets/ourSheets';
import { formulaPrint } from '../../../addon/sheets/written';
import { templates } from '../../../templates';
import type { SheetPlan } from '../../../templates/SheetPlan';
import type { PlannedSheet } from './PlannedSheet';
import { zoneOf } from './zoneOf';

/** A note, a protection or a mark, as the workbook keeps it. */
export interface PlannedMark {
  readonly id: string;
  readonly kind: 'note' | 'protection' | 'metadata';
  readonly sheetId: string;
  readonly range: string | null;
  readonly content: Readonly<Record<string, string | boolean>>;
}

/** Notes on the headers, the guard of computed columns, and the marks by which the add-on finds its sheets again. */
export function plannedMarks(sheet: PlannedSheet, newId: () => string): readonly PlannedMark[] {
  const { id, plan, guard, sheetId } = sheet;
  const mark = (kind: PlannedMark['kind'], range: string | null, content: PlannedMark['content']): PlannedMark => ({
    id: newId(),
    kind,
    sheetId,
    range,
    content,
  });
  const metadata = (key: string, value: string) => mark('metadata', null, { key, value, visibility: 'DOCUMENT' });
  const notes = (row: number, texts: readonly string[]) =>
    texts.flatMap((text, i) =>
      text === '' ? [] : [mark('note', zoneOf({ row, column: i + 1, rows: 1, columns: 1 }), { text })],
    );
  return [
    metadata(METADATA.template, id),
    metadata(METADATA.written, JSON.stringify(writtenBy(sheet))),
    ...(plan.figuresRow === undefined ? [] : notes(plan.figuresRow - 1, plan.figureNotes)),
    ...notes(plan.headerRow, plan.notes),
    ...computedBlocks(plan).map(zone => mark('protection', zone, { description: guard, warningOnly: true })),
  ];
}

function writtenBy({ id, plan: { body, namedCells } }: PlannedSheet): Readonly<Record<string, string>> {
  const template = templates[id];
  const prints = template.columns.map(({ key }, i) => {
    const cell = body[0]?.[i];
    return [key, typeof cell === 'object' && cell !== null ? formulaPrint(cell.formula) : ''];
  });
  return Object.fromEntries([...prints, ...namedCells.map(({ name }) => [name, ''])]);
}

function computedBlocks({ roles, headerRow, rows }: SheetPlan): readonly string[] {
  const blocks: string[] = [];
  for (let first = roles.indexOf('computed'); first >= 0; ) {
    let next = first;
    while (roles[next] === 'computed') next++;
    blocks.push(zoneOf({ row: headerRow + 1, column: first + 1, rows: rows - headerRow, columns: next - first }));
    first = roles.indexOf('computed', next);
  }
  return blocks;
}
