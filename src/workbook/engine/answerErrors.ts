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
  for (const [name, { args: parameters }] of Object.entries(content)) {
    if (!parameters.some(({ acceptMatrixOnly }) => acceptMatrixOnly)) continue;
    const compute = mapping[name]!;
    mapping[name] = function (this: unknown, ...args: unknown[]) {
      return args.find(isError) ?? compute.apply(this, args);
    };
  }
}

function isError(arg: unknown): boolean {
  const value = typeof arg === 'object' && arg !== null && 'value' in arg ? arg.value : undefined;
  return typeof value === 'string' && registries.errorTypes.has(value);
}
