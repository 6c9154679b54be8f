import * as functions from '../../../src/functions';
import { templateTexts } from '../../../src/i18n/templates';
import { templates } from '../../../src/templates';
import { isColumn, type SheetTemplate } from '../../../src/templates/sheetTemplate';
import { allNodes, type CallNode, type CellsNode, type FormulaNode, partsOf } from './FormulaNode';
import { importedCells } from './importedCells';
import { nativeFunctions, type Takes, takesAt } from './nativeFunctions';
import { parseFormula } from './parseFormula';
import { refusedFunctions } from './refusedFunctions';
import type { FormulaPlace } from './templateFormulas';
import { wordingFaults } from './wordingFaults';

/** What is wrong with a formula of a template: all that Sheets, or another engine, would read otherwise than we do. */
export function lintFormula(formula: string, place: FormulaPlace, template: SheetTemplate<string>): string[] {
  const wording = wordingFaults(formula);
  if (wording.length > 0) return wording;
  let whole: FormulaNode;
  try {
    whole = parseFormula(formula);
  } catch (error) {
    return [(error as Error).message];
  }
  const byRow = !isForOneRow(place) && allNodes(whole).some(node => node.kind === 'cells' && node.row);
  return faults(whole, {
    place,
    template,
    byRow,
    takes: 'each',
    direct: true,
    arrays: byRow,
    own: false,
    guarded: false,
    isWhole: true,
  });
}

/** Where in the formula a node stands. */
interface Place {
  readonly place: FormulaPlace;
  readonly template: SheetTemplate<string>;
  /** The formula is answered row by row. */
  readonly byRow: boolean;
  /** How the node is taken by the functions around it. */
  readonly takes: Takes;
  /** Nothing is computed with it before it is taken. */
  readonly direct: boolean;
  /** Arrays are computed with, as under ARRAYFORMULA. */
  readonly arrays: boolean;
  /** Within a function of ours. */
  readonly own: boolean;
  /** IFERROR catches what fails, or ISERROR tells it. */
  readonly guarded: boolean;
  /** The node is all of the formula. */
  readonly isWhole: boolean;
}

function faults(node: FormulaNode, at: Place): string[] {
  const { kind } = node;
  if (kind === 'cells') return cellsFaults(node, at);
  if (kind === 'header') return headerFaults(at);
  if (at.takes === 'range' && at.direct)
    return ['A range to search or to count is given as it stands, never computed.'];
  if (kind === 'call') return callFaults(node, at);
  if (kind === 'text' && importedCells(node.text) !== undefined)
    return [`${node.text} names cells for IMPORTRANGE only.`];
  if (kind === 'word') {
    if (at.place === 'rule') return [`{${node.key}}: a rule knows no texts.`];
    return node.key in templateTexts.en ? [] : [`{${node.key}} is no text of the templates.`];
  }
  return [
    ...powerFaults(node),
    ...partsOf(node).flatMap(part => faults(part, { ...at, direct: false, isWhole: false })),
  ];
}

/** Which row is that of the headers is told by the rows of the sheet. */
function headerFaults({ place, arrays, own }: Place): string[] {
  if (place === 'rule' || place === 'header' || isForOneRow(place)) return [`[#]: a ${place} has but one row.`];
  return arrays || own ? [] : ['[#] needs ARRAYFORMULA.'];
}

function callFaults(call: CallNode, at: Place): string[] {
  const { name } = call;
  if (Object.hasOwn(functions, name)) return ownFaults(call, at);
  if (name === 'IMPORTRANGE' && isForOneRow(at.place)) return importFaults(call, at);
  const native = nativeFunctions[name];
  if (native === undefined)
    return [`${name} ${refusedFunctions[name] ?? 'is not among the functions that are checked in all engines'}.`];
  const { length } = call.args;
  if (length < native.least || (length > 0 && takesAt(native, length - 1) === undefined)) {
    return [`${name} does not take ${length} arguments.`];
  }
  return [
    ...(name === 'ARRAYFORMULA' && at.byRow ? ['ARRAYFORMULA is put around this formula anyway.'] : []),
    ...call.args.flatMap((arg, place) => {
      const takes = takesAt(native, place)!;
      return faults(arg, {
        ...at,
        isWhole: false,
        takes: takes === 'each' ? at.takes : takes,
        direct: takes !== 'each',
        arrays: at.arrays || native.arrays === true,
        // One block that fails takes all others with it.
        guarded: (at.guarded && name !== 'VSTACK') || name === 'ISERROR' || (name === 'IFERROR' && place === 0),
      });
    }),
  ];
}

/** The link stands in a cell, never in the formula; a workbook that does not answer says so where the formula is bare. */
function importFaults({ args }: CallNode, at: Place): string[] {
  const [link, cells] = args;
  if (link === undefined || cells === undefined || args.length > 2) {
    return [`IMPORTRANGE does not take ${args.length} arguments.`];
  }
  if (link.kind !== 'cells' || !link.row) return ['IMPORTRANGE: the link is that of the row.'];
  if (cells.kind !== 'text') return ['IMPORTRANGE: the cells are named by a text.'];
  const named = importedCells(cells.text);
  const fault = named === undefined ? undefined : otherSheetFault(named, { ...at, guarded: true });
  return [
    ...cellsFaults(link, at),
    ...(named === undefined && !/^[A-Z]+\d+$/.test(cells.text) ? [`"${cells.text}" names no cells.`] : []),
    ...(fault === undefined ? [] : [`${cells.text} ${fault}.`]),
    ...(at.guarded || at.isWhole ? [] : ['IMPORTRANGE may not answer: IFERROR says what stands here until then.']),
  ];
}

function ownFaults({ name, args }: CallNode, at: Place): string[] {
  if (at.place === 'rule') return [`${name}: a rule cannot call a function of ours.`];
  if (isForOneRow(at.place)) return [`${name} answers all rows at once: a call for each row takes its time.`];
  const parameters = Object.values(functions[name as keyof typeof functions].parameters) as { required: boolean }[];
  const least = parameters.findLastIndex(({ required }) => required) + 1;
  if (args.length < least || args.length > parameters.length) {
    return [`${name} takes ${least} to ${parameters.length} arguments, not ${args.length}.`];
  }
  return args.flatMap(arg => faults(arg, { ...at, takes: 'each', direct: true, own: true }));
}

function cellsFaults(cells: CellsNode, at: Place): string[] {
  const fault = cells.sheet === undefined ? ownCellsFault(cells, at) : otherSheetFault(cells, at);
  return fault === undefined ? [] : [`${nameOf(cells)} ${fault}.`];
}

function ownCellsFault(cells: CellsNode, at: Place): string | undefined {
  const { row, key, to } = cells;
  const columns = at.template.columns;
  const first = columns.findIndex(column => isColumn(column) && column.key === key);
  const last = to === undefined ? first : columns.findIndex(column => isColumn(column) && column.key === to);
  const isFigure = at.template.summary?.some(figure => figure.key === key) === true && !row && to === undefined;
  if (isForOneRow(at.place) && (isFigure || to !== undefined)) return 'is more than a formula for one row can ask for';
  if (!isFigure && (first < 0 || last < first)) return 'is not on this sheet';
  if (!columns.slice(first, last + 1).every(isColumn)) return 'runs over a gap';
  if (!row) return isFigure && at.place !== 'rule' ? undefined : manyFault(at);
  if (isForOneRow(at.place)) return undefined;
  if (at.place === 'header') return 'is the cell of a row, and a header has none';
  if (at.place === 'figure' && !at.own) return 'is the cell of a row, and a figure has none';
  if (at.place === 'rule' && to !== undefined) return 'is more than a rule can look at';
  return at.takes === 'each' ? undefined : 'is taken together with all rows: write it without @';
}

function otherSheetFault({ sheet, key, row, to }: CellsNode, at: Place): string | undefined {
  if (at.place === 'rule') return 'is on another sheet, which a rule cannot see';
  const other = Object.values(templates).find(({ id }) => id === sheet);
  const names = (keys: readonly { readonly key: string }[] = []) => keys.some(named => named.key === key);
  const isOne = names(other?.summary) || other?.start?.some(({ id }) => id === key) === true;
  if (row || to !== undefined) return 'is not of this row: it is on another sheet';
  if (!isOne && !names(other?.columns.filter(isColumn))) return 'is on no sheet';
  if (sheet !== 'settings' && !at.guarded) return 'may not be there yet: IFERROR says what stands here until then';
  return isOne ? undefined : manyFault(at);
}

/** A whole column where one cell is meant, or where only an array formula would take more than its first cell. */
function manyFault({ place, takes, own, byRow, arrays, direct }: Place): string | undefined {
  if (place === 'rule') return 'is a whole column: a rule looks at cells of its row';
  if (takes === 'each' && byRow && !own) return 'is a whole column in a formula that is answered row by row';
  return arrays || (direct && (takes !== 'each' || own)) ? undefined : 'needs ARRAYFORMULA';
}

function powerFaults(node: FormulaNode): string[] {
  if (node.kind !== 'operation' || node.operator !== '^') return [];
  const { left } = node;
  const isOpen = left.kind === 'sign' || (left.kind === 'operation' && left.operator === '^');
  return isOpen ? ['A power of a sign or of a power is read in two ways: put it in parentheses.'] : [];
}

/** There `[@key]` is one cell, not the cell of every row. */
function isForOneRow(place: FormulaPlace): boolean {
  return place === 'row' || place === 'stack';
}

function nameOf({ row, sheet, key, to }: CellsNode): string {
  return `[${row ? '@' : ''}${sheet === undefined ? '' : `${sheet}.`}${key}${to === undefined ? '' : `:${to}`}]`;
}
