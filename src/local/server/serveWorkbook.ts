import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RevisionMessage } from '../engine/createModel';
import type { PersonView, Workbook } from '../workbook';
import type { PageFiles } from './bundlePage';
import { guardRequest } from './guardRequest';
import { messageStream } from './messageStream';
import type { PageStart, RunAnswer, RunRequest } from './pageApi';
import { readJson } from './readJson';

export interface ServeOptions {
  readonly workbook: Workbook;
  readonly page: PageFiles;
  /** What the page needs to know beside the workbook itself. */
  readonly start: Omit<PageStart, 'serverId' | 'spreadsheet' | 'messages' | 'place' | 'menus'>;
  /** Called after each run of the add-on, whose properties may have changed. */
  readonly ran: () => void;
  /** The port to take; the next free one where it is taken and `strict` is not set; 0 = any. */
  readonly port: number;
  readonly strict: boolean;
}

export interface WorkbookServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const BODY_LIMIT = 64_000_000;
const SIDEBARS_KEPT = 20;

/** Serves one workbook to the tabs of this computer, and to nobody else. */
export async function serveWorkbook(options: ServeOptions): Promise<WorkbookServer> {
  const { workbook, page, start } = options;
  const serverId = randomUUID();
  const joined = workbook.join();
  const stream = messageStream(workbook, joined.messages, serverId);
  // A big spreadsheet takes a second to be written down, so it is for all tabs at once.
  const spreadsheet = JSON.stringify(joined.spreadsheet);
  const sidebars = new Map<string, string>();

  const startPage = (): string => {
    const { messages, place } = stream;
    const rest: Omit<PageStart, 'spreadsheet'> = { ...start, serverId, messages, place, menus: workbook.menus };
    return `${JSON.stringify(rest).slice(0, -1)},"spreadsheet":${spreadsheet}}`;
  };
  const run = ({ functionName, args, view }: RunRequest): RunAnswer => {
    const { effects, ...outcome } = workbook.run(functionName, args, view);
    options.ran();
    const { sidebar, ...shown } = effects;
    return { ...outcome, place: stream.place, effects: { ...shown, sidebar: sidebar && keepSidebar(sidebar) } };
  };
  const keepSidebar = ({ title, html }: { title: string; html: string }): { title: string; url: string } => {
    const id = randomUUID();
    sidebars.set(id, withScriptRun(html, page['scriptRun.js']));
    const oldest = sidebars.keys().next().value;
    if (sidebars.size > SIDEBARS_KEPT && oldest !== undefined) sidebars.delete(oldest);
    return { title, url: `/sidebar/${id}` };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    if (request.method === 'POST') {
      if (pathname === '/messages') {
        const message = await readJson(request, BODY_LIMIT);
        if (!isRevision(message)) return refuse(response, 400);
        return sendJson(response, { accepted: workbook.receive(message) });
      }
      if (pathname === '/run') {
        const asked = await readJson(request, BODY_LIMIT);
        return isRun(asked) ? sendJson(response, run(asked)) : refuse(response, 400);
      }
      return refuse(response, 404);
    }
    if (pathname === '/') return send(response, 'text/html', page['page.html'], PAGE_POLICY);
    if (pathname === '/page.js') return send(response, 'text/javascript', page['page.js']);
    if (pathname === '/page.css') return send(response, 'text/css', page['page.css']);
    if (pathname === '/workbook') return send(response, 'application/json', startPage());
    if (pathname === '/messages') {
      return stream.join(response, Number(request.headers['last-event-id'] ?? searchParams.get('after') ?? 0));
    }
    const sidebar = /^\/sidebar\/([\w-]+)$/.exec(pathname);
    const html = sidebars.get(sidebar?.[1] ?? '');
    if (html !== undefined) return send(response, 'text/html', html, SIDEBAR_POLICY);
    return refuse(response, 404);
  };

  let port = 0;
  const server = createServer((request, response) => {
    if (!guardRequest(request, port)) return refuse(response, 403);
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, error instanceof RangeError ? 413 : error instanceof SyntaxError ? 400 : 500);
    });
  });
  port = await listen(server, options.port, options.strict);
  return {
    url: `http://${HOST}:${port}/`,
    port,
    close: () =>
      new Promise(resolve => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Formulas and the grid's templates are compiled in the page; beyond that nothing leaves the computer. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'font-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** As in Google's frame the add-on's page has inline scripts; here it has no network at all. */
const SIDEBAR_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** google.script comes before the add-on's own scripts, as in Google's frame. */
function withScriptRun(html: string, script: string): string {
  const tag = `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  return head === null ? tag + html : html.replace(head[0], () => head[0] + tag);
}

async function listen(server: Server, wanted: number, strict: boolean): Promise<number> {
  const attempt = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  try {
    return await attempt(wanted);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || strict) throw error;
    return attempt(0);
  }
}

function isRevision(message: unknown): message is RevisionMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'].includes(String(message.type)) &&
    'nextRevisionId' in message &&
    'serverRevisionId' in message
  );
}

function isRun(asked: unknown): asked is RunRequest {
  if (typeof asked !== 'object' || asked === null) return false;
  const { functionName, args, view } = asked as { functionName?: unknown; args?: unknown; view?: PersonView };
  return typeof functionName === 'string' && Array.isArray(args) && typeof view === 'object';
}

function sendJson(response: ServerResponse, body: unknown): void {
  send(response, 'application/json', JSON.stringify(body));
}

function send(response: ServerResponse, type: string, body: string, policy = "default-src 'none'"): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
