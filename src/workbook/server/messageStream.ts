import type { ServerResponse } from 'node:http';
import type { RevisionMessage } from '../engine/createModel';
import type { Workbook } from '../workbook';

/** Every edit of the workbook in order, sent to all tabs; those that are made together go together. */
export interface MessageStream {
  /** How many edits there are: the place of the last one. */
  readonly place: number;
  /** The edits as they are to be joined by a new tab. */
  readonly messages: readonly RevisionMessage[];
  /** Tells all tabs, also those to come, why edits are not saved; null once they are again. */
  tellUnsaved(sentence: string | null): void;
  /** Keeps a response open and sends it what came after a place, then all that follows. */
  join(response: ServerResponse, after: number): void;
  /** Lets all tabs go. */
  close(): void;
}

const HEARTBEAT = 15_000;
/** Letters of edits that take a tab long to apply. */
const MUCH = 200_000;

/** Opens the stream of a workbook's edits, and of the news that other workbooks answer otherwise. A tab that reconnects tells the last place it saw. */
export function messageStream(workbook: Workbook, joined: readonly RevisionMessage[], serverId: string): MessageStream {
  const messages = [...joined];
  /** All that are open, and the place of the last edit that each of them was sent. */
  const tabs = new Map<ServerResponse, number>();
  const send = (tab: ServerResponse, after: number): void => {
    tabs.set(tab, messages.length);
    if (after < messages.length) tab.write(dataAfter(after));
  };
  const dataAfter = (place: number): string =>
    `id: ${messages.length}\ndata: ${JSON.stringify(messages.slice(place))}\n\n`;
  let isDue = false;
  const stop = workbook.subscribe(message => {
    messages.push(message);
    if (isDue) return;
    isDue = true;
    // A run makes dozens of edits: they go together, and each tab computes once.
    queueMicrotask(() => {
      isDue = false;
      for (const [tab, place] of tabs) send(tab, place);
    });
  });
  // Much to apply goes ahead: the tabs do so while this workbook computes.
  const stopComputing = workbook.subscribeComputing(() => {
    for (const [tab, place] of tabs) {
      const data = dataAfter(place);
      if (data.length < MUCH) continue;
      tabs.set(tab, messages.length);
      tab.write(data);
      // Node holds back what is written until the end of this turn, which is the end of the run.
      tab.socket?.uncork();
    }
  });
  const stopImports = workbook.subscribeImports(() => {
    for (const tab of tabs.keys()) tab.write('event: imports\ndata: null\n\n');
  });
  let unsaved: string | null = null;
  const sendUnsaved = (tab: ServerResponse): void => {
    tab.write(`event: unsaved\ndata: ${JSON.stringify(unsaved)}\n\n`);
  };
  const heartbeat = setInterval(() => {
    for (const tab of tabs.keys()) tab.write(': here\n\n');
  }, HEARTBEAT);
  heartbeat.unref();
  return {
    get place() {
      return messages.length;
    },
    messages,
    tellUnsaved(sentence) {
      unsaved = sentence;
      for (const tab of tabs.keys()) sendUnsaved(tab);
    },
    join(response, after) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      // The browser opens the stream only at its first byte; a tab of a former server learns that it must load anew.
      response.write(`event: server\ndata: ${JSON.stringify(serverId)}\n\n`);
      sendUnsaved(response);
      send(response, after);
      response.on('close', () => tabs.delete(response));
    },
    close() {
      stop();
      stopImports();
      stopComputing();
      clearInterval(heartbeat);
      for (const tab of tabs.keys()) tab.end();
    },
  };
}
