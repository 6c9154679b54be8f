import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBigquery } from '../bigquery/buildBigquery';
import { LANGUAGES } from '../i18n/language';
import { PICTURED } from './pictured';
import { type Picture, pictureName } from './pictureName';
import { sitePages } from './sitePages';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** Every page shows these: how it looks, and the icon that the listing has too. */
const LOOKS = ['style.css', '../../docs/listing/icon.svg'];

/** Writes the whole site into a folder, in place of what was there, and gives the paths of its pages. */
export async function writeSite(folder: string): Promise<readonly string[]> {
  const pictures = await readPictures();
  const pages = sitePages(pictures);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'pictures'), { recursive: true });
  for (const [path, page] of pages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), page);
  }
  for (const file of LOOKS) await cp(fileURLToPath(new URL(file, import.meta.url)), join(folder, basename(file)));
  for (const file of pictures.keys()) await cp(join(PICTURES, file), join(folder, 'pictures', file));
  await writeDownloads(folder);
  return [...pages.keys()];
}

/** What people take from the site into BigQuery. */
async function writeDownloads(folder: string): Promise<void> {
  const built = await mkdtemp(join(tmpdir(), 'polecam-bigquery-'));
  try {
    const { script, zip } = await buildBigquery(built);
    await writeFile(join(folder, 'polecam.sql'), script);
    await writeFile(join(folder, 'polecam-dataform.zip'), zip);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

/** The pictures of the sheets that exist, with their sizes. */
async function readPictures(): Promise<ReadonlyMap<string, Picture>> {
  const there = new Set<string>(await readdir(PICTURES).catch(() => []));
  const wanted = LANGUAGES.flatMap(language => PICTURED.map(({ id }) => pictureName(language, id)));
  const files = wanted.filter(file => there.has(file));
  return new Map(
    await Promise.all(files.map(async file => [file, sizeOf(await readFile(join(PICTURES, file)))] as const)),
  );
}

/** A PNG begins with its signature and its header, in which width and height come first. */
function sizeOf(png: Buffer): Picture {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
