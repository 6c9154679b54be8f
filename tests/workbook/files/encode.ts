import { decodeBytes } from '../../../src/workbook/files/decodeBytes';

/** Bytes of a text in a one-byte encoding. */
export function encode(text: string, encoding: string): Buffer {
  const letters = new Map(Array.from({ length: 256 }, (_, byte) => [decodeBytes(Uint8Array.of(byte), encoding), byte]));
  return Buffer.from(
    Array.from(text, letter => {
      const byte = letters.get(letter);
      if (byte === undefined) throw new Error(`${encoding} has no ${letter}.`);
      return byte;
    }),
  );
}
