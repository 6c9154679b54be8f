import { beforeEach, expect, it, vi } from 'vitest';
import { serverTask, type TaskState } from '../../src/sidebar/serverTask';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function observed() {
  const states: TaskState['kind'][] = [];
  const answers: string[] = [];
  const task = serverTask(({ kind }) => states.push(kind));
  return { states, answers, task, take: (answer: string) => answers.push(answer) };
}

const soon = (answer: string, delay: number) =>
  new Promise<string>(resolve => {
    setTimeout(() => resolve(answer), delay);
  });

it('hands the answer over', async () => {
  const { states, answers, task, take } = observed();
  task.run(() => soon('ready', 10), take);
  await vi.advanceTimersByTimeAsync(10);
  expect(answers).toEqual(['ready']);
  expect(states).toEqual(['working', 'idle']);
});

it('ignores the answer to a request that a newer one has replaced', async () => {
  const { answers, task, take } = observed();
  task.run(() => soon('old', 100), take);
  task.run(() => soon('new', 10), take);
  await vi.advanceTimersByTimeAsync(200);
  expect(answers).toEqual(['new']);
});

it('ignores answers once the view is gone', async () => {
  const { states, answers, task, take } = observed();
  task.run(() => soon('late', 100), take);
  task.forget();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(answers).toEqual([]);
  expect(states).toEqual(['working']);
});

it('says after a minute that there is no answer yet, and still takes it when it comes', async () => {
  const { states, answers, task, take } = observed();
  task.run(() => soon('at last', 90_000), take);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(states).toEqual(['working', 'slow']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(answers).toEqual(['at last']);
});

it('asks the same once more on retry', async () => {
  const { states, answers, task, take } = observed();
  let asked = 0;
  task.run(() => (asked++ === 0 ? Promise.reject(new Error('busy')) : Promise.resolve('ready')), take);
  await vi.advanceTimersByTimeAsync(0);
  task.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(states).toEqual(['working', 'failed', 'working', 'idle']);
  expect(answers).toEqual(['ready']);
});

it('says how far it is, and waits a minute from each step', async () => {
  const steps: unknown[] = [];
  const task = serverTask(state => steps.push(state.kind === 'working' ? (state.step ?? 'begun') : state.kind));
  task.run(
    async tell => {
      await soon('', 50_000);
      tell({ done: 5, of: 13 });
      await soon('', 50_000);
      return 'ready';
    },
    () => {},
  );
  await vi.advanceTimersByTimeAsync(100_000);
  expect(steps).toEqual(['begun', { done: 5, of: 13 }, 'idle']);
});

it('is over at once when it is cancelled, whatever comes late', async () => {
  const { states, answers, task, take } = observed();
  task.run(async tell => {
    const answer = await soon('late', 100);
    tell({ done: 1, of: 2 });
    return answer;
  }, take);
  task.cancel();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(states).toEqual(['working', 'idle']);
  expect(answers).toEqual([]);
});
