import { Bench } from 'tinybench';

/** The median time of each of some tasks in milliseconds, measured one after the other in the same run. */
export async function measure(
  tasks: Readonly<Record<string, () => unknown>>,
  iterations = 30,
): Promise<Readonly<Record<string, number>>> {
  const bench = new Bench({ time: 0, iterations, warmupTime: 0, warmupIterations: Math.ceil(iterations / 3) });
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name} did not complete: ${result.state}`);
      return [name, result.latency.p50];
    }),
  );
}
