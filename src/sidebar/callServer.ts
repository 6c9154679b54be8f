import type { ServerApi } from '../contract/ServerApi';

type Server = {
  readonly [Method in keyof ServerApi]: (
    ...request: Parameters<ServerApi[Method]>
  ) => Promise<ReturnType<ServerApi[Method]>>;
};

/** The server's methods as promises: `callServer.previewOrders({ … })`. A refusal rejects with the server's Error. */
export const callServer = new Proxy({} as Server, {
  get: (_, method: string) => (request?: unknown) =>
    new Promise((resolve, reject) => {
      const server = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject) as unknown as Run;
      // Apps Script takes an undefined argument for a null, so none is passed where none is meant.
      if (request === undefined) server[method]!();
      else server[method]!(request);
    }),
});

type Run = Readonly<Record<string, (request?: unknown) => void>>;
