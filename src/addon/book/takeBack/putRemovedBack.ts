import { Refusal } from '../../../contract/Refusal';
import { catalogue } from '../catalogue';
import { cellBlocks } from '../cellBlocks';
import type { Edit } from '../Edit';
import type { OurContent } from '../readSheet';
import { writeText } from '../writeText';
import type { KeptStep } from './KeptStep';
import { rowName } from './rowName';

type Removed = Extract<KeptStep, { kind: 'removed' }>;

/** Puts rows back that an action removed: each below the row that stood above it, or else below all; those that are there stay. */
export function putRemovedBack(edit: Edit, { of, rows }: Removed): void {
  const content = edit.readAnew().readIfWhole(of);
  if (content === null) throw new Refusal('headersGone', { sheet: '' });
  const { sheet, layout } = content;
  const template = catalogue().templates[of];
  const names = namesOf(content);
  const back = rows.filter(({ name }) => !names.includes(name)).sort((a, b) => a.place - b.place);
  if (back.length === 0) return;
  const lines: { readonly name: string; readonly cells?: Removed['rows'][number]['cells'] }[] = names.map(name => ({
    name,
  }));
  for (const { name, above, cells } of back) {
    const at = above === '' ? 0 : lines.findIndex(line => line.name === above) + 1 || lines.length;
    lines.splice(at, 0, { name, cells });
  }
  const top = layout.headerRow + 1;
  let height = sheet.getMaxRows();
  for (const [line, { name, cells }] of lines.entries()) {
    if (cells === undefined) continue;
    const before = height++;
    edit.undo(() => removeAgain(edit, of, { line, name, before }));
    if (top + line <= before) sheet.insertRowsBefore(top + line, 1);
    else sheet.insertRowsAfter(before, 1);
  }
  const cells = new Map(lines.flatMap(({ cells }, line) => (cells === undefined ? [] : [[line, cells] as const])));
  const on = { sheet, template, columns: layout.columns };
  for (const { range, cells: block, formats } of cellBlocks(edit, on, { cells, headerRow: layout.headerRow })) {
    writeText(range, block, (r, c) => formats[r]![c]!);
  }
  const now = edit.readAnew().readIfWhole(of);
  const stands =
    now !== null &&
    namesOf(now)
      .slice(0, lines.length)
      .every((name, i) => name === lines[i]!.name);
  if (!stands) throw new Refusal('rowsMoved', { sheet: sheet.getName() });
}

interface PutBack {
  readonly line: number;
  readonly name: string;
  /** How many rows the sheet had before. */
  readonly before: number;
}

/** Takes a row away that was put back, wherever people have moved it; a blank one only if it came. */
function removeAgain(edit: Edit, of: Removed['of'], { line, name, before }: PutBack): void {
  const content = edit.readAnew().readIfWhole(of);
  if (content === null) return;
  const names = namesOf(content);
  const isBlank = (names[line] ?? '') === '' && content.sheet.getMaxRows() > before;
  const at = names.includes(name) ? names.indexOf(name) : isBlank ? line : -1;
  if (at >= 0) content.sheet.deleteRows(content.layout.headerRow + 1 + at, 1);
}

function namesOf({ id, rows }: OurContent): string[] {
  return rows.map(row => rowName(catalogue().templates[id], row));
}
