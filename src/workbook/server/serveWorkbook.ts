import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { UnreadableRevision } from '../engine/UnreadableRevision';
import { exportWorkbook } from '../export/exportWorkbook';
import { sheetCsv } from '../export/sheetCsv';
import type { Workbook } from '../workbook';
import type { PageFiles } from './bundlePage';
import { guardRequest } from './guardRequest';
import { isRevision } from './isRevision';
import { HOST, listen } from './listen';
import { messageStream } from './messageStream';
import type {
  AllowRequest,
  FileAnswer,
  FileRequest,
  ImportAnswer,
  ImportRequest,
  PageStart,
  RunAnswer,
  RunRequest,
} from './pageApi';
import { PAGE_POLICY, SIDEBAR_POLICY } from './policies';
import { readJson } from './readJson';
import { sidebarPages } from './sidebarPages';
import { takeFile } from './takeFile';

export interface ServeOptions {
  readonly workbook: Workbook;
  readonly page: PageFiles;
  /** What the page needs to know beside the workbook itself. */
  readonly start: Omit<PageStart, 'spreadsheet' | 'messages' | 'place'>;
  /** Called after what no edit tells of: a run of the add-on, whose properties may have changed, or allowed access. */
  readonly changed: () => void;
  /** Milliseconds that the run of that function, which has just ended, is to take at least. */
  readonly timeOfRun?: (functionName: string) => number;
  /** The port to take; 0 = any. */
  readonly port: number;
  /** Refuse another port if that one is taken. */
  readonly strict: boolean;
}

export interface WorkbookServer {
  readonly url: string;
  readonly port: number;
  /** Tells all tabs why edits are not saved; null once they are again. */
  tellUnsaved(sentence: string | null): void;
  close(): Promise<void>;
}

const BODY_LIMIT = 64_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Serves one workbook to the tabs of this computer, and to nobody else. */
export async function serveWorkbook({
  workbook,
  page,
  start,
  changed,
  timeOfRun = () => 0,
  port: wantedPort,
  strict,
}: ServeOptions): Promise<WorkbookServer> {
  const { spreadsheet, messages } = workbook.join();
  const stream = messageStream(workbook, messages, start.serverId);
  const sidebars = sidebarPages(page['scriptRun.js']);

  const startPage = (): string => {
    const { messages, place } = stream;
    const rest: Omit<PageStart, 'spreadsheet'> = { ...start, messages, place };
    return `${JSON.stringify(rest).slice(0, -1)},"spreadsheet":${spreadsheet}}`;
  };

  const run = async ({ functionName, args, view }: RunRequest): Promise<RunAnswer> => {
    const began = performance.now();
    const { effects, ...outcome } = workbook.run(functionName, args, view);
    changed();
    const { sidebar, ...shown } = effects;
    const opened = sidebar && { title: sidebar.title, url: `/sidebar/${sidebars.keep(sidebar.html)}` };
    const answer = { ...outcome, place: stream.place, effects: { ...shown, sidebar: opened } };
    const rest = timeOfRun(functionName) - (performance.now() - began);
    if (rest > 0) await wait(rest);
    return answer;
  };

  const imported = (requests: readonly ImportRequest[]): readonly ImportAnswer[] =>
    requests.map(({ id, range }) => workbook.imports.read(id, range));

  const allow = ({ id }: AllowRequest): null => {
    workbook.allowImport(id);
    changed();
    return null;
  };

  const take = async (request: FileRequest): Promise<FileAnswer> => {
    const taken = await takeFile(workbook, request);
    return { ...taken, place: stream.place };
  };

  const get = async ({ pathname: path, searchParams }: URL): Promise<Answer> => {
    const sidebar = sidebars.get(/^\/sidebar\/([\w-]+)$/.exec(path)?.[1] ?? '');
    if (sidebar !== undefined) return { type: 'text/html', body: sidebar, policy: SIDEBAR_POLICY };
    switch (path) {
      case '/':
        return { type: 'text/html', body: page['page.html'], policy: PAGE_POLICY };
      case '/page.js':
        return { type: 'text/javascript', body: page['page.js'] };
      case '/page.css':
        return { type: 'text/css', body: page['page.css'] };
      case '/workbook':
        return { type: 'application/json', body: startPage() };
      case '/menus':
        return json(workbook.menus);
      case '/download.xlsx':
        return { type: XLSX, body: await exportWorkbook(workbook.model) };
      case '/download.csv': {
        const sheetId = searchParams.get('sheet') ?? '';
        if (!workbook.model.getters.getSheetIds().includes(sheetId)) return refusal(404);
        return { type: 'text/csv', body: sheetCsv(workbook.model, sheetId) };
      }
      case '/running':
        return json(start.serverId);
      default:
        return refusal(404);
    }
  };

  const follow = (request: IncomingMessage, response: ServerResponse, { searchParams }: URL): void => {
    const after = Number(request.headers['last-event-id'] ?? searchParams.get('after') ?? 0);
    // A tab of a former server may have seen more edits than there are now.
    if (Number.isSafeInteger(after) && after >= 0) stream.join(response, after);
    else send(response, refusal(400));
  };

  const post = async (path: string, body: unknown): Promise<Answer> => {
    if (path === '/messages') return isRevision(body) ? json({ accepted: workbook.receive(body) }) : refusal(400);
    if (path === '/run') return isRun(body) ? json(await run(body)) : refusal(400);
    if (path === '/imports') return isImports(body) ? json(imported(body)) : refusal(400);
    if (path === '/file') return isFile(body) ? json(await take(body)) : refusal(400);
    if (path === '/allow') return isAllow(body) ? json(allow(body)) : refusal(400);
    return refusal(404);
  };

  let port = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!guardRequest(request, port)) return send(response, refusal(403));
    const url = addressOf(request);
    if (url === null) return send(response, refusal(400));
    if (request.method === 'POST') return send(response, await post(url.pathname, await readJson(request, BODY_LIMIT)));
    if (url.pathname === '/messages' && request.method === 'GET') return follow(request, response, url);
    send(response, await get(url));
  };
  const server = createServer((request, response) => {
    // Whatever is asked, only this one answer fails: the workbook is served on.
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, refusal(statusOf(error)));
    });
  });
  port = await listen(server, wantedPort, strict);
  return {
    url: `http://${HOST}:${port}/`,
    port,
    tellUnsaved: stream.tellUnsaved,
    close: () =>
      new Promise(resolve => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy?: string;
}

function json(body: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(body) };
}

function refusal(status: number): Answer {
  return { status, type: 'text/plain', body: `${status}\n` };
}

function send(response: ServerResponse, { status = 200, type, body, policy = "default-src 'none'" }: Answer): void {
  response.writeHead(status, {
    'content-type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(body);
}

/** The address that is asked for; null for what is none, such as `//`. */
function addressOf({ url = '/' }: IncomingMessage): URL | null {
  return url.startsWith('/') && URL.canParse(`http://page${url}`) ? new URL(`http://page${url}`) : null;
}

function statusOf(error: unknown): number {
  if (error instanceof UnreadableRevision || error instanceof SyntaxError) return 400;
  return error instanceof RangeError ? 413 : 500;
}

function isRun(body: unknown): body is RunRequest {
  const { functionName, args, view } = { ...(body as Partial<RunRequest> | null) };
  return typeof functionName === 'string' && Array.isArray(args) && typeof view === 'object' && view !== null;
}

function isImports(body: unknown): body is readonly ImportRequest[] {
  const isRequest = (request: unknown) => {
    const { id, range } = { ...(request as Partial<ImportRequest> | null) };
    return typeof id === 'string' && typeof range === 'string';
  };
  return Array.isArray(body) && body.every(isRequest);
}

function isFile(body: unknown): body is FileRequest {
  const { name, base64 } = { ...(body as Partial<FileRequest> | null) };
  return typeof name === 'string' && typeof base64 === 'string';
}

function isAllow(body: unknown): body is AllowRequest {
  return typeof { ...(body as Partial<AllowRequest> | null) }.id === 'string';
}
