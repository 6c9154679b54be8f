/** One formula as its JSDoc in Code.js declares it. */
export interface FormulaDeclaration {
  readonly name: string;
  readonly description: string;
  readonly args: readonly { readonly name: string; readonly description: string }[];
}

/** Reads the formulas of a built Code.js: only blocks with @customfunction count. */
export function readDeclarations(_code: string): readonly FormulaDeclaration[] {
  return [];
}
