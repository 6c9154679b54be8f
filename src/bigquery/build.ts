import { fileURLToPath } from 'node:url';
import { buildBigquery } from './buildBigquery';

/** `npm run build:bigquery`: the Dataform project, its zip, and the script to paste, into dist-bigquery/. */
const { script, zip, graph } = await buildBigquery(fileURLToPath(new URL('../../dist-bigquery', import.meta.url)));
console.log(`dist-bigquery/polecam.sql  ${(Buffer.byteLength(script) / 1000).toFixed(1)} kB`);
console.log(`dist-bigquery/polecam-dataform.zip  ${(zip.length / 1000).toFixed(1)} kB`);
const { operations, tables, assertions } = graph;
console.log(
  `${operations.length} functions and scripts, ${tables.length} tables and views, ${assertions.length} assertions`,
);
