import { type Html, html } from '../html';

/** Answers beside their questions. */
export function toldList(rows: readonly (readonly [string, Html])[]): Html {
  return html`<dl class="told">
${rows.map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>\n`)}</dl>`;
}
