import { HOMES } from './homes';

const KINDS = { function: 'function', tableFunction: 'table function', table: 'table', view: 'view' } as const;

/** What the published project says of itself: how to use it, and where each formula is. */
export function projectReadme(): string {
  const rows = Object.entries(HOMES).map(
    ([formula, { kind, name }]) => `| ${formula} | \`polecam.${name}\` | ${KINDS[kind]} |`,
  );
  return `# Polecam for BigQuery

The rules of the add-on Polecam for tables that are too large for a spreadsheet. A Dataform project: publish it with these
files at its root, put your project and your day into \`workflow_settings.yaml\`, and write two views:

- \`polecam.orders\`: order_day DATE, client STRING, amount NUMERIC, profit NUMERIC
- \`polecam.client_facts\`: client STRING, referred_by STRING, kind STRING, salesperson STRING, retention FLOAT64

Then run all of it. \`polecam.clients\` is the sheet Clients for everyone, \`polecam.clients_sheet\` what goes back into the sheet.
An argument that the formula has in brackets is NULL where it is left out. Where the formula refuses, the answer is NULL.

| formula | here | what it is |
|---|---|---|
${rows.join('\n')}
`;
}
