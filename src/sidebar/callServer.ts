import type { Answered } from '../contract/Answered';
import type { ServerApi } from '../contract/ServerApi';
import { brokenSheets } from './brokenSheets';

type Server = {
  readonly [Method in keyof ServerApi]: (
    ...request: Parameters<ServerApi[Method]>
  ) => Promise<ReturnType<ServerApi[Method]>>;
};

/**
 * The server's methods as promises: `callServer.previewOrders({ … })`. A refusal rejects with the server's Error. Where
 * the answer comes from sheets that are broken, `brokenSheets` is told.
 */
export const callServer = new Proxy({} as Server, {
  get: (_, method: string) => (request?: unknown) =>
    new Promise((resolve, reject) => {
      const succeed = ({ answer, broken }: Answered<unknown>) => {
        if (broken) brokenSheets.tell();
        resolve(answer);
      };
      const server = google.script.run.withSuccessHandler(succeed).withFailureHandler(reject) as unknown as Run;
      // Apps Script takes an undefined argument for a null, so none is passed where none is meant.
      if (request === undefined) server[method]!();
      else server[method]!(request);
    }),
});

type Run = Readonly<Record<string, (request?: unknown) => void>>;
