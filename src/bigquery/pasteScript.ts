import type { Graph } from './Graph';
import { inOrder, type Step } from './inOrder';

/**
 * The graph as one script to paste into BigQuery Studio, without a project's name: the functions, the settings, and a
 * procedure that makes the tables anew and then looks whether all of it holds.
 */
export function pasteScript(graph: Graph): string {
  const { defaultDatabase, defaultSchema } = graph.projectConfig;
  const steps = inOrder(graph);
  const once = steps.filter(step => isMadeOnce(step));
  const again = steps.filter(step => !isMadeOnce(step));
  const views = graph.declarations.map(
    ({ target, actionDescriptor }) => `--   ${target.schema}.${target.name} (${actionDescriptor?.description})`,
  );
  const script = [
    '-- Polecam for BigQuery. Before it, make a dataset and two views over the tables that you have:',
    ...views,
    '-- After it, schedule: CALL polecam.refresh();',
    ...once.map(statement),
    `CREATE OR REPLACE PROCEDURE \`${defaultSchema}.refresh\`()`,
    'BEGIN',
    ...again.map(step => indented(statement(step))),
    'END;',
    `CALL \`${defaultSchema}.refresh\`();`,
    '',
  ].join('\n');
  return script.replaceAll(`\`${defaultDatabase}.`, '`');
}

/** What hangs on no table: functions, and a view of nothing but itself. */
function isMadeOnce(step: Step): boolean {
  return step.kind === 'function' || (step.kind === 'table' && !step.dependencyTargets?.length);
}

function statement(step: Step): string {
  const name = `\`${step.target.database}.${step.target.schema}.${step.target.name}\``;
  switch (step.kind) {
    case 'function':
      return `${step.queries[0]!.trim()};`;
    case 'script':
      return `BEGIN\n${step.queries.map(query => indented(query.trim().replace(/;?$/, ';'))).join('\n')}\nEND;`;
    case 'assertion':
      return `ASSERT NOT EXISTS (\n${indented(step.query)}\n) AS '${step.target.name}: ${step.actionDescriptor?.description}';`;
    case 'table': {
      const clusters = step.bigquery?.clusterBy ?? [];
      const clustered = clusters.length > 0 ? `\nCLUSTER BY ${clusters.join(', ')}` : '';
      return `CREATE OR REPLACE ${step.type.toUpperCase()} ${name}${clustered} AS\n${step.query.trim()};`;
    }
  }
}

const indented = (text: string) => text.trim().replace(/^(?=.)/gm, '  ');
