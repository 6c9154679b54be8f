import { engineMethod } from './engineMethod';
import { registries } from './odoo';

type Compute = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Lets the functions that take ranges only, such as SUMIF, answer an error that they are given in place of a range, as
 * Google Sheets does: the engine throws past every IFERROR, so that a name which is not there yet breaks the formula.
 */
export function answerErrors(): void {
  const { content, mapping } = registries.functionRegistry as unknown as {
    readonly content: Readonly<Record<string, { readonly args: readonly { readonly acceptMatrixOnly?: boolean }[] }>>;
    readonly mapping: Record<string, Compute>;
  };
  const takeRanges = Object.entries(content).filter(([, { args }]) => args.some(arg => arg.acceptMatrixOnly));
  if (takeRanges.length === 0) throw new Error('o-spreadsheet no longer marks the functions that take ranges only.');
  for (const [name] of takeRanges) {
    const compute = engineMethod(mapping, name);
    mapping[name] = function (this: unknown, ...args: unknown[]) {
      return args.find(isError) ?? compute.apply(this, args);
    };
  }
}

function isError(arg: unknown): boolean {
  const value = typeof arg === 'object' && arg !== null && 'value' in arg ? arg.value : undefined;
  return typeof value === 'string' && registries.errorTypes.has(value);
}
