import { decodeBytes } from './decodeBytes';
import { guessEncoding } from './guessEncoding';

export type DecodedText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: string;
      /** The letters are too few to tell the encoding: another one may be right. */
      readonly guessed: boolean;
    }
  | { readonly ok: false; readonly reason: 'binary' | 'office' };

const OFFICE = ['504b0304', 'd0cf11e0'];
const SAMPLE_BYTES = 200_000;

/**
 * The text of a file: UTF-8 even where some of its bytes are broken, UTF-16 with its mark or without, or a one-byte
 * encoding told by its letters. Single NULs stay in the text, and � where a byte is broken. Refuses what is no table.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (OFFICE.includes(start)) return { ok: false, reason: 'office' };
  const { encoding, guessed } = encodingOf(bytes, start);
  const text = decodeBytes(bytes, encoding);
  if (isBinary(text)) return { ok: false, reason: 'binary' };
  return MARKUP.test(text) ? { ok: false, reason: 'office' } : { ok: true, text, encoding, guessed };
}

/** Programs that export “to Excel” may write a web page, or a workbook as XML, under the name of a workbook. */
const MARKUP = /^\s*<(!doctype|html|head|meta|table|\?xml)\b/i;

function encodingOf(bytes: Uint8Array, start: string): { readonly encoding: string; readonly guessed: boolean } {
  const encoding = markedEncoding(start) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  if (encoding !== undefined) return { encoding, guessed: false };
  const first = Math.max(bytes.findIndex(isForeign) - CONTEXT, 0);
  return guessEncoding(bytes.subarray(first, first + SAMPLE_BYTES));
}

/** A word's beginning tells as much as its letters. */
const CONTEXT = 100;

function markedEncoding(start: string): string | undefined {
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : undefined;
}

/** Digits, separators and line breaks have a NUL in UTF-16, all on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nuls = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at % 2]!++;
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) < Math.max(LEAST_NULS, sample.length / 40) || Math.min(even, odd) > (even + odd) / 20) {
    return undefined;
  }
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return isBinary(decodeBytes(sample, encoding)) ? undefined : encoding;
}

const LEAST_NULS = 3;

/**
 * Whole letters of several bytes hardly come by chance, so that a file with more of them than of broken bytes is UTF-8;
 * unless they are a few of scripts that nobody writes, which a word of another encoding may make: CP866 does of Ёлка.
 */
function isUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'utf-8');
  const whole = text.match(/[^\0-\u007f\ufffd]/gu) ?? [];
  const written = whole.filter(letter => !UNLIKELY.test(letter));
  if (isWhole(bytes)) return whole.length === 0 || written.length > 0 || new Set(whole).size > FEW_LETTERS;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return written.length > broken || (written.length === broken && whole.every(letter => LIKELY.test(letter)));
}

const FEW_LETTERS = 5;
/** Latin and Cyrillic letters of living languages, and the signs of print. */
const LIKELY = /[\u00a0-\u017f\u0401-\u045f\u2010-\u2044\u20a0-\u20bf\u2116]/;
const UNLIKELY = /[\u0700-\u0dff\u1000-\u1dff\u3400-\u4dbf\ua000-\uabff\u{20000}-\u{10ffff}]/u;

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isForeign(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80;
}

/** Text has tabs and line breaks, and hardly any other control character. */
function isBinary(text: string): boolean {
  // Where a program stopped while it wrote, NULs fill the end.
  const sample = text.slice(0, SAMPLE_BYTES).replace(/\0+$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > Math.max(sample.length / 100, MOST_CONTROLS);
}

/** So many may be left in a file of a few lines. */
const MOST_CONTROLS = 3;
