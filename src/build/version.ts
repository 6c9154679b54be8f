import { readFileSync } from 'node:fs';
import { root } from './root';

const about = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly version: string;
  readonly homepage?: string;
};

/** The add-on's version: package.json is the one place where it stands. */
export const { version } = about;

/** Where the users' site is published, without a slash at its end; '' while it is not. It stands in package.json, too. */
export const site = (about.homepage ?? '').replace(/\/+$/, '');
