import { type Html, html, type Part } from '../html';

/** What stands on the left and what it comes to on the right, labelled by the heading of its section. */
export function pairTable(
  label: string,
  [left, right]: readonly [string, string],
  rows: readonly (readonly [Part, Part])[],
): Html {
  return html`<table class="list" aria-labelledby="${label}">
<thead><tr><th scope="col">${left}</th><th scope="col">${right}</th></tr></thead>
<tbody>
${rows.map(([said, meaning]) => html`<tr><th scope="row">${said}</th><td>${meaning}</td></tr>\n`)}</tbody>
</table>`;
}
