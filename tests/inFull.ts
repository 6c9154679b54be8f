/** Whether this is `npm run test:long`, which tries all that `npm test` takes a sample of. */
export const inFull = process.env.IN_FULL === 'yes';

/** How fast-check draws: all of these cases in the long run, the first tenth of them here; always the same ones. */
export const sampled = (cases: number) => ({ numRuns: inFull ? cases : Math.ceil(cases / 10), seed: 20_260_101 });
