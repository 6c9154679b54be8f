import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by path, read by its directory; throws where a file is not what the archive says of it. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [sum, packed, size] = [16, 20, 24].map(place => archive.readUInt32LE(at + place)) as [number, number, number];
    const [name, extra, comment] = [28, 30, 32].map(place => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(begin, begin + packed));
    if (archive.toString('latin1', local, local + 4) !== 'PK\x03\x04' || content.length !== size) throw new Error(path);
    if (crc32(content) !== sum) throw new Error(`${path} is damaged.`);
    files.set(path, content);
    at += 46 + name + extra + comment;
  }
  return files;
}
