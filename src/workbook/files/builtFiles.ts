import { readFileSync } from 'node:fs';
import type { DistFiles } from '../workbook';

const NAMES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** The add-on as it was built last, just as it would be pushed; throws where it has not been built. */
export function builtFiles(): DistFiles {
  const dist = new URL('../../../dist/', import.meta.url);
  return Object.fromEntries(NAMES.map(name => [name, readFileSync(new URL(name, dist), 'utf8')]));
}
