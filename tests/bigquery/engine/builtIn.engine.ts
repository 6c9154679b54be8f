import { expect, it } from 'vitest';
import { DATASET, FACTS, ORDERS, openBuilt } from './openBuilt';
import { openDataset } from './openDataset';
import { runGraph } from './runGraph';

/** Every function of GoogleSQL itself that the SQL calls. A new one has to be in BigQuery's reference. */
const USED =
  `array_agg array_length avg ceil countif current_date date_diff date_sub div floor format generate_array greatest if
  ifnull is_inf is_nan lag least log logical_or lower max min normalize nullif pow regexp_replace round row_number
  safe_add safe_divide safe_multiply safe_subtract sum trim trunc`.split(/\s+/);

it('the SQL calls no built-in function but these, which BigQuery has', async () => {
  const { graph } = await openBuilt('builtIn');
  const dataset = await openDataset();
  try {
    dataset.put(`${DATASET}.orders`, ORDERS, [['2021-01-01', 'A', 1, 1]]);
    dataset.put(`${DATASET}.client_facts`, FACTS, [['A', null, null, null, null]]);
    const used = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { name } = node as { readonly name?: unknown };
      if (typeof name === 'string' && name.startsWith('ZetaSQL:')) used.add(name.slice('ZetaSQL:'.length));
      for (const field of Object.values(node)) collect(field);
    };
    const looked = async (sql: string) => collect(await dataset.analyze(sql));
    await runGraph(
      {
        ...dataset,
        create: async sql => {
          await looked(sql);
          return dataset.create(sql);
        },
        createTableAs: async (name, sql) => {
          await looked(sql);
          return dataset.createTableAs(name, sql);
        },
        query: async sql => {
          await looked(sql);
          return dataset.query(sql);
        },
        assign: async (name, expression, type) => {
          await looked(`SELECT ${expression}`);
          return dataset.assign(name, expression, type);
        },
      },
      graph,
    );
    const named = [...used].filter(name => !name.startsWith('$'));
    expect(named.sort()).toEqual(USED);
  } finally {
    dataset.stop();
  }
});
