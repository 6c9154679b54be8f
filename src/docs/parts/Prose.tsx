import type { ComponentChildren } from 'preact';
import * as functions from '../../functions';

/** What fills the {holes} of a text, by name. */
export type Holes = Readonly<Record<string, ComponentChildren>>;

/** A text with its {holes} filled; names of formulas and mentions of articles become links. */
export function Prose({ text, holes = {} }: { readonly text: string; readonly holes?: Holes | undefined }) {
  return <>{text.split(PIECES).map(piece => linked(piece, holes))}</>;
}

/** Every second piece is one that may become a link or be filled. */
const PIECES = /(\{\w+\}|(?<!\p{L})(?:art|стат)\p{L}* 00\d|\b[A-Z]+(?:_[A-Z]+)+\b)/iu;

function linked(piece: string, holes: Holes): ComponentChildren {
  if (/^\{\w+\}$/.test(piece)) return holes[piece.slice(1, -1)] ?? piece;
  if (piece in functions)
    return (
      <a href={`${piece}.html`}>
        <code>{piece}</code>
      </a>
    );
  const article = /^\p{L}+ (00\d)$/u.exec(piece);
  return article ? <a href={`method.html#a${article[1]!}`}>{piece}</a> : piece;
}
