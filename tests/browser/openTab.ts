import type { Browser, Page } from 'playwright-core';

/** One tab of the workbook, as a person uses it. */
export interface Tab {
  readonly page: Page;
  /** Addresses that the tab asked for outside this computer's server. */
  readonly foreignRequests: readonly string[];
  /** Errors the page reported. */
  readonly errors: readonly string[];
  /** What a cell of the sheet in view shows. */
  display(a1: string): Promise<string>;
  /** Waits until a cell of the sheet in view shows that. */
  waitFor(a1: string, shown: string): Promise<void>;
  /** Clicks on a cell of the sheet in view; it must be on the screen. */
  click(a1: string): Promise<void>;
  /** Rests the pointer on a cell. */
  hover(a1: string): Promise<void>;
  /** Clicks on a cell and types into it, Enter at the end. */
  type(a1: string, text: string): Promise<void>;
  /** Opens the add-on's menu and clicks on an entry. */
  menu(label: string): Promise<void>;
  /** Shows a sheet by a click on its tab. */
  showSheet(name: string): Promise<void>;
}

/** Opens the workbook in a new tab and waits until the grid is ready. */
export async function openTab(browser: Browser, url: string, locale = 'en-US'): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, locale });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) foreignRequests.push(request.url());
  });
  page.on('pageerror', error => errors.push(String(error.stack ?? error)));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction('window.polecam !== undefined', undefined, { timeout: 60_000 });

  const display = (a1: string): Promise<string> => page.evaluate(`(${shownIn})(${JSON.stringify(a1)})`);
  const centre = async (a1: string): Promise<Point> => {
    const { x, y }: Point = await page.evaluate(`(${centreOf})(${JSON.stringify(a1)})`);
    const grid = await page.locator('.o-grid').boundingBox();
    return { x: (grid?.x ?? 0) + x, y: (grid?.y ?? 0) + y };
  };
  const click = async (a1: string): Promise<void> => {
    const { x, y } = await centre(a1);
    await page.mouse.click(x, y);
    await page.waitForFunction(`(${isActive})(${JSON.stringify(a1)})`);
    await drawn();
  };
  // A person's hand is slower than the grid, which takes the keys for what it has drawn.
  const drawn = () => page.evaluate('new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  return {
    page,
    foreignRequests,
    errors,
    display,
    waitFor: (a1, shown) =>
      page
        .waitForFunction(`(${shownIn})(${JSON.stringify(a1)}) === ${JSON.stringify(shown)}`, undefined, {
          timeout: 60_000,
        })
        .then(() => {})
        .catch(async () => {
          throw new Error(`${a1} shows “${await display(a1)}” instead of “${shown}”.`);
        }),
    click,
    async hover(a1) {
      const { x, y } = await centre(a1);
      // The grid shows help only when the pointer has come to rest.
      await page.mouse.move(x - 6, y);
      await page.mouse.move(x, y, { steps: 3 });
    },
    async type(a1, text) {
      await click(a1);
      await page.keyboard.type(text.charAt(0));
      await drawn();
      await page.keyboard.type(text.slice(1));
      await page.keyboard.press('Enter');
    },
    async menu(label) {
      await page.locator('.o-topbar-menu', { hasText: 'Polecam' }).click();
      await page.locator('.o-menu-item', { hasText: label }).click();
    },
    async showSheet(name) {
      await page.getByTitle(name, { exact: true }).click();
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

// These run in the page, by the hook it keeps for tests; its types are those of another world.
const shownIn = `a1 => {
  const { model, helpers } = window.polecam;
  const sheetId = model.getters.getActiveSheetId();
  return model.getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(a1) }).formattedValue;
}`;

const isActive = `a1 => {
  const { model, helpers } = window.polecam;
  const { col, row } = model.getters.getActivePosition();
  return helpers.toXC(col, row) === a1;
}`;

const centreOf = `a1 => {
  const { model, helpers } = window.polecam;
  const { x, y, width, height } = model.getters.getVisibleRect(helpers.toZone(a1));
  return { x: x + width / 2, y: y + height / 2 };
}`;
