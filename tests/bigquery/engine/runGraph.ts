import type { Graph } from '../../../src/bigquery/Graph';
import { fullName, inOrder } from '../../../src/bigquery/inOrder';
import type { Dataset } from './openDataset';
import { runScript } from './runScript';

/** Makes all that a graph makes, and gives the names of the assertions that found something. */
export async function runGraph(dataset: Dataset, graph: Graph): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const step of inOrder(graph)) {
    const name = fullName(step.target);
    if (step.kind === 'function') await dataset.create(step.queries[0]!);
    else if (step.kind === 'script') for (const query of step.queries) await runScript(dataset, query);
    else if (step.kind === 'table') await dataset.createTableAs(name, step.query);
    else if ((await dataset.query(step.query)).length > 0) failed.push(step.target.name);
  }
  return failed;
}

/** Makes its functions only. */
export async function createFunctions(dataset: Dataset, graph: Graph): Promise<void> {
  for (const step of inOrder(graph)) if (step.kind === 'function') await dataset.create(step.queries[0]!);
}
