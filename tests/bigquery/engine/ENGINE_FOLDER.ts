/** Where Google's ZetaSQL is installed, apart from the project's packages: git ignores it. */
export const ENGINE_FOLDER = '.local/zetasql';
