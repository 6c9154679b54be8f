import { buildAddon } from '../src/build/buildAddon';

/** All tests look at one build, as Google would at one push. */
export async function setup(): Promise<void> {
  await buildAddon();
}
