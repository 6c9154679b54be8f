import { columnLetters } from '../../src/templates/columnLetters';
import { isColumn } from '../../src/templates/sheetTemplate';
import type { CallNode, CellsNode, FormulaNode } from '../templates/lint/FormulaNode';
import { nativeFunctions, takesAt } from '../templates/lint/nativeFunctions';
import type { FilledSheet } from './FilledSheet';
import { isOurs } from './formulaShape';
import type { HelperColumns } from './helperColumns';
import { printFormula, quoted, sourceOf } from './printFormula';

/** Where the answers of our functions are found. */
export interface OwnAnswers {
  inRow(call: CallNode, sheet: FilledSheet, row: number): string;
  inAllRows(call: CallNode, sheet: FilledSheet): string;
}

/** Where a formula stands, and where it finds its cells. */
export interface FormulaPlace {
  readonly sheets: ReadonlyMap<string, FilledSheet>;
  readonly texts: Readonly<Record<string, string>>;
  readonly answers: OwnAnswers;
  readonly arrays: HelperColumns;
  readonly sheet: FilledSheet;
}

/** A formula of a template for one row, from 1, as any engine reads it without array formulas: cells one by one. */
export function lowerRow(node: FormulaNode, place: FormulaPlace, row: number): string {
  return `=${lowering(place).cell(node, row)}`;
}

/** A formula that answers a list: what it answers in that row and column of the list, from 1; blank beyond its end. */
export function lowerList(node: FormulaNode, place: FormulaPlace, at: { row: number; column: number }): string {
  return `=IFERROR(INDEX(${lowering(place).array(node)},${at.row},${at.column}),"")`;
}

/** Functions that answer arrays of their own size, and what they are called elsewhere. */
const LISTS = ['SORT', 'FILTER', 'ARRAY_CONSTRAIN', 'HSTACK'];

function lowering(place: FormulaPlace) {
  const { sheets, texts, answers, arrays, sheet: own } = place;
  const sheetOf = ({ sheet }: CellsNode) => (sheet === undefined ? own : sheets.get(sheet)!);
  const firstRow = own.layout.headerRow;

  /** Of a formula that answers row by row, what it answers in that row. */
  function cell(node: FormulaNode, row: number): string {
    return print(node, {
      isHeader: row === firstRow,
      cells: cells => addressOf(cells, () => row),
      ours: call => answers.inRow(call, own, row),
      each: part => cell(part, row),
      listed: () => undefined,
    });
  }

  /** The cell of an array at that place, from 0. */
  function element(node: FormulaNode, at: number): string {
    return print(node, {
      isHeader: at === 0,
      cells: cells => addressOf(cells, first => first + at),
      ours: call => answers.inRow(call, own, firstRow + at),
      each: part => element(part, at),
      listed(call) {
        if (call.name === 'VSTACK') return cell(call.args[at]!, firstRow);
        if (call.name === 'SEQUENCE') return String(at + 1);
        // IronCalc is lost in spills that stand on each other.
        return isList(call) ? `INDEX(${list(call)},${at + 1})` : undefined;
      },
    });
  }

  /** An array as cells, or as a call that answers it. */
  function array(node: FormulaNode): string {
    if (node.kind === 'group') return array(node.of);
    if (node.kind === 'cells') return rangeOf(node);
    if (node.kind === 'call') {
      if (isOurs(node)) return answers.inAllRows(node, own);
      if (node.name === 'ARRAYFORMULA') return array(node.args[0]!);
      if (node.name === 'IFERROR' && isList(node.args[0]!)) {
        return `IFERROR(${array(node.args[0]!)},${array(node.args[1]!)})`;
      }
      if (isList(node)) return list(node);
    }
    const rows = lengthOf(node);
    if (rows === 1) return element(node, 0);
    return arrays.cells(`${own.template.id} ${sourceOf(node)}`, () =>
      Array.from({ length: rows }, (_, at) => element(node, at)),
    );
  }

  function list({ name, args }: CallNode): string {
    const [first, ...more] = args as [FormulaNode, ...FormulaNode[]];
    switch (name) {
      case 'SORT': {
        const [by, rising] = more as [FormulaNode, FormulaNode];
        const order = rising.kind === 'boolean' && rising.value ? 1 : -1;
        // There a number of a column sorts too; an empty cell comes back as 0 from another engine's SORTBY.
        return by.kind === 'number'
          ? `SORT(${array(first)},${by.value},${order})`
          : `SORTBY(${array(blankAsText(first))},${array(by)},${order})`;
      }
      case 'FILTER':
        return `FILTER(${array(first)},${more.map(condition => `(${array(condition)})`).join('*')})`;
      case 'ARRAY_CONSTRAIN':
        return `TAKE(${array(first)},${cell(more[0]!, firstRow)})`;
      default:
        return `HSTACK(${args.map(array).join(',')})`;
    }
  }

  function print(part: FormulaNode, at: PrintedAt): string {
    return printFormula(part, {
      cells: at.cells,
      word: key => quoted(texts[key]!),
      header: () => String(at.isHeader).toUpperCase(),
      call: call => {
        if (isOurs(call)) return at.ours(call);
        const listed = at.listed(call);
        if (listed !== undefined) return listed;
        if (call.name === 'ARRAYFORMULA') return at.each(call.args[0]!);
        const native = nativeFunctions[call.name]!;
        const args = call.args.map((arg, i) => (takesAt(native, i) === 'each' ? at.each(arg) : array(arg)));
        return `${call.name}(${args.join(',')})`;
      },
    });
  }

  function lengthOf(node: FormulaNode): number {
    switch (node.kind) {
      case 'cells': {
        const { rows } = cellsOf(sheetOf(node), node);
        return rows[1] - rows[0] + 1;
      }
      case 'header':
        return own.lastRow - firstRow + 1;
      case 'group':
      case 'sign':
        return lengthOf(node.of);
      case 'operation':
        return Math.max(lengthOf(node.left), lengthOf(node.right));
      case 'call': {
        const { name, args } = node;
        if (isOurs(node)) return own.lastRow - firstRow + 1;
        if (name === 'VSTACK') return args.length;
        if (name === 'SEQUENCE') return (args[0] as { value: number }).value;
        if (isList(node)) return lengthOf(args[0]!);
        const native = nativeFunctions[name]!;
        return Math.max(1, ...args.map((arg, i) => (takesAt(native, i) === 'each' ? lengthOf(arg) : 1)));
      }
      default:
        return 1;
    }
  }

  function rangeOf(node: CellsNode): string {
    const { on, columns, rows } = cellsOf(sheetOf(node), node);
    const first = on + absolute(rows[0], columns[0]);
    return rows[0] === rows[1] ? first : `${first}:${absolute(rows[1], columns[1])}`;
  }

  function addressOf(node: CellsNode, rowOf: (first: number) => number): string {
    const { on, columns, rows } = cellsOf(sheetOf(node), node);
    return on + absolute(rows[0] === rows[1] ? rows[0] : rowOf(rows[0]), columns[0]);
  }

  return { cell, array };
}

/** How parts of a formula are written for one cell of what it answers. */
interface PrintedAt {
  readonly isHeader: boolean;
  cells(node: CellsNode): string;
  ours(call: CallNode): string;
  each(part: FormulaNode): string;
  /** A call that answers a list, in so far as the cell is one of its list. */
  listed(call: CallNode): string | undefined;
}

function isList(node: FormulaNode): node is CallNode {
  return node.kind === 'call' && LISTS.includes(node.name);
}

/** `IF(cells="";"";cells)`. */
function blankAsText(cells: FormulaNode): FormulaNode {
  const blank = { kind: 'text', text: '' } as const;
  return {
    kind: 'call',
    name: 'IF',
    args: [{ kind: 'operation', operator: '=', left: cells, right: blank }, blank, cells],
  };
}

function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** First and last row and column of the cells that a reference means: from the headers on, as formulas refer to them. */
function cellsOf(
  { template, layout, lastRow, read }: FilledSheet,
  { sheet, key, to = key, row }: CellsNode,
): { readonly on: string; readonly columns: readonly [number, number]; readonly rows: readonly [number, number] } {
  const on = `${template.id}!`;
  const { headerRow, places } = layout;
  const figure = places.summary.get(key);
  if (figure !== undefined && !row) {
    return { on, columns: [figure.column, figure.column], rows: [figure.row, figure.row] };
  }
  const column = places.columns.get(key);
  if (column !== undefined) {
    const { rows } = template.columns.filter(isColumn).find(candidate => candidate.key === key)!;
    // Only for other sheets does a list end.
    const ends = rows !== undefined && sheet !== undefined;
    const range = ends ? ([headerRow + 1, headerRow + rows] as const) : ([headerRow, lastRow] as const);
    return { on, columns: [column, places.columns.get(to)!], rows: range };
  }
  const ids = places.columns.get(template.keyColumn!)!;
  const value = places.columns.get(template.valueColumn!)!;
  let found = headerRow + 1;
  while (read(found, ids).value !== key && found < lastRow) found++;
  return { on, columns: [value, value], rows: [found, found] };
}
