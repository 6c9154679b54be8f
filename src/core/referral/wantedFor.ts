import { nameKey } from '../text/nameKey';

/** Somebody whom one would like to be recommended to. */
export interface WantedProspect {
  readonly prospect: string;
  readonly why: string;
  /** The client who might know them; '' for none. */
  readonly knows: string;
  /** Town, trade, any words with commas between. */
  readonly tags: string;
}

/** A client, and all that is said of their town and trade. */
export interface TaggedClient {
  readonly client: string;
  readonly tags: readonly string[];
}

const MOST_NAMED = 3;

/**
 * Whom a client might know, at most three: those of whom somebody has said so first, then those who share a whole word
 * of town or trade.
 */
export function wantedFor({ client, tags }: TaggedClient, list: readonly WantedProspect[]): readonly WantedProspect[] {
  const key = nameKey(client);
  const said = wordsIn(tags.join(' '));
  const others = list.filter(({ prospect }) => nameKey(prospect) !== key);
  const known = others.filter(({ knows }) => key !== '' && nameKey(knows) === key);
  const alike = others.filter(
    wanted => !known.includes(wanted) && partsOf(wanted.tags).some(tag => said.includes(tag)),
  );
  return [...known, ...alike].slice(0, MOST_NAMED);
}

/** Each between commas, as whole words. */
function partsOf(tags: string): string[] {
  return tags
    .split(/[,;\n]/)
    .map(wordsIn)
    .filter(words => words.trim() !== '');
}

/** Words with single blanks around each: " leeds west yorkshire ". */
function wordsIn(text: string): string {
  return ` ${nameKey(text.replace(/[^\p{L}\p{N}]+/gu, ' '))} `;
}
