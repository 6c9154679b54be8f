import type { FormulaHost } from './FormulaHost';
import { formulaArgument } from './formulaArgument';
import { formulaResult } from './formulaResult';
import { type Arg, type EvalContext, EvaluationError, helpers, registries } from './odoo';
import type { FormulaDeclaration } from './readDeclarations';
import { readsVolatile } from './volatileUpstream';

/**
 * Makes formulas known to the engine, with their help. The engine has one registry for all workbooks of the process, so
 * what is registered only finds the workbook that computes, and asks its add-on.
 */
export function registerFormulas(declarations: readonly FormulaDeclaration[]): void {
  for (const { name, description, args } of declarations) {
    registries.functionRegistry.replace(name, {
      description,
      category: CATEGORY,
      args: args.map(arg => ({
        ...helpers.arg(`${arg.name} (any, range<any>${isOptional(arg) ? ', optional' : ''})`, arg.description),
        acceptErrors: true,
      })),
      compute(...cells) {
        return compute(this, name, cells);
      },
    });
    // Where one is missing, the formula itself says which, and what to write there.
    Object.assign(registries.functionRegistry.get(name), { minArgRequired: 0 });
  }
}

/** Google understands no sign of it, so the help says it in words. */
function isOptional({ description }: FormulaDeclaration['args'][number]): boolean {
  return /^\(optional\b/.test(description);
}

const CATEGORY = 'Polecam';
/** Google's own words. */
const VOLATILE_REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

function compute(context: EvalContext, name: string, cells: readonly Arg[]): ReturnType<typeof formulaResult> {
  const host: FormulaHost | undefined = context.formulas;
  if (host === undefined || !host.has(name)) return new EvaluationError(`Unknown function: '${name}'`, '#NAME?');
  if (readsVolatile(context)) return new EvaluationError(VOLATILE_REFUSED, '#ERROR!');
  try {
    return formulaResult(
      host.call(
        name,
        cells.map(cell => formulaArgument(cell, host)),
      ),
      host,
      context.locale,
    );
  } catch (error) {
    // A thrown value need not be an Error of this world.
    const message = (error as { message?: unknown } | null)?.message;
    return new EvaluationError(typeof message === 'string' ? message : String(error), '#ERROR!');
  }
}
