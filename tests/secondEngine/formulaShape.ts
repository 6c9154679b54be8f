import * as functions from '../../src/functions';
import { allNodes, type FormulaNode } from '../templates/lint/FormulaNode';

/** How a formula answers: as a function of ours does, in each row of its column, or a list of its own length. */
export type FormulaShape = 'ours' | 'rows' | 'list';

export function formulaShape(node: FormulaNode): FormulaShape {
  const core = node.kind === 'call' && node.name === 'IFERROR' ? node.args[0]! : node;
  if (isOurs(core)) return 'ours';
  return allNodes(node).some(part => part.kind === 'cells' && part.row) ? 'rows' : 'list';
}

/** Whether it calls a function of ours, which no other engine has. */
export function isOurs(node: FormulaNode): boolean {
  return node.kind === 'call' && Object.hasOwn(functions, node.name);
}
