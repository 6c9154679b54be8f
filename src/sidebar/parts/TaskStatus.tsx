import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { explainFailure } from '../explainFailure';
import { usePage } from '../PageContext';
import type { useServerTask } from '../useServerTask';
import { Notice } from './Notice';

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
  const { texts, numbers, announce } = usePage();
  const { kind } = task.state;
  const step = task.state.kind === 'working' ? task.state.step : undefined;
  const said = step && fill(texts.common.stepOf, { done: numbers.whole(step.done), all: numbers.whole(step.of) });
  const sentence = said === undefined ? doing : `${doing} ${said}`;
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
  }, [kind, sentence, announce]);
  if (task.state.kind === 'idle') return null;
  return (
    <div class="task">
      {task.busy && (
        <div class="progress">
          <p>{sentence}</p>
          {step === undefined ? (
            <div class="bar" />
          ) : (
            <div class="bar steps">
              <div style={{ transform: `scaleX(${step.done / step.of})` }} />
            </div>
          )}
          {cancels && (
            <button type="button" class="link" onClick={cancel}>
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
