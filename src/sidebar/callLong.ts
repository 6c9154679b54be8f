import type { LongAction, Progress } from '../contract/progress';
import type { ServerApi } from '../contract/ServerApi';
import { callServer, callWithTicket } from './callServer';
import type { TaskStep } from './serverTask';

/** What is over sooner pays no second call. */
const QUIET_MS = 5000;
/** Between an answer and the next question. */
export const PAUSE_MS = 2000;

/** Calls what may take long and, once it does, asks beside it how far it is; while it writes nothing, it can be cancelled. */
export async function callLong<Method extends LongAction>(
  method: Method,
  request: Parameters<ServerApi[Method]>[0],
  tell: (step: TaskStep) => void,
): Promise<ReturnType<ServerApi[Method]>> {
  const ticket = String(Math.random());
  let isOver = false;
  let isCancelling = false;
  const say = (progress: Progress) => {
    if (isOver) return;
    // An action that is cancelled too late goes on, and answers.
    const cancel = () => {
      isCancelling = true;
      say(progress);
      callServer.cancelAction({ ticket }).catch(() => {});
    };
    tell({ progress, isCancelling: isCancelling && !progress.writes, cancel: progress.writes ? null : cancel });
  };
  const look = async () => {
    const progress = await callServer.loadProgress({ ticket }).catch(() => null);
    if (isOver) return;
    if (progress !== null) say(progress);
    timer = setTimeout(look, PAUSE_MS);
  };
  let timer = setTimeout(look, QUIET_MS);
  try {
    return await callWithTicket(method, request, ticket);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}
