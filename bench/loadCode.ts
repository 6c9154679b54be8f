import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type * as functions from '../src/functions';

type Formula = (...given: readonly unknown[]) => unknown;

/** Code.js as it is pushed. */
export const CODE = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8');

/** The formulas as cells call them: the top-level functions of Code.js in a script context of its own. */
export function loadCode(): Readonly<Record<keyof typeof functions, Formula>> {
  const scope = createContext({});
  runInContext(CODE, scope);
  return scope as never;
}
