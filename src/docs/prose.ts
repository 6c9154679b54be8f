import * as functions from '../functions';
import { type Html, html, type Part } from './html';

/** A text with its {holes} filled; names of formulas and mentions of articles become links. */
export function prose(text: string, holes: Readonly<Record<string, Part>> = {}): Html {
  return html`${text.split(PIECES).map(piece => linked(piece, holes))}`;
}

/** Every second piece is one that may become a link or be filled. */
const PIECES = /(\{\w+\}|(?<!\p{L})(?:art|стат)\p{L}* 00\d|\b[A-Z]+(?:_[A-Z]+)+\b)/iu;

function linked(piece: string, holes: Readonly<Record<string, Part>>): Part {
  if (/^\{\w+\}$/.test(piece)) return holes[piece.slice(1, -1)] ?? piece;
  if (piece in functions) return html`<a href="${piece}.html"><code>${piece}</code></a>`;
  const article = /^\p{L}+ (00\d)$/u.exec(piece);
  return article ? html`<a href="method.html#a${article[1]!}">${piece}</a>` : piece;
}
