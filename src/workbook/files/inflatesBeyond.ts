import { Unzip, UnzipInflate } from 'fflate';

/** One piece may become a thousand times as much: so it is told after a megabyte at the latest. */
const PIECE = 1024;

/**
 * Whether the files of an archive unpack to more bytes than it says: it is read piece by piece, nothing of it is kept,
 * and no more is unpacked than tells. Throws where it is damaged.
 */
export function inflatesBeyond(bytes: Uint8Array, said: number): boolean {
  let size = 0;
  const unzip = new Unzip(file => {
    file.ondata = (error, piece) => {
      if (error) throw error;
      size += piece.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && size <= said; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  return size > said;
}
