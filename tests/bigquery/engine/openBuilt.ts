import { buildBigquery } from '../../../src/bigquery/buildBigquery';
import type { Graph } from '../../../src/bigquery/Graph';

/** What BigQuery would be given; with a mistake in it where tests/bigquery/engine/mutants.ts asks for one. */
export async function openBuilt(name: string): Promise<{ readonly graph: Graph; readonly script: string }> {
  const { graph, script } = await buildBigquery(`.local/bigquery/${name}`);
  const mutant = process.env.POLECAM_MUTANT;
  if (mutant === undefined) return { graph, script };
  const [from, to] = JSON.parse(mutant) as readonly [string, string];
  const mutated = (text: string) => text.replaceAll(from, to);
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return { graph: JSON.parse(JSON.stringify(graph).replaceAll(inJson(from), inJson(to))), script: mutated(script) };
}

/** The dataset of the graph; the script names no project. */
export const DATASET = 'my-project.polecam';

/** The two views that a user writes. */
export const ORDERS = { order_day: 'DATE', client: 'STRING', amount: 'NUMERIC', profit: 'NUMERIC' };
export const FACTS = {
  client: 'STRING',
  referred_by: 'STRING',
  kind: 'STRING',
  salesperson: 'STRING',
  retention: 'FLOAT64',
};
