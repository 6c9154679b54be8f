import { readdirSync, readFileSync } from 'node:fs';
import type { DistFiles } from '../workbook';

/** The add-on as it was built last, just as it would be pushed; throws where it has not been built. */
export function builtFiles(): DistFiles {
  const dist = new URL('../../../dist/', import.meta.url);
  return Object.fromEntries(readdirSync(dist).map(name => [name, readFileSync(new URL(name, dist), 'utf8')]));
}
