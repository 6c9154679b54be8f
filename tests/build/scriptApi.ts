import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'acorn';

interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ScriptApi {
  readonly url: string;
  /** What the one project holds. */
  files: readonly ScriptFile[];
  readonly versions: readonly (readonly ScriptFile[])[];
  readonly deployments: readonly { readonly versionNumber?: number; readonly description?: string }[];
  /** Every request, such as 'PUT content'. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Google's Apps Script API for one project, on this computer: it refuses what Google refuses. */
export async function startScriptApi(): Promise<ScriptApi> {
  const versions: (readonly ScriptFile[])[] = [];
  const deployments: { versionNumber?: number; description?: string }[] = [];
  const requests: string[] = [];

  function answer(method: string, part: string, body: Body): Answer {
    switch (`${method} ${part}`) {
      case 'GET content':
        return ok({ files: api.files });
      case 'PUT content': {
        const fault = faultIn(body.files ?? []);
        if (fault !== null) return refused(400, fault, 'INVALID_ARGUMENT');
        api.files = body.files ?? [];
        return ok({ files: api.files });
      }
      case 'POST versions':
        versions.push(api.files);
        return ok({ versionNumber: versions.length, description: body.description });
      case 'GET versions':
        return ok({ versions: versions.map((_, i) => ({ versionNumber: i + 1 })) });
      case 'POST deployments':
        deployments.push(body);
        return ok({ deploymentId: `AKfycb${deployments.length}`, deploymentConfig: body });
      default:
        return refused(404, 'Requested entity was not found.', 'NOT_FOUND');
    }
  }

  const server = createServer(async (request, response) => {
    const part = /^\/v1\/projects\/[^/?]+\/(\w+)/.exec(request.url ?? '')?.[1] ?? '';
    requests.push(`${request.method} ${part}`);
    const allowed = request.headers.authorization === `Bearer ${TOKEN}`;
    const { status, content } = allowed
      ? answer(request.method ?? '', part, await bodyOf(request))
      : refused(401, 'Request had invalid authentication credentials.', 'UNAUTHENTICATED');
    response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(content));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const api: ScriptApi = {
    url: `http://127.0.0.1:${port}/`,
    files: NEW_PROJECT,
    versions,
    deployments,
    requests,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
  return api;
}

/** A word made up for the stub; no account is involved. */
export const TOKEN = 'loopback-only';

/** What script.google.com puts into a new project. */
const NEW_PROJECT: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York","dependencies":{}}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

interface Body {
  readonly files?: readonly ScriptFile[];
  readonly description?: string;
  readonly versionNumber?: number;
}

interface Answer {
  readonly status: number;
  readonly content: object;
}

const ok = (content: object): Answer => ({ status: 200, content });
const refused = (status: number, message: string, reason: string): Answer => ({
  status,
  content: { error: { code: status, message, status: reason } },
});

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}

function faultIn(files: readonly ScriptFile[]): string | null {
  if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON')) {
    return 'Project contents must include a manifest file named appsscript.';
  }
  for (const { name, source } of files.filter(({ type }) => type === 'SERVER_JS')) {
    try {
      parse(source, { ecmaVersion: 2019, sourceType: 'script' });
    } catch (error) {
      const { message, loc } = error as Error & { loc: { line: number } };
      return `Syntax error: ${message.replace(/ \(.*/, '')} line: ${loc.line} file: ${name}.gs`;
    }
  }
  return null;
}
