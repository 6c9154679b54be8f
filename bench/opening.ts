// How long a big file of orders takes to open in the workbook on this computer, in a browser: npm run bench:opening -- 200000. Server and browser run here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../src/pictures/openBrowser';
import { hostForTest } from '../tests/browser/hostForTest';
import { openTab } from '../tests/browser/openTab';

/** So many orders of 9,000 clients in six columns, always the same. */
function orders(lines: number): string {
  const rows = ['Order ID,Date,Client,Salesperson,Amount,Profit'];
  for (let order = 0; order < lines; order++) {
    const day = new Date(Date.UTC(2023, 0, 1 + ((order * 37) % 1000))).toISOString().slice(0, 10);
    const [client, person] = [(order * 7) % 9000, order % 12];
    rows.push(`O${order},${day},Client ${client},Person ${person},${100 + (order % 900)}.5,${10 + (order % 90)}`);
  }
  return rows.join('\n');
}

const lines = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(join(tmpdir(), 'polecam-bench-'));
const file = join(folder, 'orders.csv');
writeFileSync(file, orders(lines));
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const browser = await openBrowser();
try {
  const began = performance.now();
  const host = await hostForTest({ folder, file });
  console.log(`${lines} lines: the server answers after ${seconds(began)} s`);
  const asked = performance.now();
  const { page } = await openTab(browser, host.url);
  await page.waitForFunction(
    `(({ model }) => model.getters.getEvaluatedCell({
      sheetId: model.getters.getActiveSheetId(), col: 0, row: ${lines},
    }).formattedValue === 'O${lines - 1}')(window.polecam)`,
  );
  console.log(`the page has the last line ${seconds(asked)} s later`);
  const { user, system } = process.cpuUsage();
  console.log(
    `the server took ${((user + system) / 1e6).toFixed(1)} s of processor, at most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
  );
  await page.context().close();
  const saving = performance.now();
  await host.close();
  console.log(`saved in ${seconds(saving)} s`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
