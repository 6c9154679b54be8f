// What a person waits for in the workbook on this computer, in a browser: npm run bench:page -- 72 2357. Server and browser run here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../src/pictures/openBrowser';
import { templates } from '../src/templates';
import { answerOf } from '../tests/addon/callServer';
import { clientsRequest } from '../tests/addon/orders';
import { hostForTest } from '../tests/browser/hostForTest';
import { openTab } from '../tests/browser/openTab';

/** Orders of so many clients, three each, always the same. */
function orders(clients: number): string {
  const lines = ['Date,Client,Amount'];
  for (let order = 0; order < clients * 3; order++) {
    const day = new Date(Date.UTC(2025, 0, 1 + ((order * 37) % 500))).toISOString().slice(0, 10);
    lines.push(`${day},Client ${(order * 7) % clients},${100 + (order % 900)}`);
  }
  return lines.join('\n');
}

/** Looks in the page for pieces in which it does not answer; longer than a blink is frozen. */
const WATCH = `(() => {
  const watch = { longest: 0, frozenAt: performance.now(), last: performance.now() };
  setInterval(() => {
    const now = performance.now();
    if (now - watch.last > 100) watch.frozenAt = now;
    watch.longest = Math.max(watch.longest, now - watch.last);
    watch.last = now;
  }, 5);
  window.watch = watch;
})()`;
const STATE = `({
  revision: window.polecam.model.session.getRevisionId(),
  isHandedOver: window.polecam.model.getters.isFullySynchronized(),
  quiet: performance.now() - window.watch.frozenAt,
})`;
/** An order's amount, on which the sheets depend. */
const TYPE = `(() => {
  const { model } = window.polecam;
  const sheetId = model.getters.getSheetIdByName('orders');
  model.dispatch('UPDATE_CELL', { sheetId, col: 2, row: 5, content: '12345' });
})()`;
const QUIET = 600;

interface PageState {
  readonly revision: string;
  readonly isHandedOver: boolean;
  readonly quiet: number;
}

const browser = await openBrowser();
console.log('clients | what         | s to calm | s of page | s of server | longest freeze, s | edits');
for (const clients of process.argv
  .slice(2)
  .map(Number)
  .filter(count => count > 0)) {
  const folder = mkdtempSync(join(tmpdir(), 'polecam-bench-'));
  const file = join(folder, 'orders.csv');
  writeFileSync(file, orders(clients));
  const host = await hostForTest({ folder, file });
  try {
    const tab = await openTab(browser, host.url);
    const cdp = await tab.page.context().newCDPSession(tab.page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const processor = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value;
    };
    const revision = () =>
      (host.workbook.model as unknown as { session: { getRevisionId(): string } }).session.getRevisionId();
    await tab.page.evaluate(WATCH);
    let edits = 0;
    host.workbook.subscribe(() => edits++);
    const measure = async (what: string, act: () => Promise<unknown>): Promise<void> => {
      edits = 0;
      const before = { page: await processor(), server: process.cpuUsage(), at: performance.now() };
      await tab.page.evaluate('window.watch.longest = 0; window.watch.frozenAt = performance.now()');
      await act();
      for (;;) {
        const state: PageState = await tab.page.evaluate(STATE);
        if (state.isHandedOver && state.quiet > QUIET && state.revision === revision()) break;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      const longest: number = await tab.page.evaluate('window.watch.longest');
      const took = performance.now() - before.at - QUIET;
      const { user, system } = process.cpuUsage(before.server);
      const seconds = (value: number) => value.toFixed(1).padStart(6);
      console.log(
        `${String(clients).padStart(5)} | ${what.padEnd(12)} | ${seconds(took / 1000)} | ${seconds((await processor()) - before.page)} | ${seconds((user + system) / 1e6)} | ${seconds(longest / 1000)} | ${edits}`,
      );
    };
    await measure('Clients', async () => answerOf(host.workbook, 'createClients', clientsRequest(host.workbook)));
    await measure('type', () => tab.page.evaluate(TYPE));
    await measure('undo', () => tab.page.evaluate("window.polecam.model.dispatch('REQUEST_UNDO')"));
    if (process.argv.includes('--all')) {
      await measure('all sheets', async () =>
        answerOf(host.workbook, 'addSheets', { sheets: Object.keys(templates) as never }),
      );
      await measure('type', () => tab.page.evaluate(TYPE));
      await measure('undo', () => tab.page.evaluate("window.polecam.model.dispatch('REQUEST_UNDO')"));
    }
    await tab.page.context().close();
  } finally {
    await host.close();
    rmSync(folder, { recursive: true });
  }
}
await browser.close();
process.exit(0);
