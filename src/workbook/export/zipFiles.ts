import { crc32, deflateRawSync } from 'node:zlib';

/** A file to go into an archive, its folders before its name. */
export interface ZipFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Packs files into a ZIP archive; the same files give the same bytes, because it bears no time. */
export function zipFiles(files: readonly ZipFile[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAME, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt32LE(FIRST_DAY, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, attributes, name);
    offset += 4 + common.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** Midnight of 1 January 1980, the first moment that the format knows. */
const FIRST_DAY = 0x0021_0000;
