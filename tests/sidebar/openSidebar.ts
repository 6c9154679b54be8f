/// <reference types="node" />
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { WorkbookState } from '../../src/contract/home';
import type { Panel } from '../../src/contract/panels';
import type { Progress } from '../../src/contract/progress';
import type { ServerApi } from '../../src/contract/ServerApi';
import type { Language } from '../../src/i18n/language';
import { pageWords } from '../../src/i18n/pageWords';

type Answer<Method extends keyof ServerApi> = ReturnType<ServerApi[Method]> | { readonly fails: string };

/** What the server answers, one after another; the last answer stays. A method without answers never answers. */
export type Answers = { readonly [Method in keyof ServerApi]?: readonly Answer<Method>[] };

export interface Call {
  readonly method: keyof ServerApi;
  readonly request: unknown;
  /** By which the page asks how far a long action is. */
  readonly ticket?: string;
}

/** The built sidebar, 300 px wide, in front of a server that gives the answers. */
export async function openSidebar(
  browser: Browser,
  settings: {
    readonly answers: Answers;
    readonly language?: Language;
    readonly panel?: Panel;
    readonly height?: number;
    /** Methods whose answers come from sheets that are broken. */
    readonly broken?: readonly (keyof ServerApi)[];
    /** Methods whose answers come from the sheets of the example. */
    readonly example?: readonly (keyof ServerApi)[];
    /** What the page brings along of the workbook. */
    readonly brought?: WorkbookState | null;
    /** What runs in the workbook when the page is made. */
    readonly running?: Progress | null;
    /** Where the users' site is. */
    readonly site?: string;
  },
): Promise<Page> {
  const {
    answers,
    language = 'en',
    panel = 'home',
    height = 600,
    brought = null,
    running = null,
    site = '',
  } = settings;
  const { broken = [], example = [] } = settings;
  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.setDefaultTimeout(60_000);
  await page.addInitScript(answerAsServer, { answers, broken, example });
  const html = readFileSync('dist/Sidebar.html', 'utf8')
    .replace('{language}', language)
    .replace('{panel}', panel)
    .replace('data-site=""', `data-site="${site}"`)
    .replace('"{words}"', () => JSON.stringify(pageWords[language]).replaceAll('<', '\\u003c'))
    .replace('"{workbook}"', () => JSON.stringify(brought).replaceAll('<', '\\u003c'))
    .replace('"{running}"', () => JSON.stringify(running));
  await page.route(ADDRESS, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  return page;
}

const ADDRESS = 'http://sidebar.test/';

/** What the page asked of the server, in order. */
export function callsOf(page: Page): Promise<readonly Call[]> {
  return page.evaluate(() => (window as unknown as { calls: Call[] }).calls);
}

/** Runs in the page: google.script.run as far as the sidebar needs it. */
function answerAsServer({
  answers,
  broken,
  example,
}: {
  readonly answers: Readonly<Record<string, readonly unknown[] | undefined>>;
  readonly broken: readonly string[];
  readonly example: readonly string[];
}) {
  const calls: { method: string; request: unknown; ticket?: string }[] = [];
  const given: Record<string, number> = {};
  const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get(_, method: string) {
          if (method === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
          if (method === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
          return (request: unknown, ticket?: string) => {
            calls.push({ method, request, ...(ticket !== undefined && { ticket }) });
            const queue = answers[method] ?? [];
            const place = given[method] ?? 0;
            given[method] = place + 1;
            const answer = queue[Math.min(place, queue.length - 1)];
            if (answer === undefined) return;
            setTimeout(() => {
              if (answer instanceof Object && 'fails' in answer) fail(new Error(String(answer.fails)));
              else succeed({ answer, broken: broken.includes(method), example: example.includes(method) });
            });
          };
        },
      },
    );
  const run = runner(
    () => {},
    () => {},
  );
  Object.assign(window, { calls, google: { script: { run } } });
}
