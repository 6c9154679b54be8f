import * as functions from '../../src/functions';
import { allNodes, type FormulaNode } from '../templates/lint/FormulaNode';

/**
 * How a formula answers: as a function of ours does, in each row of its column, a list below each other, as many as
 * it finds, or once.
 */
export type FormulaShape = 'ours' | 'rows' | 'list' | 'found' | 'one';

export function formulaShape(node: FormulaNode): FormulaShape {
  const isCall = (name: string) => (part: FormulaNode) => part.kind === 'call' && part.name === name;
  const core = node.kind === 'call' && node.name === 'IFERROR' ? node.args[0]! : node;
  if (isOurs(core)) return 'ours';
  if (isCall('ARRAYFORMULA')(node)) return 'list';
  const parts = allNodes(node);
  if (parts.some(part => part.kind === 'cells' && part.row)) return 'rows';
  return parts.some(isCall('FILTER')) ? 'found' : 'one';
}

/** Whether it calls a function of ours, which no other engine has. */
export function isOurs(node: FormulaNode): boolean {
  return node.kind === 'call' && Object.hasOwn(functions, node.name);
}
