import { engineMethod } from '../engine/engineMethod';
import { type Locale, stores } from '../engine/odoo';
import { swapInBraces } from '../engine/swapInBraces';

interface Composer {
  readonly getters: { getLocale(): Locale };
  _currentContent: string;
  getCurrentCanonicalContent(): string;
  getComposerContent(...place: unknown[]): { readonly text: string };
}

/** Has literals in braces typed and shown as Google Sheets does where the decimal mark is a comma. */
export function bracesAsGoogle(): void {
  const { prototype } = stores.CellComposerStore as unknown as { readonly prototype: Composer };
  const canonical = engineMethod(prototype, 'getCurrentCanonicalContent');
  const shown = engineMethod(prototype, 'getComposerContent');
  const asGoogle = ({ getters }: Composer, text: string): string =>
    text.startsWith('=') && getters.getLocale().decimalSeparator === ',' ? swapInBraces(text) : text;
  prototype.getCurrentCanonicalContent = function () {
    const { _currentContent: typed } = this;
    this._currentContent = asGoogle(this, typed);
    try {
      return canonical.call(this);
    } finally {
      this._currentContent = typed;
    }
  };
  prototype.getComposerContent = function (...place) {
    const content = shown.apply(this, place);
    return { ...content, text: asGoogle(this, String(content.text)) };
  };
}
