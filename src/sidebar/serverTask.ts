import type { Progress } from '../contract/progress';

/** How a server call of a view is doing. `slow`: no answer for a minute, though one may still come. */
export type TaskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step?: TaskStep }
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** So much of all is done; or what the action itself tells. */
export type TaskStep = { readonly done: number; readonly of: number } | ToldStep;

interface ToldStep {
  readonly progress: Progress;
  /** Asks it to stop; null where it is too late. */
  readonly cancel: (() => void) | null;
  /** It was asked. */
  readonly isCancelling: boolean;
}

export interface ServerTask {
  /** Asks, and forgets the request before it: only the answer to the newest one is handed over. */
  run<Answer>(ask: (tell: (step: TaskStep) => void) => Promise<Answer>, onAnswer: (answer: Answer) => void): void;
  /** Asks the newest request once more. */
  retry(): void;
  /** Forgets the request: nobody waits for its answer any longer. */
  forget(): void;
  /** Forgets it because the person does not want to wait: not where something is written. */
  cancel(): void;
}

/** The server calls of one view, one at a time. */
export function serverTask(onState: (state: TaskState) => void, patience = 60_000): ServerTask {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = () => {};

  return {
    run(ask, onAnswer) {
      again = () => {
        const request = ++newest;
        const settle = (then: () => void) => {
          if (request !== newest) return;
          clearTimeout(timer);
          then();
        };
        const wait = (step?: TaskStep) => {
          clearTimeout(timer);
          timer = setTimeout(() => onState({ kind: 'slow' }), patience);
          onState(step === undefined ? { kind: 'working' } : { kind: 'working', step });
        };
        wait();
        ask(step => {
          if (request === newest) wait(step);
        }).then(
          answer =>
            settle(() => {
              onState({ kind: 'idle' });
              onAnswer(answer);
            }),
          (error: unknown) => settle(() => onState({ kind: 'failed', error })),
        );
      };
      again();
    },
    retry: () => again(),
    forget,
    cancel() {
      forget();
      onState({ kind: 'idle' });
    },
  };

  function forget() {
    newest++;
    clearTimeout(timer);
  }
}
