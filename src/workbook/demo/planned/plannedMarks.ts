import type { SheetRecording } from './recordSheet';
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
export function plannedMarks(
  { notes, guards, metadata }: SheetRecording,
  sheetId: string,
  newId: () => string,
): readonly PlannedMark[] {
  const mark = (kind: PlannedMark['kind'], range: string | null, content: PlannedMark['content']): PlannedMark => ({
    id: newId(),
    kind,
    sheetId,
    range,
    content,
  });
  return [
    ...metadata.map(({ key, value }) => mark('metadata', null, { key, value, visibility: 'DOCUMENT' })),
    ...notes.map(({ cells, text }) => mark('note', zoneOf(cells), { text })),
    ...guards.map(({ cells, description }) => mark('protection', zoneOf(cells), { description, warningOnly: true })),
  ];
}
