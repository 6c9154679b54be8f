/** One formula as its JSDoc in Code.js declares it. */
export interface FormulaDeclaration {
  readonly name: string;
  readonly description: string;
  readonly args: readonly { readonly name: string; readonly description: string }[];
}

/** Reads the formulas of a built Code.js: only functions with @customfunction in their JSDoc count. */
export function readDeclarations(code: string): readonly FormulaDeclaration[] {
  return [...code.matchAll(DECLARATION)].flatMap(([, jsdoc = '', name = '', parameters = '']) =>
    /@customfunction\b/i.test(jsdoc) ? [declaration(name, parameters, plainLines(jsdoc))] : [],
  );
}

const DECLARATION = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

function declaration(name: string, parameters: string, doc: string): FormulaDeclaration {
  const [description = '', ...tags] = doc.split(/^@/m);
  const help = new Map(
    tags.flatMap(tag => {
      const param = /^param\s+(?:\{[^}]*\}\s*)?(\[?[\w$.]+[^\s\]]*\]?)\s*(?:-\s*)?([\s\S]*)$/.exec(tag);
      return param ? [[(param[1] ?? '').replace(/[[\]]|=.*/g, ''), oneLine(param[2] ?? '')] as const] : [];
    }),
  );
  const names = parameters.split(',').flatMap(parameter => parameter.trim() || []);
  return {
    name: name.toUpperCase(),
    description: oneLine(description),
    args: names.map(arg => ({ name: arg, description: help.get(arg) ?? '' })),
  };
}

function plainLines(jsdoc: string): string {
  return jsdoc.replace(/^[ \t]*\*[ \t]?/gm, '').trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
