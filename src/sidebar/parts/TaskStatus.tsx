import { useEffect, useRef } from 'preact/hooks';
import { explainFailure } from '../explainFailure';
import { usePage } from '../PageContext';
import { stepWords } from '../progressWords';
import type { useServerTask } from '../useServerTask';
import { Notice } from './Notice';
import { ProgressBar } from './ProgressBar';

/** How a server call is doing: progress, a long wait, or what went wrong and the way on. */
export function TaskStatus({
  task,
  doing,
  cancels = false,
}: {
  readonly task: ReturnType<typeof useServerTask>;
  readonly doing: string;
  /** Nothing is written: who does not want to wait goes on at once. */
  readonly cancels?: boolean;
}) {
  const page = usePage();
  const { texts, announce } = page;
  const { kind } = task.state;
  const step = task.state.kind === 'working' ? task.state.step : undefined;
  const told = step !== undefined && 'progress' in step ? step : null;
  const counted = step !== undefined && 'of' in step ? step : (told?.progress.sheets ?? null);
  const isCancelling = told?.isCancelling ?? false;
  const said = stepWords(step, page);
  const sentence = said === '' ? doing : `${doing} ${said}`;
  // Not every sheet is announced: a quarter, a half.
  const quarters = counted && Math.floor((4 * counted.done) / counted.of);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (kind === 'working') pressed.current = document.activeElement;
  }, [kind]);
  const cancel = () => {
    task.cancel();
    // The button that was pressed works again.
    requestAnimationFrame(() => {
      if (pressed.current instanceof HTMLElement) pressed.current.focus();
    });
  };
  useEffect(() => {
    if (kind !== 'working') return;
    const timer = setTimeout(() => announce(sentence), QUICK);
    return () => {
      clearTimeout(timer);
      // What came of it may have been announced already.
      announce(last => (last === sentence ? '' : last));
    };
  }, [kind, quarters, isCancelling, announce]);
  if (task.state.kind === 'idle') return null;
  return (
    <div class="task">
      {task.busy && (
        <div class="progress">
          <p>{sentence}</p>
          <ProgressBar label={doing} step={counted} />
          {(cancels || (told?.cancel && !isCancelling)) && (
            <button type="button" class="link" onClick={told?.cancel ?? cancel}>
              {texts.common.cancel}
            </button>
          )}
        </div>
      )}
      {kind !== 'working' && (
        <Notice alert>
          <p>{task.state.kind === 'failed' ? explainFailure(task.state.error, texts.failures) : texts.common.slow}</p>
          <TryAgain onClick={task.retry} />
        </Notice>
      )}
    </div>
  );
}

/** What is over sooner is not announced, nor shown by the style sheet. */
const QUICK = 300;

/** The button that was pressed is disabled or gone by now: the focus goes where the way on is. */
function TryAgain({ onClick }: { readonly onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" onClick={onClick}>
      {usePage().texts.common.tryAgain}
    </button>
  );
}
