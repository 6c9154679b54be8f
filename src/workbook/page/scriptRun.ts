import { googlePdf } from './googlePdf';
import type { CallMessage, ReplyMessage } from './scriptMessages';

// google.script as the add-on's page finds it in Google's frame: put before its own scripts, inside the frame.

interface Handlers {
  readonly success?: (result: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

window.addEventListener('message', ({ source, data }: MessageEvent<ReplyMessage | undefined>) => {
  if (source !== window.parent || data?.polecam !== 'reply') return;
  const { success, failure, userObject } = waiting.get(data.id) ?? {};
  waiting.delete(data.id);
  if (data.error === undefined) success?.(data.result, userObject);
  else {
    const error = Object.assign(new Error(data.error.message), { name: data.error.name });
    if (failure === undefined) console.error(error);
    else failure(error, userObject);
  }
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ polecam: 'close' }),
        editor: { focus: () => tell({ polecam: 'focus' }) },
        setHeight: () => {},
        setWidth: () => {},
        origin: window.origin,
      },
    },
  },
});

// No address outside this computer opens here: what a link to a PDF asks of Google, the page around does.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (event.defaultPrevented || link === null || googlePdf(link.href) === undefined) return;
  event.preventDefault();
  tell({ polecam: 'pdf', address: link.href });
});

function runner(handlers: Handlers): object {
  const chains: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(chains, {
    get: (_, name: string) =>
      chains[name] ??
      ((...args: readonly unknown[]) => {
        for (const [at, arg] of args.entries()) refuseIllegal(arg, String(at));
        const id = ++calls;
        waiting.set(id, handlers);
        tell({ polecam: 'call', id, functionName: name, args: JSON.parse(JSON.stringify(args)) });
      }),
  });
}

/** Only numbers, booleans, texts, null, and objects and arrays of these may cross, as in Google's frame. */
function refuseIllegal(value: unknown, path: string): void {
  const plain = value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
  if (plain) return;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node) {
    throw new Error(`Failed due to illegal value in property: ${path}`);
  }
  for (const [key, inner] of Object.entries(value)) refuseIllegal(inner, key);
}

function tell(message: CallMessage): void {
  window.parent.postMessage(message, '*');
}
