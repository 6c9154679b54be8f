import { columnLetters } from '../src/templates/columnLetters';
import type { Workbook } from '../src/workbook/workbook';

/** A cell with a formula: what it fills, what it reads, and how often it calls a formula of the add-on. */
interface FormulaNode {
  readonly sheet: string;
  readonly address: string;
  readonly fills: Zone;
  readonly reads: readonly Zone[];
  readonly calls: readonly string[];
}

interface Zone {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A call of a formula of the add-on, and the cell that it stands in. */
export interface FormulaCallAt {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

/** All calls of the add-on's formulas that the workbook's cells hold. */
export function formulaCalls(workbook: Workbook): FormulaCallAt[] {
  return nodesOf(workbook).flatMap(callsAt);
}

/** Those that are computed anew when one of the named cells changes, also by way of other formulas; by that name. */
export function callsByName(workbook: Workbook, prefix: string): ReadonlyMap<string, readonly FormulaCallAt[]> {
  const nodes = nodesOf(workbook);
  const named = [...namesOf(workbook)].filter(([name]) => name.startsWith(prefix));
  return new Map(named.map(([name, zone]) => [name, reached(nodes, zone).flatMap(callsAt)]));
}

function callsAt({ sheet, address, calls }: FormulaNode): FormulaCallAt[] {
  return calls.map(name => ({ name, sheet, address }));
}

function reached(nodes: readonly FormulaNode[], changed: Zone): FormulaNode[] {
  const found = new Set<FormulaNode>();
  const zones = [changed];
  for (const zone of zones) {
    for (const node of nodes) {
      if (found.has(node) || !node.reads.some(read => meet(read, zone))) continue;
      found.add(node);
      zones.push(node.fills);
    }
  }
  return [...found];
}

function nodesOf(workbook: Workbook): FormulaNode[] {
  const { getters } = workbook.model;
  const ours = workbook.formulas.map(({ name }) => name);
  const names = namesOf(workbook);
  return getters.getSheetIds().flatMap(sheetId => {
    const sheet = getters.getSheetName(sheetId);
    return getters.getCells(sheetId).flatMap(({ id }): FormulaNode[] => {
      const { col, row } = getters.getCellPosition(id);
      const address = `${columnLetters(col + 1)}${row + 1}`;
      const formula = workbook.formula(sheet, address);
      if (formula === '') return [];
      const text = formula.replace(/"(?:[^"]|"")*"/g, '""');
      const own = { left: col, right: col, top: row, bottom: row };
      const fills = { ...(getters.getSpreadZone({ sheetId, col, row }) ?? own), sheet };
      const calls = [...text.matchAll(CALL)].map(([, name]) => name!).filter(name => ours.includes(name));
      return [{ sheet, address, fills, reads: zonesIn(text, sheet, names), calls }];
    });
  });
}

const CALL = /\b([A-Z][A-Z_]+)\(/g;
const NAME = /\bPOLECAM_[A-Z0-9_]+\b/g;
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?\b([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)?)?(?![\w(])/gu;

function zonesIn(text: string, own: string, names: ReadonlyMap<string, Zone>): Zone[] {
  const named = [...text.matchAll(NAME)].flatMap(([name]) => names.get(name) ?? []);
  const cells = [...text.matchAll(REFERENCE)].map(([, sheet, left, top, right, bottom]): Zone => {
    const first = columnNumber(left!);
    return {
      sheet: sheet === undefined ? own : sheet.replace(/^'|'$/g, '').replaceAll("''", "'"),
      left: first,
      right: right === undefined ? first : columnNumber(right),
      top: Number(top) - 1,
      bottom:
        right === undefined ? Number(top) - 1 : bottom === undefined ? Number.POSITIVE_INFINITY : Number(bottom) - 1,
    };
  });
  return [...named, ...cells];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function namesOf(workbook: Workbook): ReadonlyMap<string, Zone> {
  const { getters } = workbook.model;
  return new Map(
    getters
      .getNamedRanges()
      .map(({ name, range: { sheetId, zone } }) => [name, { sheet: getters.getSheetName(sheetId), ...zone }]),
  );
}

function meet(one: Zone, other: Zone): boolean {
  return (
    one.sheet === other.sheet &&
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}
