import type { CellsNode, FormulaNode } from './FormulaNode';
import { type FormulaToken, formulaTokens } from './formulaTokens';

/** Weaker ones first, as Google Sheets has them; a sign binds more than a power there. */
const STRENGTHS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * Reads a formula of a template; throws with a sentence where it is none. o-spreadsheet’s own parser cannot serve: it
 * reads -2^2 as -(2^2), which is (-2)^2 in Google Sheets, and its tree has no parentheses, so that the lint could not ask
 * for them; and it knows neither [@key] nor {sheet.text}.
 */
export function parseFormula(formula: string): FormulaNode {
  const tokens = formulaTokens(formula);
  let at = 0;
  const next = (): FormulaToken | undefined => tokens[at];
  const fail = (): never => {
    throw new SyntaxError(`"${next()?.source ?? 'The end'}" is not expected after ${at} words.`);
  };
  const take = (source: string): void => {
    if (next()?.source !== source) fail();
    at++;
  };

  const operation = (strength: number): FormulaNode => {
    const operators = STRENGTHS[strength];
    if (operators === undefined) return sign();
    let left = operation(strength + 1);
    for (let token = next(); token?.kind === 'operator' && operators.includes(token.source); token = next()) {
      at++;
      left = { kind: 'operation', operator: token.source, left, right: operation(strength + 1) };
    }
    return left;
  };

  const sign = (): FormulaNode => {
    const operator = next()?.source ?? '';
    if (operator !== '-' && operator !== '+') return operand();
    at++;
    return { kind: 'sign', operator, of: sign() };
  };

  const operand = (): FormulaNode => {
    const { kind, source } = next() ?? fail();
    at++;
    if (kind === 'text') return { kind, text: source.slice(1, -1).replace(/""/g, '"') };
    if (kind === 'number' && !source.endsWith('%')) return { kind, value: Number(source) };
    if (source === '[#]') return { kind: 'header' };
    if (kind === 'cells') return cells(source);
    if (kind === 'word') return { kind, key: source.slice(1, -1) };
    if (source === 'TRUE' || source === 'FALSE') return { kind: 'boolean', value: source === 'TRUE' };
    if (kind === 'name') return { kind: 'call', name: source, args: args() };
    at--;
    take('(');
    const of = operation(0);
    take(')');
    return { kind: 'group', of };
  };

  const args = (): FormulaNode[] => {
    take('(');
    const given: FormulaNode[] = [];
    if (next()?.source !== ')') given.push(operation(0));
    while (next()?.source === ';') {
      at++;
      given.push(operation(0));
    }
    take(')');
    return given;
  };

  const whole = operation(0);
  if (at < tokens.length) fail();
  return whole;
}

function cells(source: string): CellsNode {
  const [, row, first, mark, second] = /^\[(@?)(\w+)(?:([.:])(\w+))?\]$/.exec(source)!;
  const common = { kind: 'cells', row: row === '@' } as const;
  if (mark === '.') return { ...common, sheet: first!, key: second! };
  return { ...common, key: first!, ...(mark === ':' && { to: second! }) };
}
