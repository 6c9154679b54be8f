import type { Answered } from '../contract/Answered';
import type { ServerApi } from '../contract/ServerApi';
import { sheetNews } from './sheetNews';

type Server = {
  readonly [Method in keyof ServerApi]: (
    ...request: Parameters<ServerApi[Method]>
  ) => Promise<ReturnType<ServerApi[Method]>>;
};

/**
 * The server's methods as promises: `callServer.previewOrders({ … })`. A refusal rejects with the server's Error. What is
 * to be known of the sheets that the answer comes from, `sheetNews` is told.
 */
export const callServer = new Proxy({} as Server, {
  get: (_, method: string) => (request?: unknown) =>
    // Apps Script takes an undefined argument for a null, so none is passed where none is meant.
    send(method, request === undefined ? [] : [request]),
});

/** The same for an action that tells how far it is to who has its ticket. */
export function callWithTicket<Method extends keyof ServerApi>(
  method: Method,
  request: Parameters<ServerApi[Method]>[0],
  ticket: string,
): Promise<ReturnType<ServerApi[Method]>> {
  return send(method, [request ?? null, ticket]) as Promise<ReturnType<ServerApi[Method]>>;
}

function send(method: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const succeed = ({ answer, ...news }: Answered<unknown>) => {
      sheetNews.tell(news);
      resolve(answer);
    };
    const server = google.script.run.withSuccessHandler(succeed).withFailureHandler(reject) as unknown as Run;
    server[method]!(...args);
  });
}

type Run = Readonly<Record<string, (...args: readonly unknown[]) => void>>;
