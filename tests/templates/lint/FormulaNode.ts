/** A formula of a template, read. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string }
  /** `{channel.behind}`: a text in the language of the sheet. */
  | { readonly kind: 'word'; readonly key: string }
  /** `[#]`: whether the row is that of the headers. */
  | { readonly kind: 'header' }
  | CellsNode
  | CallNode
  | { readonly kind: 'group'; readonly of: FormulaNode }
  | { readonly kind: 'sign'; readonly operator: string; readonly of: FormulaNode }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

export interface CellsNode {
  readonly kind: 'cells';
  /** `[@key]`: the cell of this row. */
  readonly row: boolean;
  /** Such as 'settings', where the cells are on another sheet. */
  readonly sheet?: string;
  readonly key: string;
  /** `[trait1:trait5]`: the last of the neighbouring columns. */
  readonly to?: string;
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

/** What a node is made of. */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  if (node.kind === 'call') return node.args;
  if (node.kind === 'group' || node.kind === 'sign') return [node.of];
  return node.kind === 'operation' ? [node.left, node.right] : [];
}

/** The node and all that is in it. */
export function allNodes(node: FormulaNode): FormulaNode[] {
  return [node, ...partsOf(node).flatMap(allNodes)];
}
