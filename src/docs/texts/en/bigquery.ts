/** The page about tables that are too large for a sheet. */
export const bigquery = {
  title: 'When the sheet is too small',
  lead: 'A spreadsheet holds ten million cells, and becomes slow long before: at some hundred thousand orders. The same rules then run in BigQuery, the database that Google Sheets itself connects to, and the results come back into the sheet.',
  stepsTitle: 'What you do',
  steps: [
    {
      title: 'Say where your orders are',
      text: 'Load the orders into BigQuery, and make a dataset {dataset} with two views over your own tables: {orders} and {facts}. The second may be empty.',
    },
    {
      title: 'Paste one script',
      text: 'Take {script}, paste it into BigQuery Studio and run it. It makes the functions and, by {refresh}, the tables. Schedule that call, every night for example. Those who work with Dataform deploy {project} instead.',
    },
    {
      title: 'Bring the results back',
      text: 'In Google Sheets choose {menu}, then the view {sheet}, and make an extract, sorted by place. It holds your biggest clients, and one row for all others.',
    },
  ],
  menu: ['Data', 'Data connectors', 'Connect to BigQuery'],
  viewsTitle: 'The two views, as an example',
  views:
    'Put your own tables and columns on the right of AS and FROM. A line without a day, an amount or a client does not count, and is named when the script has run.',
  settings:
    'The day that silence is counted to, the chance to stay, the discount and the other Settings stand in the view {view}: change them there.',
  backTitle: 'What comes back, and how',
  back: [
    'The columns of your orders, and those that you filled, can be put below the headers of the sheet {clients}, as values. Its formulas then compute those rows. With the row “All others” the sums stay true.',
    'What needs all clients at once has to stay as the extract has it: computed over the listed clients alone it would be wrong.',
  ],
  column: 'Column',
  how: 'How it comes back',
  value: 'as a value from the extract: it needs all clients',
  formula: 'as a formula on the sheet, or as a value',
  pareto: 'Place and cumulative share (the list of the biggest clients)',
  homesTitle: 'Where each formula is',
  homesLead:
    'An argument in brackets is NULL where you leave it out. Where the formula refuses, the answer is NULL; what is wrong with the data is listed when the script has run.',
  formulaName: 'Formula',
  home: 'In BigQuery',
  kinds: { function: 'function', tableFunction: 'table function', table: 'table', view: 'view' },
  differsTitle: 'What differs from the sheet',
  differs: [
    'A client is written as on the earliest day of their orders: a table has no first row. Where that day has several spellings, the first by alphabet counts.',
    'Of equal remainders in TIME_PLAN, the first client by name is rounded up, not the upper row.',
    'Some letters that are new in Unicode, such as Georgian capitals, are not compared without case.',
    'While the list of who referred whom has a loop or a client twice, nobody has credit; the view {check} says who it is.',
  ],
  costTitle: 'What it costs',
  cost: [
    'Google counts the bytes that a query reads. Ten million orders with a day, a client of some eighteen letters, an amount and a profit are about 0.6 GB.',
    'A refresh reads the orders at most three times, to count them and to check them. Every night that is at most 55 GB a month. By the list price of 6.25 dollars per TiB, with the first TiB of a month free, it costs nothing; without the free part, about 30 cents.',
    'Prices change and differ between regions: look at Google’s page before you begin.',
  ],
  notTitle: 'What Polecam does not do',
  not: [
    'The add-on does none of this by itself: it keeps its two permissions, opens no database and sends nothing there. You run the script in your own project.',
    'An extract is refreshed by people who have access to BigQuery, or by a schedule. Everyone else sees what it last held.',
    'Up to 50,000 rows of an extract do not count towards the cells of the file. The script brings back 5,000 clients; the number stands in the settings.',
  ],
};
