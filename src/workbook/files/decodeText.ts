import { analyse } from 'chardet';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: 'binary' | 'office' };

const OFFICE = ['504b0304', 'd0cf11e0'];
const SAMPLE_BYTES = 200_000;

/** The text of a file: UTF-8, UTF-16 with its mark, or a one-byte encoding told by its letters. Refuses what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (OFFICE.includes(start)) return { ok: false, reason: 'office' };
  const encoding = markedEncoding(start) ?? unmarkedEncoding(bytes);
  if (encoding === undefined) return { ok: false, reason: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes);
  return isBinary(text) ? { ok: false, reason: 'binary' } : { ok: true, text, encoding };
}

function markedEncoding(start: string): string | undefined {
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : undefined;
}

function unmarkedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return oneByteEncoding(bytes.subarray(0, firstForeignByte(bytes) + SAMPLE_BYTES));
  }
}

/** Cyrillic words are all of letters above ASCII; Polish words have one or two of them among plain letters. */
function oneByteEncoding(sample: Uint8Array): string {
  const words =
    Buffer.from(sample)
      .toString('latin1')
      .match(/[A-Za-z\u0080-\u00ff]+/g) ?? [];
  const foreign = words.filter(word => word.length > 1 && /[\u0080-\u00ff]/.test(word));
  const cyrillic = foreign.filter(word => !/[A-Za-z]/.test(word)).length > foreign.length / 2;
  // Of the Polish letters only ą, ś and ź differ, and where one encoding has them the other has no letter.
  if (!cyrillic && foreign.some(word => /[\u0080-\u009f]/.test(word))) return 'windows-1250';
  if (!cyrillic && foreign.some(word => /[A-Za-z][\u00b1\u00b6\u00bc]/.test(word))) return 'iso-8859-2';
  const known = cyrillic ? CYRILLIC : LATIN;
  const guess = analyse(sample)
    .find(({ name }) => name.toLowerCase() in known)
    ?.name.toLowerCase();
  return known[guess ?? ''] ?? (cyrillic ? 'windows-1251' : 'windows-1250');
}

/** What chardet says, and how it is read: the Windows encodings hold all that Western ISO ones do. */
const CYRILLIC: Readonly<Record<string, string>> = {
  'windows-1251': 'windows-1251',
  'koi8-r': 'koi8-r',
  'iso-8859-5': 'iso-8859-5',
};
const LATIN: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'iso-8859-2': 'iso-8859-2',
  'windows-1252': 'windows-1250',
  'iso-8859-1': 'windows-1250',
};

function firstForeignByte(bytes: Uint8Array): number {
  return Math.max(bytes.findIndex(isForeign), 0);
}

function isForeign(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80;
}

/** Text has tabs and line breaks, and hardly any other control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > sample.length / 100;
}
