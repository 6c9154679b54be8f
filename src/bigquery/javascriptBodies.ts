import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as functions from '../functions';
import type { CustomFunction } from '../functions/customFunction';
import type { Parameter } from '../functions/parameters';
import type { Declared } from './javascript/declared';
import { JAVASCRIPT_FUNCTIONS } from './javascriptFunctions';
import { sqlArguments } from './sqlArguments';

/** A function in JavaScript as BigQuery is told it. */
export interface JavascriptBody {
  readonly signature: string;
  readonly returns: string;
  readonly description: string;
  readonly body: string;
  /** The files that the body is made of. */
  readonly files: readonly string[];
}

/** The algorithms as bodies of BigQuery's functions, bundled from src/core. */
export async function javascriptBodies(): Promise<Readonly<Record<string, JavascriptBody>>> {
  const bodies = Object.entries(JAVASCRIPT_FUNCTIONS).map(async ([name, { formula, returns, description }]) => {
    const { signature, names } = sqlArguments(functions[formula]);
    const { text, files } = await bundled(name, names, functions[formula]);
    return [name, { signature, returns, description, body: text, files }] as const;
  });
  return Object.fromEntries(await Promise.all(bodies));
}

const HERE = fileURLToPath(new URL('javascript/', import.meta.url));

/** One call of the function with the names of its arguments, and all that it needs before it. */
async function bundled(name: string, names: readonly string[], formula: Pick<CustomFunction, 'parameters'>) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${name} } from './${name}'; answer = ${name}(${names.join(', ')});`,
      resolveDir: HERE,
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: { DECLARED: JSON.stringify(declaredOf(formula)) },
  });
  const text = `let answer;${outputFiles[0]!.text.trim()}return answer;`;
  if (text.includes('"""')) throw new Error(`${name} would end the text that it stands in`);
  return { text, files: Object.keys(metafile.inputs).filter(file => !file.startsWith('<')) };
}

/** What the formula declares of its numbers, single ones and lists, in their order. */
function declaredOf({ parameters }: Pick<CustomFunction, 'parameters'>): Readonly<Record<string, Declared>> {
  const limited = Object.entries(parameters).filter(([, { limits }]) => limits !== undefined);
  return Object.fromEntries(limited.map(([key, parameter]) => [key, declared(parameter)]));
}

/** In JSON a number that may be left out, NaN, is absent. */
function declared({ limits, required, ...parameter }: Parameter): Declared {
  const { fallback } = parameter as { readonly fallback?: unknown };
  const isNumber = typeof fallback === 'number' && !Number.isNaN(fallback);
  return { ...limits, required, ...(isNumber ? { fallback } : {}) };
}
