import { useEffect, useRef } from 'preact/hooks';
import { explainFailure } from '../explainFailure';
import { usePage } from '../PageContext';
import type { useServerTask } from '../useServerTask';
import { Notice } from './Notice';

/** How a server call is doing: progress, a long wait, or what went wrong and the way on. */
export function TaskStatus({
  task,
  doing,
}: {
  readonly task: ReturnType<typeof useServerTask>;
  readonly doing: string;
}) {
  const { texts, announce } = usePage();
  const { kind } = task.state;
  useEffect(() => {
    if (kind !== 'working') return;
    const timer = setTimeout(() => announce(doing), QUICK);
    return () => {
      clearTimeout(timer);
      // What came of it may have been announced already.
      announce(last => (last === doing ? '' : last));
    };
  }, [kind, doing, announce]);
  if (task.state.kind === 'idle') return null;
  return (
    <div class="task">
      {task.busy && (
        <div class="progress">
          <p>{doing}</p>
          <div class="bar" />
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
