import type { CallNode, CellsNode, FormulaNode } from '../templates/lint/FormulaNode';

/** How the parts of a formula are written that differ from engine to engine. */
export interface Notation {
  cells(node: CellsNode): string;
  word(key: string): string;
  header(): string;
  call(node: CallNode): string;
}

/** Writes a formula that has been read. */
export function printFormula(node: FormulaNode, notation: Notation): string {
  const print = (part: FormulaNode): string => printFormula(part, notation);
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'boolean':
      return node.value ? 'TRUE' : 'FALSE';
    case 'text':
      return quoted(node.text);
    case 'word':
      return notation.word(node.key);
    case 'header':
      return notation.header();
    case 'cells':
      return notation.cells(node);
    case 'call':
      return notation.call(node);
    case 'group':
      return `(${print(node.of)})`;
    case 'sign':
      return `${node.operator}${print(node.of)}`;
    case 'operation':
      return `${print(node.left)}${node.operator}${print(node.right)}`;
  }
}

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The formula in the notation of the templates again. */
export function sourceOf(node: FormulaNode): string {
  return printFormula(node, SOURCE);
}

const SOURCE: Notation = {
  cells: ({ row, sheet, key, to }) =>
    `[${row ? '@' : ''}${sheet === undefined ? '' : `${sheet}.`}${key}${to === undefined ? '' : `:${to}`}]`,
  word: key => `{${key}}`,
  header: () => '[#]',
  call: ({ name, args }) => `${name}(${args.map(sourceOf).join(';')})`,
};
