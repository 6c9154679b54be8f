import type { RunAnswer } from '../server/pageApi';
import { element } from './element';
import { type GooglePdf, googlePdf } from './googlePdf';
import type { PageTexts } from './pageTexts';
import type { CallMessage, ReplyMessage } from './scriptMessages';

/** The add-on's panel at the right, 300 px wide as Google's. */
export interface SidebarPanel {
  open(title: string, url: string): void;
}

/** What the page around does for the panel. */
interface PanelDeeds {
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<RunAnswer>;
  readonly focusGrid: () => void;
  readonly print: (pdf: GooglePdf) => void;
}

/** Shows the add-on's page in its frame and carries its calls to the server and the answers back. */
export function sidebarPanel(texts: PageTexts, { run, focusGrid, print }: PanelDeeds): SidebarPanel {
  const panel = element('sidebar');
  const frame = element<HTMLIFrameElement>('sidebar-frame');
  const closeButton = element('sidebar-close');
  const show = (visible: boolean): void => {
    panel.hidden = !visible;
    window.dispatchEvent(new Event('resize'));
  };
  const close = (): void => {
    frame.removeAttribute('src');
    show(false);
    focusGrid();
  };
  closeButton.setAttribute('aria-label', texts.close);
  closeButton.addEventListener('click', close);

  window.addEventListener('message', async ({ source, data }: MessageEvent<CallMessage | undefined>) => {
    const caller = frame.contentWindow;
    // Only the frame itself may call: other windows can send messages here too.
    if (caller === null || source !== caller || data?.polecam === undefined) return;
    if (data.polecam === 'close') return close();
    if (data.polecam === 'focus') return focusGrid();
    if (data.polecam === 'pdf') {
      const pdf = googlePdf(data.address);
      if (pdf !== undefined) print(pdf);
      return;
    }
    const { id, functionName, args } = data;
    const reply = (message: Omit<ReplyMessage, 'polecam' | 'id'>): void =>
      caller.postMessage({ polecam: 'reply', id, ...message } satisfies ReplyMessage, '*');
    try {
      const answer = await run(functionName, args);
      reply(answer.ok ? { result: answer.result } : { error: answer.error });
    } catch (error) {
      // As Google's own when the connection fails.
      const message = error instanceof Error ? error.message : String(error);
      reply({ error: { name: 'NetworkError', message: `Connection failure: ${message}` } });
    }
  });

  return {
    open(title, url) {
      element('sidebar-title').textContent = title;
      frame.src = url;
      show(true);
    },
  };
}
