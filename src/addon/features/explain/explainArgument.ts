import type { ExplainedArgument } from '../../../contract/explain';
import { argumentName } from '../../../functions/argumentName';
import { type Cell, isBlank, isRange } from '../../../functions/cell';
import { columnLetters } from '../../../templates/columnLetters';
import { sheetReference } from '../../../templates/resolveFormula';
import type { Rectangle } from '../../book/Rectangle';
import { readArgument } from '../../formulaText/readArgument';
import type { PositionArgument } from './pickPosition';
import type { CellReader } from './readRectangles';

/** So many cells are still readable side by side. */
const MOST_SHOWN = 12;

/** An argument as the person knows it: what the sheet shows, and where. */
export function explainArgument(argument: PositionArgument, cells: CellReader): ExplainedArgument {
  const { key, text, rectangle, value, isReckoned } = argument;
  const common = { key, name: argumentName(key), value: meaningOf(argument) };
  if (rectangle !== null) {
    return { ...common, source: 'cells', text: shownIn(rectangle, cells), place: placeOf(argument, rectangle) };
  }
  if (isReckoned)
    return { ...common, source: 'reckoned', text: isRange(value) ? '' : String(value ?? ''), place: null };
  return { ...common, source: text === '' ? 'leftOut' : 'typed', text, place: null };
}

function shownIn(rectangle: Rectangle, cells: CellReader): string {
  const { top, left, bottom, right } = rectangle;
  if ((bottom - top + 1) * (right - left + 1) > MOST_SHOWN) return '';
  const texts = cells.shownIn(rectangle).reduce((all, row) => all.concat(row), []);
  return texts.length === 1 ? texts[0]! : texts.map(text => text || '–').join(' · ');
}

/** As it is typed, or the part of it: its sheet's name stays, and that of named cells is told. */
function placeOf({ text, isPart }: PositionArgument, { sheet: of, top, left, bottom, right }: Rectangle): string {
  if (!isPart) return text.replace(/\$/g, '');
  const isName = readArgument(text)?.kind === 'name';
  const sheet = isName ? `${sheetReference(of.getName())}!` : text.slice(0, text.lastIndexOf('!') + 1);
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(right)}${bottom}`;
  return sheet + (first === last ? first : `${first}:${last}`);
}

function meaningOf({ key, parameter, value }: PositionArgument): number | string | null {
  if (isRange(value) || parameter.kind === 'rows') return null;
  const fallback = plain(parameter.fallback);
  if (isBlank(value)) return fallback;
  try {
    return plain(read(parameter, value, key));
  } catch {
    // What is wrong with it, the formula itself tells.
    return null;
  }
}

const read = (parameter: Exclude<PositionArgument['parameter'], { kind: 'rows' }>, cell: Cell, key: string): unknown =>
  parameter.kind === 'whole' ? parameter.read([[cell]], key) : parameter.read(cell, key);

function plain(value: unknown): number | string | null {
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)) ? value : null;
}
