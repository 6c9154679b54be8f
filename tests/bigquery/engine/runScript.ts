import type { Message } from './Message';
import type { Dataset } from './openDataset';

/**
 * Runs a BigQuery script: Google's parser takes it apart and Google's evaluator computes each statement; only the order of
 * the statements is kept here. Views are tables of what they show when they are made.
 */
export async function runScript(dataset: Dataset, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const source = (node: Message) => {
    const { start, end } = rangeOf(node);
    return bytes.subarray(start, end).toString();
  };
  const leafSource = (node: Message) => source(leafOf(node)[1]);
  const procedures = new Map<string, Message>();

  const isTrue = async (expression: Message) =>
    (await dataset.query(`SELECT ${leafSource(expression)}`))[0]![0] === true;

  const runAll = async (list: Message): Promise<void> => {
    for (const statement of list.statement_list ?? []) await run(...leafOf(statement));
  };

  const run = async (kind: string, node: Message): Promise<void> => {
    switch (kind) {
      // Every dataset is there.
      case 'ast_create_schema_statement_node':
        return;
      case 'ast_variable_declaration_node': {
        const given = node.default_value ? leafSource(node.default_value) : 'NULL';
        for (const { id_string } of node.variable_list.identifier_list) {
          await dataset.assign(id_string, given, leafSource(node.type));
        }
        return;
      }
      case 'ast_single_assignment_node':
        return dataset.assign(node.variable.id_string, leafSource(node.expression));
      case 'ast_create_table_statement_node':
        return dataset.createTableAs(pathOf(node.parent.name ?? node.name), source(node.query));
      // Its rows as they are now.
      case 'ast_create_view_statement_node':
        return dataset.createTableAs(
          pathOf((node.parent?.name ? node.parent : node).name),
          source(node.parent?.query ?? node.query),
        );
      case 'ast_while_statement_node':
        while (await isTrue(node.condition)) await runAll(node.parent.body ?? node.body);
        return;
      case 'ast_assert_statement_node':
        if (!(await isTrue(node.expr))) throw new Error(`assertion: ${source(node.description)}`);
        return;
      case 'ast_create_function_statement_node':
      case 'ast_create_table_function_statement_node':
        await dataset.create(source(node));
        return;
      case 'ast_create_procedure_statement_node':
        procedures.set(pathOf(node.name), node.body ?? node.begin_end_block);
        return;
      case 'ast_call_statement_node': {
        const body = procedures.get(pathOf(node.procedure_name))!;
        return runAll(body.statement_list_node ?? body.statement_list[0].ast_begin_end_block_node.statement_list_node);
      }
      case 'ast_begin_end_block_node':
        return runAll(node.statement_list_node);
      default:
        throw new Error(`no ${kind} here`);
    }
  };

  try {
    await runAll((await dataset.parse(text)).statement_list_node);
  } finally {
    dataset.forgetVariables();
  }
}

function pathOf(node: Message): string {
  return node.names.map(({ id_string }: Message) => id_string).join('.');
}

/** A node of the parse tree lies under the names of its kinds, the widest first. */
function leafOf(node: Message, kind = ''): [string, Message] {
  return node.node === undefined || node[node.node] === undefined ? [kind, node] : leafOf(node[node.node], node.node);
}

function rangeOf(node: Message): Message {
  return node.parse_location_range ?? rangeOf(node.parent);
}
