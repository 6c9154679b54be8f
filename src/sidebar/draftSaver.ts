/** Whether the last change is kept. `failed` holds what the server said. */
export type SaveState =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface DraftSaver<Draft> {
  /** The draft has changed: it is saved once the person pauses. */
  changed(draft: Draft): void;
  /** Saves at once what is still to be saved. */
  flush(): void;
  /** Saves at once, and resolves when no save is under way: then none can overtake what is asked next. */
  settle(): Promise<void>;
  /** Forgets what is not saved yet. */
  forget(): void;
}

/** Saves drafts one after another, because answers of Apps Script come in any order; the newest always comes last. */
export function draftSaver<Draft>(settings: {
  readonly save: (draft: Draft) => Promise<unknown>;
  readonly onState: (state: SaveState) => void;
  readonly pause?: number;
  readonly patience?: number;
}): DraftSaver<Draft> {
  const { save, onState, pause = 800, patience = 60_000 } = settings;
  let unsaved: { readonly draft: Draft } | null = null;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    clearTimeout(timer);
    if (unsaved === null || underWay !== null) return;
    const sent = unsaved;
    unsaved = null;
    onState({ kind: 'saving' });
    underWay = answerWithin(patience, save(sent.draft)).then(
      () => settled({ kind: 'saved' }),
      (error: unknown) => {
        // A newer draft holds all that this one did.
        const newer = unsaved !== null;
        unsaved = unsaved ?? sent;
        settled({ kind: 'failed', error }, newer);
      },
    );
  }

  function settled(state: SaveState, goOn = true) {
    underWay = null;
    onState(state);
    if (goOn) flush();
  }

  return {
    changed(draft) {
      unsaved = { draft };
      onState({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    async settle() {
      flush();
      while (underWay !== null) await underWay;
    },
    forget() {
      clearTimeout(timer);
      unsaved = null;
    },
  };
}

function answerWithin<Answer>(patience: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('')), patience);
    answer.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
