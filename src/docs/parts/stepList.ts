import { type Html, html, type Part } from '../html';
import { prose } from '../prose';

/** Numbered steps side by side, each with the {holes} of its text filled. */
export function stepList(
  steps: readonly { readonly title: string; readonly text: string }[],
  holes: readonly Readonly<Record<string, Part>>[],
): Html {
  return html`<ol class="steps">
${steps.map(({ title, text }, i) => html`<li><h3>${title}</h3><p>${prose(text, holes[i])}</p></li>\n`)}</ol>`;
}
