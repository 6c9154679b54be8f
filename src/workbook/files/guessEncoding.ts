import { analyse } from 'chardet';
import { decodeBytes } from './decodeBytes';

export interface EncodingGuess {
  readonly encoding: string;
  /** So few letters tell that another encoding may be right. */
  readonly guessed: boolean;
}

/**
 * Which one-byte encoding a text is in: the one in which its letters make words. A word is of one script, does not rise
 * from small letters to capitals, and has the letters of a language that is written in that encoding.
 */
export function guessEncoding(sample: Uint8Array): EncodingGuess {
  const trigrams = new Map(analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]));
  const readings = ENCODINGS.map(({ encoding, languages, likely }) => {
    const text = decodeBytes(sample, encoding);
    // Short texts of other languages than ours are told apart by their trigrams, if by anything.
    const trigram = Math.max(0, ...[encoding, ...(ALIKE[encoding] ?? [])].map(name => trigrams.get(name) ?? 0));
    return {
      encoding,
      text,
      score: Math.max(...languages.map(language => scoreOf(text, language))) + likely + trigram,
    };
  }).sort((a, b) => b.score - a.score);
  const [best, ...others] = readings;
  const rival = others.find(({ text }) => text !== best!.text);
  return { encoding: best!.encoding, guessed: best!.score - (rival?.score ?? 0) < SURE };
}

/** About three letters that only one encoding makes sense of. */
const SURE = 3;

interface Language {
  /** Its letters beyond ASCII, and those that are rare in it. */
  readonly letters: string;
  readonly rare?: string;
  /** What does not occur in its words. */
  readonly never?: RegExp;
  /** Lists with names of that language are seldom opened here: one letter alone does not tell it. */
  readonly seldom?: true;
}

const POLISH: Language = { letters: 'ąćęłńóśźż', rare: 'öüé', never: /[ćńśź][aąeęioóuy]/ };
const RUSSIAN: Language = { letters: 'оеаинтсрвлкмдпуяыьгзбчйхж', rare: 'шюцщэфъёіїєґ' };
const CENTRAL: readonly Language[] = [
  POLISH,
  { letters: 'áčéěířšúůýž', rare: 'ďňóťäľôĺŕ', seldom: true },
  { letters: 'áéíóöőúüű', seldom: true },
  { letters: 'ăâîşţ', seldom: true },
  { letters: 'čćđšž', seldom: true },
];
const WESTERN: readonly Language[] = [
  { letters: 'éèàçêâôîû', rare: 'ëïùüœæÿ' },
  { letters: 'áéíñóú', rare: 'ü' },
  { letters: 'ãáâçéêíóõú', rare: 'àôü' },
  { letters: 'äöüß', rare: 'é' },
  { letters: 'àèéìòù' },
  { letters: 'åäöæøé' },
];

/** The encodings in which tables are saved, and what a text in them starts with: DOS and old Macs are rare. */
const ENCODINGS: readonly {
  readonly encoding: string;
  readonly languages: readonly Language[];
  readonly likely: number;
}[] = [
  { encoding: 'windows-1250', languages: CENTRAL, likely: 0.2 },
  { encoding: 'windows-1252', languages: WESTERN, likely: 0.2 },
  { encoding: 'windows-1251', languages: [RUSSIAN], likely: 0.2 },
  { encoding: 'iso-8859-2', languages: CENTRAL, likely: 0 },
  { encoding: 'koi8-r', languages: [RUSSIAN], likely: 0 },
  { encoding: 'ibm866', languages: [RUSSIAN], likely: 0 },
  { encoding: 'iso-8859-5', languages: [RUSSIAN], likely: -0.5 },
  { encoding: 'ibm852', languages: CENTRAL, likely: -0.5 },
  { encoding: 'x-mac-cyrillic', languages: [RUSSIAN], likely: -0.5 },
  { encoding: 'macintosh', languages: WESTERN, likely: -0.5 },
];

/** Encodings that chardet names where the letters of another one may be meant. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  'windows-1250': ['iso-8859-2'],
  'windows-1252': ['iso-8859-1'],
  'iso-8859-2': ['windows-1250'],
};

/** Words with the sign before and the sign behind them, and single signs beyond ASCII. */
const PIECES = /(?<before>[^\p{L}]?)(?<word>\p{L}+)(?=(?<after>[^\p{L}]?))|(?<sign>[^\0-\u007f\p{L}])/gu;
const SIGNS = /[\u00a0«»„“”‘’‚–—…•€£¥§°©®™№×½¼²³]/;

/** How well a reading of the sample reads as that language: about one for each letter beyond ASCII that belongs. */
function scoreOf(text: string, language: Language): number {
  let score = 0;
  for (const { groups } of text.matchAll(PIECES)) {
    const { word, before = '', after = '', sign } = groups!;
    if (sign !== undefined) score += signScore(sign);
    else if (word !== undefined && /[^\0-\u007f]/.test(word)) score += wordScore(word, `${before}${after}`, language);
  }
  return score + currencies(text) - misplacedSigns(text) - (language.seldom ? 1 : 0);
}

function signScore(sign: string): number {
  if (/[\u0080-\u009f]/.test(sign)) return -4;
  return SIGNS.test(sign) ? 0 : -2;
}

function wordScore(word: string, around: string, { letters, rare = '', never }: Language): number {
  const lower = word.toLowerCase();
  let score = 0;
  for (const letter of lower) {
    if (letter <= '\u007f') continue;
    if (letters.includes(letter)) score += 1;
    else score += rare.includes(letter) ? 0.4 : OTHER_LETTER;
  }
  if (/\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)) score -= 2 * word.length;
  score -= 2 * (word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0);
  if (never?.test(lower)) score -= 2;
  // Latin words have no three such letters in a row, but for a few of Polish.
  score -= 2 * (word.match(/[\u0080-\u024f]{3}/g)?.length ?? 0);
  // £100 read otherwise is a letter before a number.
  if (word.length === 1 && /\d/.test(around)) score -= 2;
  return score;
}

/** One foreign name in a list of others is nothing unusual. */
const OTHER_LETTER = -0.5;

function currencies(text: string): number {
  return text.match(/[£€¥]\s?\d|\d\s?[£€]|№\s?\d/g)?.length ?? 0;
}

/** Signs in the middle of a word. */
function misplacedSigns(text: string): number {
  return 2 * (text.match(/(?<=\p{L})[^\0-\u007f\p{L}\u00a0‘’](?=\p{Ll})/gu)?.length ?? 0);
}
