/** A table, view, function or declaration by its full name. */
export interface Target {
  readonly database: string;
  readonly schema: string;
  readonly name: string;
}

interface Action {
  readonly target: Target;
  readonly dependencyTargets?: readonly Target[];
  readonly fileName: string;
  readonly actionDescriptor?: { readonly description?: string };
}

/** Statements that are run as they are: functions, and the script of the family tree. */
export interface Operation extends Action {
  readonly queries: readonly string[];
}

export interface Table extends Action {
  readonly type: 'table' | 'view';
  readonly query: string;
  readonly bigquery?: { readonly clusterBy?: readonly string[] };
}

/** A query that shall find nothing. */
export interface Assertion extends Action {
  readonly query: string;
}

/** What @dataform/core makes of a project, as far as it is used here. */
export interface Graph {
  readonly projectConfig: { readonly defaultDatabase: string; readonly defaultSchema: string };
  readonly operations: readonly Operation[];
  readonly tables: readonly Table[];
  readonly assertions: readonly Assertion[];
  readonly declarations: readonly Action[];
  readonly graphErrors?: { readonly compilationErrors?: readonly { readonly message: string }[] };
}
