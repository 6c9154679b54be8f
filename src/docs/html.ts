/** Markup that may be sent as it is: only `html` makes it, and it escapes every text it is given. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a hole of `html`; `false` and `null` leave nothing. */
export type Part = Html | string | number | false | null | readonly Part[];

/** Fills the holes of a piece of markup; texts are escaped, so they may hold anything. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: markup.reduce((whole, piece, i) => whole + written(parts[i - 1] ?? null) + piece) };
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(written).join('');
  return String(part).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
