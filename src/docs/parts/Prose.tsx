import type { ComponentChildren } from 'preact';
import * as functions from '../../functions';
import { docsTexts } from '../texts';

/** What fills the {holes} of a text, by name. */
export type Holes = Readonly<Record<string, ComponentChildren>>;

/** A text with its {holes} filled; names of formulas and mentions of articles become links. */
export function Prose({ text, holes = {} }: { readonly text: string; readonly holes?: Holes | undefined }) {
  return <>{text.split(PIECES).map(piece => linked(piece, holes))}</>;
}

/** The articles by what texts of all languages call them. */
const MENTIONS: ReadonlyMap<string, string> = new Map(
  Object.values(docsTexts).flatMap(({ method }) =>
    Object.entries(method.articles).map(([id, { mention }]) => [mention, id] as const),
  ),
);

/** Every second piece is one that may become a link or be filled. */
const PIECES = new RegExp(`(\\{\\w+\\}|${[...MENTIONS.keys()].join('|')}|\\b[A-Z]+(?:_[A-Z]+)+\\b)`, 'u');

function linked(piece: string, holes: Holes): ComponentChildren {
  if (/^\{\w+\}$/.test(piece)) return holes[piece.slice(1, -1)] ?? piece;
  if (piece in functions)
    return (
      <a href={`${piece}.html`}>
        <code>{piece}</code>
      </a>
    );
  const article = MENTIONS.get(piece);
  return article === undefined ? piece : <a href={`method.html#a${article}`}>{piece}</a>;
}
