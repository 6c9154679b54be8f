import { readFileSync } from 'node:fs';
import { root } from './root';

/** The add-on's version: package.json is the one place where it stands. */
export const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string };
