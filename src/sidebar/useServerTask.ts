import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ServerTask, serverTask, type TaskState } from './serverTask';

/** The server calls of the view that uses it; an answer that comes after the view has gone is ignored. */
export function useServerTask(): ServerTask & { readonly state: TaskState; readonly busy: boolean } {
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const task = useMemo(() => serverTask(setState), []);
  useEffect(() => task.forget, [task]);
  return { ...task, state, busy: state.kind === 'working' || state.kind === 'slow' };
}
