import { type ChildProcess, execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { ENGINE_FOLDER } from './ENGINE_FOLDER';
import type { Message } from './Message';

/** Google's reference implementation of GoogleSQL, running on this computer. */
export interface ZetaSql {
  readonly pid: number;
  /** Asks it for something; it refuses with Google's sentence. */
  call(method: string, request: object): Promise<Message>;
  stop(): void;
}

type Callback = (error: { readonly code: number; readonly details: string } | null, answer: Message) => void;
type Client = Readonly<Record<string, (request: object, answered: Callback) => void>>;

const UNAVAILABLE = 14;
const LONGEST_MESSAGE = 1024 ** 3;

/** Starts it on a free port and waits until it answers. */
export async function startZetaSql(): Promise<ZetaSql> {
  const require = createRequire(resolve(ENGINE_FOLDER, 'package.json'));
  const folder = dirname(require.resolve('@fivetrandevelopers/zetasql'));
  const port = await freePort();
  const arm = process.arch.startsWith('arm') ? '_arm' : '';
  const ending = process.platform === 'darwin' ? '' : '.so';
  const child = execFile(join(folder, `zetasql/remote_server${arm}${ending}`), ['localhost', `${port}`]);
  child.on('error', () => {});
  const client = clientOf(folder, port);
  const call = (method: string, request: object) =>
    new Promise<Message>((done, fail) =>
      client[method]!.call(client, request, (error, answer) =>
        error ? fail(Object.assign(new Error(error.details.slice(0, 1000)), { code: error.code })) : done(answer),
      ),
    );
  await untilItAnswers(call, child);
  return { pid: child.pid!, call, stop: () => child.kill('SIGKILL') };
}

function clientOf(folder: string, port: number): Client {
  const require = createRequire(join(folder, 'index.js'));
  const grpc = require('@grpc/grpc-js');
  const definition = require('@grpc/proto-loader').loadSync('local_service.proto', {
    // In camel case, table_content and its like would be lost.
    keepCase: true,
    longs: String,
    enums: String,
    oneofs: true,
    includeDirs: [join(folder, 'zetasql/protos')],
  });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  return new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_send_message_length': LONGEST_MESSAGE,
    'grpc.max_receive_message_length': LONGEST_MESSAGE,
  });
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function untilItAnswers(call: ZetaSql['call'], child: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await call('FormatSql', { sql: 'SELECT 1' });
      return;
    } catch (error) {
      const isStarting = (error as { readonly code?: number }).code === UNAVAILABLE && child.exitCode === null;
      if (!isStarting || tries > 600) throw error;
      await new Promise(next => setTimeout(next, 50));
    }
  }
}
