import { type Html, html, type Part } from '../html';
import { prose } from '../prose';

/** Texts one below the other, with their {holes} filled. */
export function proseList(texts: readonly string[], holes: Readonly<Record<string, Part>> = {}): Html {
  return html`<ul>
${texts.map(text => html`<li>${prose(text, holes)}</li>\n`)}</ul>`;
}
