import type { RevisionMessage } from '../engine/createModel';
import type { TransportService } from '../engine/odoo';
import type {
  AllowRequest,
  FileAnswer,
  FileRequest,
  ImportAnswer,
  ImportRequest,
  PageStart,
  RunAnswer,
  RunRequest,
} from '../server/pageApi';

/** The tab's line to the workbook's server. */
export interface ServerLine {
  readonly transport: TransportService;
  run(request: RunRequest): Promise<RunAnswer>;
  /** What other workbooks answer, in the order of the requests. */
  imports(requests: readonly ImportRequest[]): Promise<readonly ImportAnswer[]>;
  allow(request: AllowRequest): Promise<void>;
  /** Adds a file's tables as sheets. */
  file(request: FileRequest): Promise<FileAnswer>;
  /** Resolves when the tab has every edit up to that place. */
  reached(place: number): Promise<void>;
}

export interface LineEvents {
  readonly gone: () => void;
  readonly back: () => void;
  /** Another server answers: the tab should load anew as soon as its own edits are handed over. */
  readonly replaced: () => void;
  /** Why edits are not saved, in a sentence; null once they are. */
  readonly unsaved: (sentence: string | null) => void;
  /** The server cannot read an edit of this tab, nor ever will: the tab is no longer what all others have. */
  readonly refused: () => void;
  /** Does what brings several edits at once. */
  readonly together: (take: () => void) => void;
  /** Other workbooks answer otherwise than before. */
  readonly imports: () => void;
}

const RETRY = 1000;
/** A line that returns at once is not worth a message. */
const GRACE = 1500;

/** Opens the line: edits come as server-sent events, in order; the tab's own go out one by one until they arrive. */
export function connectServer({ serverId, place: opened }: PageStart, events: LineEvents): ServerLine {
  const listeners = new Set<(message: RevisionMessage) => void>();
  let server = serverId;
  let place = opened;
  let waiting: { readonly place: number; readonly resolve: () => void }[] = [];
  let goneTimer: number | undefined;
  let isGone = false;

  const connect = (): void => {
    const stream = new EventSource(`/messages?after=${place}`);
    stream.addEventListener('server', ({ data }: MessageEvent<string>) => {
      clearTimeout(goneTimer);
      goneTimer = undefined;
      const answering: string = JSON.parse(data);
      if (answering !== server) {
        // Its edits are counted from anew; the engine knows its own revisions by their ids.
        server = answering;
        stream.close();
        place = 0;
        connect();
        events.replaced();
      } else if (isGone) {
        isGone = false;
        events.back();
      }
    });
    stream.addEventListener('imports', events.imports);
    stream.addEventListener('unsaved', ({ data }: MessageEvent<string>) => events.unsaved(JSON.parse(data)));
    stream.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
      place = Number(lastEventId);
      const messages: readonly RevisionMessage[] = JSON.parse(data);
      const take = (): void => {
        for (const message of messages) for (const listener of listeners) listener(message);
      };
      if (messages.length === 1) take();
      else events.together(take);
      waiting = waiting.filter(wait => wait.place > place || wait.resolve());
    });
    stream.addEventListener('error', () => {
      stream.close();
      setTimeout(connect, RETRY);
      goneTimer ??= window.setTimeout(() => {
        isGone = true;
        events.gone();
      }, GRACE);
    });
  };
  connect();

  return {
    transport: {
      async sendMessage(message: { readonly type: string }) {
        // Where other people's cursors are is not shared here.
        if (message.type.startsWith('CLIENT_')) return;
        const answer = await postUntilAnswered<unknown>('/messages', message);
        if (answer === REFUSED) events.refused();
      },
      onNewMessage: (_, listener) => listeners.add(listener),
      leave: () => listeners.clear(),
    },
    run: request => post<RunAnswer>('/run', request),
    async imports(requests) {
      const answers = await postUntilAnswered<readonly ImportAnswer[]>('/imports', requests);
      return answers === REFUSED ? [] : answers;
    },
    allow: request => post('/allow', request),
    file: request => post('/file', request),
    reached: wanted =>
      wanted <= place ? Promise.resolve() : new Promise(resolve => waiting.push({ place: wanted, resolve })),
  };
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new RefusedRequest(response);
  return response.json();
}

class RefusedRequest extends Error {
  readonly status: number;

  constructor({ status, statusText }: Response) {
    super(`${status} ${statusText}`);
    this.status = status;
  }
}

const REFUSED = Symbol('refused');

/**
 * The engine does not send twice. An edit that is stale needs no answer, since what made it so is on its way; what the
 * server cannot read it will not read the next time either.
 */
async function postUntilAnswered<Answer>(path: string, body: unknown): Promise<Answer | typeof REFUSED> {
  for (;;) {
    try {
      return await post<Answer>(path, body);
    } catch (error) {
      if (error instanceof RefusedRequest && error.status < 500) return REFUSED;
      await new Promise(resolve => setTimeout(resolve, RETRY));
    }
  }
}
