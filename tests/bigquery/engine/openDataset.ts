import { functionEntry, tableFunctionEntry } from './catalogEntries';
import { languageOf } from './languageOf';
import type { Message } from './Message';
import { REWRITES } from './REWRITES';
import { decode, encode, typeOf, type Value, written } from './values';
import { startZetaSql } from './zetaSql';

/** A dataset in memory: functions and tables by the very statements that BigQuery would run. */
export interface Dataset {
  /** JavaScript functions: kept as BigQuery would get them, not run here. */
  readonly javascript: ReadonlyMap<string, { readonly parameters: readonly string[]; readonly code: string }>;
  /** Puts a table in; the types of its columns by name. */
  put(name: string, columns: Readonly<Record<string, string>>, rows: readonly (readonly Value[])[]): void;
  /** CREATE FUNCTION and its like. */
  create(sql: string): Promise<string>;
  /** CREATE TABLE name AS sql. */
  createTableAs(name: string, sql: string): Promise<void>;
  query(sql: string): Promise<readonly (readonly Value[])[]>;
  /** The rows of a table by their columns. */
  rowsOf(name: string): readonly Readonly<Record<string, Value>>[];
  /** Sets a variable of a script to what the expression answers, of its former type where none is given. */
  assign(name: string, expression: string, type?: string): Promise<void>;
  forgetVariables(): void;
  parse(sql: string): Promise<Message>;
  /** What the analyzer makes of a statement. */
  analyze(sql: string): Promise<Message>;
  stop(): void;
}

interface StoredTable {
  readonly column: readonly Message[];
  readonly content: Message;
}

/** Opens an empty dataset on an engine of its own. */
export async function openDataset(): Promise<Dataset> {
  const engine = await startZetaSql();
  const language = await languageOf(engine);
  const anyStatement = { ...language, supported_statement_kinds: [] };
  const functions = new Map<string, Message>();
  const tableFunctions = new Map<string, Message>();
  const tables = new Map<string, StoredTable>();
  const constants = new Map<string, Message>();
  const javascript = new Map<string, { readonly parameters: readonly string[]; readonly code: string }>();

  const catalog = (named: readonly string[]) => ({
    name: 'polecam',
    builtin_function_options: { language_options: language },
    table: named.map(name => ({ name, column: tables.get(name)!.column })),
    custom_function: [...functions.values()],
    custom_tvf: [...tableFunctions.values()],
    constant: [...constants.values()],
  });

  const analyze = async (sql: string) => {
    const { resolved_statement } = await engine.call('Analyze', {
      options: { language_options: anyStatement, default_timezone: 'UTC' },
      simple_catalog: catalog([...tables.keys()]),
      sql_statement: sql,
    });
    return resolved_statement;
  };

  /** Only the tables that a query names are sent along. */
  const evaluate = async (sql: string) => {
    const { table_name = [] } = await engine.call('ExtractTableNamesFromStatement', {
      sql_statement: sql,
      options: anyStatement,
    });
    const named = [...new Set<string>(table_name.map((table: Message) => table.table_name_segment.join('.')))].filter(
      name => tables.has(name),
    );
    return engine.call('EvaluateQuery', {
      sql,
      options: { language_options: language, default_timezone: 'UTC', enabled_rewrites: REWRITES },
      simple_catalog: catalog(named),
      table_content: Object.fromEntries(named.map(name => [name, tables.get(name)!.content])),
    });
  };

  const create = async (sql: string) => {
    const statement = (await analyze(sql)).resolved_create_statement_node;
    const scalar = statement?.resolved_create_function_stmt_node;
    const created: Message = scalar ?? statement.resolved_create_table_function_stmt_node;
    const name: string = created.parent.name_path.join('.');
    if (!scalar) tableFunctions.set(name, tableFunctionEntry(created));
    else functions.set(name, functionEntry(created));
    if (created.language === 'js') javascript.set(name, { parameters: created.argument_name_list, code: created.code });
    return name;
  };

  return {
    javascript,
    analyze,
    create,
    put(name, columns, rows) {
      const types = Object.values(columns);
      tables.set(name, {
        column: Object.entries(columns).map(([column, type]) => ({ name: column, type: typeOf(type) })),
        content: { table_data: { row: rows.map(row => ({ cell: row.map((cell, i) => encode(cell, types[i]!)) })) } },
      });
    },
    async createTableAs(name, sql) {
      const { content, prepared } = await evaluate(sql);
      tables.set(name, {
        column: prepared.columns.map((column: Message) => ({ name: column.name, type: column.type })),
        content,
      });
    },
    async query(sql) {
      const { content, prepared } = await evaluate(sql);
      return decodeRows(content, prepared.columns ?? []);
    },
    rowsOf(name) {
      const { column, content } = tables.get(name)!;
      const names = column.map(({ name }) => name);
      return decodeRows(content, column).map(row => Object.fromEntries(row.map((cell, i) => [names[i], cell])));
    },
    async assign(name, expression, type) {
      const typed = type ?? written(constants.get(name)!.type);
      const { content, prepared } = await evaluate(`SELECT CAST((${expression}) AS ${typed})`);
      constants.set(name, {
        name_path: [name],
        type: prepared.columns[0].type,
        value: content.table_data.row[0].cell[0],
      });
    },
    forgetVariables: () => constants.clear(),
    async parse(sql) {
      const { parsed_script } = await engine.call('Parse', {
        sql_statement: sql,
        options: anyStatement,
        allow_script: true,
      });
      return parsed_script;
    },
    stop: engine.stop,
  };
}

function decodeRows(content: Message, columns: readonly Message[]): readonly (readonly Value[])[] {
  const rows: readonly Message[] = content.table_data?.row ?? [];
  return rows.map(({ cell = [] }) => columns.map(({ type }, i) => decode(cell[i], type)));
}
