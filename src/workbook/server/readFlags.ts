import { parseArgs } from 'node:util';

/** What the person asked of `npm start`. */
export interface Flags {
  readonly fresh: boolean;
  /** Locale of the spreadsheet and language of the person; null = as before, or as the computer has it. */
  readonly locale: SheetLocale | null;
  /** Null = the usual port, or a free one if that is taken. */
  readonly port: number | null;
  /** A .csv, .tsv or .xlsx to load: after --open, or named alone. */
  readonly file: string | null;
  readonly browser: boolean;
  /** What the add-on is asked is answered as late as Google would answer it, by the table of costs. */
  readonly asSlowAsGoogle: boolean;
  readonly help: boolean;
}

const SHEET_LOCALES = ['en_US', 'pl_PL', 'ru_RU'] as const;

export type SheetLocale = (typeof SHEET_LOCALES)[number];

type FlagRefusal =
  | { readonly reason: 'unknownFlag' | 'noLocale' | 'noPort' | 'twoFiles'; readonly flag: string }
  | { readonly reason: 'noFile' };

export type ReadFlags =
  | { readonly ok: true; readonly flags: Flags }
  /** With the locale that was asked for all the same: the refusal is told in its language. */
  | { readonly ok: false; readonly refusal: FlagRefusal; readonly locale: SheetLocale | null };

/** Reads the words after `npm start --`. */
export function readFlags(words: readonly string[]): ReadFlags {
  const { tokens, values } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const locale = localeNamed(String(values.locale ?? '')) ?? null;
  const refuse = (reason: FlagRefusal['reason'], flag = ''): ReadFlags => ({
    ok: false,
    refusal: reason === 'noFile' ? { reason } : { reason, flag },
    locale,
  });
  let flags: Flags = {
    fresh: false,
    locale: null,
    port: null,
    file: null,
    browser: true,
    asSlowAsGoogle: false,
    help: false,
  };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (flags.file !== null) return refuse('twoFiles', token.value);
      flags = { ...flags, file: token.value };
      continue;
    }
    const { name, rawName, value = '' } = token;
    if (!(name in OPTIONS)) return refuse('unknownFlag', rawName);
    if (value !== '' && OPTIONS[name as keyof typeof OPTIONS].type === 'boolean') {
      return refuse('unknownFlag', `${rawName}=${value}`);
    }
    if (name === 'fresh') flags = { ...flags, fresh: true };
    if (name === 'help') flags = { ...flags, help: true };
    if (name === 'as-slow-as-google') flags = { ...flags, asSlowAsGoogle: true };
    if (name === 'no-open') flags = { ...flags, browser: false };
    if (name === 'open') {
      if (value === '' || value.startsWith('--')) return refuse('noFile');
      if (flags.file !== null) return refuse('twoFiles', value);
      flags = { ...flags, file: value };
    }
    if (name === 'locale') {
      if (locale === null) return refuse('noLocale', value);
      flags = { ...flags, locale };
    }
    if (name === 'port') {
      const port = Number(value);
      if (!/^\d+$/.test(value) || port < 1 || port > 65_535) return refuse('noPort', value);
      flags = { ...flags, port };
    }
  }
  return { ok: true, flags };
}

/** The locale of the spreadsheet for a computer set to LANG: 'pl_PL.UTF-8' → 'pl_PL'; en_US for all it does not know. */
export function localeOfComputer(lang: string | undefined): SheetLocale {
  return localeNamed((lang ?? '').split('.')[0] ?? '') ?? 'en_US';
}

const OPTIONS = {
  fresh: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  'no-open': { type: 'boolean' },
  'as-slow-as-google': { type: 'boolean' },
  open: { type: 'string' },
  locale: { type: 'string' },
  port: { type: 'string' },
} as const;

function localeNamed(name: string): SheetLocale | undefined {
  const wanted = name.replace('-', '_').toLowerCase();
  return SHEET_LOCALES.find(locale => locale.toLowerCase() === wanted || locale.slice(0, 2) === wanted);
}
