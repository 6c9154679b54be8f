import { type AnyNode, parse } from 'acorn';
import { transform } from 'esbuild';
import type { SourceFile } from './sourceFiles';

/** A node of the syntax tree, and the name that people know it or what is around it by. */
export interface NamedNode {
  readonly node: AnyNode;
  readonly name: string;
}

/** Every node of a file; the types are stripped first, which leaves functions and their parameters as they are. */
export async function nodesOf({ path, text }: SourceFile): Promise<readonly NamedNode[]> {
  const { code } = await transform(text, { loader: path.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
  const nodes: NamedNode[] = [];
  const visit = (value: unknown, around: string) => {
    if (Array.isArray(value)) for (const each of value) visit(each, around);
    if (!isNode(value)) return;
    const name = nameOf(value) ?? around;
    nodes.push({ node: value, name });
    for (const child of Object.values(value)) visit(child, name);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), '');
  return nodes;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function nameOf(node: AnyNode): string | undefined {
  const named =
    node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition'
      ? node.key
      : 'id' in node
        ? node.id
        : undefined;
  return named?.type === 'Identifier' ? named.name : undefined;
}
