import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../src/workbook/export/zipFiles';
import { unzip } from './unzip';

describe('An archive', () => {
  const files = [
    { path: 'a.txt', content: Buffer.from('x'.repeat(100_000)) },
    { path: 'folder/żółw ⏳.xml', content: Buffer.from('<łódź/>', 'utf8') },
    { path: 'empty', content: Buffer.alloc(0) },
  ];

  it('gives back the files, their names and folders', () => {
    const read = [...unzip(Buffer.from(zipFiles(files)))].map(([path, content]) => ({ path, content }));
    expect(read).toEqual(files);
  });

  it('is smaller than what is in it', () => {
    expect(zipFiles(files).length).toBeLessThan(1000);
  });

  it('is the same for the same files', () => {
    expect(Buffer.compare(zipFiles(files), zipFiles(files))).toBe(0);
  });
});
