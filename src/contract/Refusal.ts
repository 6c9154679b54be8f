import type { ServerText } from '../i18n/server/ServerTexts';

/** Why the server does not do what it was asked: a text and what fills its holes. Nothing has been changed. */
export class Refusal extends Error {
  readonly text: ServerText;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(text: ServerText, values: Readonly<Record<string, string | number>> = {}) {
    super(text);
    this.text = text;
    this.values = values;
  }
}
