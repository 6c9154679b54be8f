import type { AnyNode } from 'acorn';
import type { SourceFile } from './sourceFiles';
import { type NamedNode, nodesOf } from './syntax';

/** What of the style of the house a file breaks: functions that take too much, literals that are not written plainly. */
export async function writingFaults(file: SourceFile): Promise<readonly string[]> {
  const nodes = await nodesOf(file);
  const tellAll = (what: string, found: readonly NamedNode[]) =>
    found.map(({ name }) => `${file.path}: ${name} ${what}`);
  return [
    ...tellAll('takes more than three parameters', MAY_TAKE_MORE.test(file.path) ? [] : nodes.filter(takesTooMuch)),
    ...tellAll('spreads a literal', nodes.filter(spreadsLiteral)),
  ];
}

/** Where functions may take more: the services have Google’s signatures, and tests list cases. */
const MAY_TAKE_MORE = /^src\/workbook\/services\/|^tests\//;

function takesTooMuch({ node }: NamedNode): boolean {
  const { type } = node;
  const isFunction =
    type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
  return isFunction && node.params.length > 3;
}

const spreadsLiteral = ({ node }: NamedNode) => node.type === 'SpreadElement' && isLiteral(node.argument);

const isLiteral = ({ type }: AnyNode) => type === 'ObjectExpression' || type === 'ArrayExpression';
