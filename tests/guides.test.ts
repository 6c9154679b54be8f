import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
const notWalked = ['.git', 'node_modules', '.local'];

/** Every file of the repository, and those of the build. */
const files = readdirSync('.', { withFileTypes: true }).flatMap(entry => {
  if (!entry.isDirectory()) return [entry.name];
  if (notWalked.includes(entry.name)) return [];
  const below = readdirSync(entry.name, { recursive: true, encoding: 'utf8' });
  return [entry.name, ...below.map(path => join(entry.name, path).replaceAll('\\', '/'))];
});
const guides = files.filter(file => file === 'README.md' || /^docs\/.*\.md$/.test(file));

describe('the guides', () => {
  const wrongIn = (faults: (text: string, guide: string) => readonly string[]) =>
    guides.flatMap(guide => faults(readFileSync(guide, 'utf8'), guide).map(fault => `${guide}: ${fault}`));

  it('name no path that is not there', () => {
    expect(wrongIn(missingPaths)).toEqual([]);
  });

  it('name no command that package.json does not have', () => {
    expect(wrongIn(missingCommands)).toEqual([]);
  });

  it('link to no page or heading that is not there', () => {
    expect(wrongIn(deadLinks)).toEqual([]);
  });
});

it('a guide that is wrong is found out', () => {
  const wrong =
    'See `src/nowhere.ts`, `src/core/<topic>/<name>.ts`, `src/i18n/*.{ts,md}` and `nowhere.ts`.\n```\nsrc/gone/  gone\n```\n';
  expect(missingPaths(wrong)).toEqual(['src/nowhere.ts', 'src/i18n/*.{ts,md}', 'nowhere.ts', 'src/gone/']);
  expect(missingCommands('`npm run nothing`, `npm test`')).toEqual(['nothing']);
  const links = '[a](gone.md), [b](publishing.md#gone), [c](publishing.md#live-probe), [d](https://example.com)';
  expect(deadLinks(links, 'docs/support.md')).toEqual(['gone.md', 'publishing.md#gone']);
});

/** In backticks, or first in a line of a block without a language: `<name>` and `*` stand for any name, `{a,b}` for each. */
function missingPaths(text: string): string[] {
  const blocks = /^```(\w*)\n([\s\S]*?)^```$/gm;
  const trees = [...text.matchAll(blocks)].flatMap(([, language, tree]) =>
    language === '' ? (tree!.match(/^\S+\/\S*/gm) ?? []) : [],
  );
  const spans = [...text.replace(blocks, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return [...spans.filter(isPath), ...trees].filter(path => !alternatives(path).every(isThere));
}

function isPath(span: string): boolean {
  return /^[A-Za-z.*<{][\w.*<>{},-]*\/[\w.*<>{},/-]*$|^[\w-]+\.(tsx?|mjs|js|md|json|html|css)$/.test(span);
}

/** `{en,pl}.ts` are two. */
function alternatives(path: string): string[] {
  const braces = /^(.*?)\{([^}]*)\}(.*)$/.exec(path);
  if (braces === null) return [path];
  return braces[2]!.split(',').flatMap(choice => alternatives(braces[1]! + choice + braces[3]!));
}

/** A bare name may lie anywhere; what is built or kept on this computer need not be there yet. */
function isThere(path: string): boolean {
  if (ignored.some(folder => path.startsWith(folder))) return true;
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.+]/g, '\\$&')
    .replace(/<[^>]*>|\*/g, '[^/]+');
  const place = new RegExp(path.includes('/') ? `^${pattern}$` : `(^|/)${pattern}$`);
  return files.some(file => place.test(file));
}

function missingCommands(text: string): string[] {
  return [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!).filter(name => !(name in scripts));
}

function deadLinks(text: string, guide: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
  return links.filter(link => {
    if (/^(https?|mailto):/.test(link)) return false;
    const [page = '', heading] = link.split('#');
    const file = page === '' ? guide : join(dirname(guide), page).replaceAll('\\', '/');
    if (!files.includes(file)) return true;
    return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading);
  });
}

/** As GitHub makes anchors of headings. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
