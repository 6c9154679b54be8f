import type { Edit } from './Edit';
import type { Reading } from './Reading';
import type { OurContent } from './readSheet';
import { writeRow } from './writeRow';

/** Whether the day on which the sheets reckon may be set: where people compute it, or have deleted it, it is theirs. */
export function isDaySettable(reading: Reading): boolean {
  const read = reading.read('settings', ['id', 'value']);
  return read === null || rowOfDay(read) !== undefined;
}

/** Sets that day; nothing where it may not be set. */
export function setReckoningDay(edit: Edit, day: number): void {
  const read = edit.read('settings', ['id', 'value']);
  const row = read === null ? undefined : rowOfDay(read);
  if (read === null || row === undefined) return;
  writeRow(edit, { read, row, cells: { value: { number: day, content: 'day' } }, deciding: 'value' });
}

function rowOfDay({ rows, typedFormulas }: OurContent): number | undefined {
  const row = rows.findIndex(({ id }) => id === 'today');
  const isComputed = typedFormulas.some(typed => typed.row === row && typed.key === 'value');
  return row < 0 || isComputed ? undefined : row;
}
