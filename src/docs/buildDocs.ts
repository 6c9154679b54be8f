import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSite } from './writeSite';

/** `npm run docs`: builds the site into docs-site/, or into the folder that is named. */
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../docs-site', import.meta.url)));
const pages = await writeSite(folder);
console.log(`${pages.length} pages: open ${relative('.', folder)}/index.html`);
