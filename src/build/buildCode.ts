import { runInNewContext } from 'node:vm';
import * as functions from '../functions';
import { bundle } from './bundle';
import { declareFormula, type FormulaName } from './declareFormula';

/** Code.js: the add-on in one variable, then only what cells, Sheets and the sidebar may call. */
export async function buildCode(): Promise<string> {
  const code = await bundle('src/main.ts', { format: 'iife', globalName: 'addon', minify: true });
  const { triggers, server } = runBare(code);
  return `${[
    code.trimEnd(),
    ...(Object.keys(functions) as FormulaName[]).map(declareFormula),
    ...Object.keys(triggers).map(declareTrigger),
    ...Object.keys(server).map(declareMethod),
  ].join('\n\n')}\n`;
}

/** An empty context has no Google service: the build fails if loading the script touches one. */
function runBare(code: string): Readonly<Record<'triggers' | 'server', object>> {
  return runInNewContext(`${code};addon`, {});
}

/** A top-level function that Sheets finds by its name. */
function declareTrigger(name: string): string {
  return `function ${name}(e) {\n  return addon.triggers.${name}(e);\n}`;
}

/** The same for google.script.run: the request, and the ticket by which the page asks how far the action is. */
function declareMethod(name: string): string {
  return `function ${name}(a, b) {\n  return addon.server.${name}(a, b);\n}`;
}
