import { engineMethod } from './engineMethod';
import type { Model } from './odoo';

interface Squisher {
  squish(commands: readonly object[]): readonly object[];
}

/**
 * Has every edit of a cell sent as it is. The engine sends a number as what it is more than the one before, and loses
 * count where cells between them are sent otherwise: a colleague's tab then gets no text but an object, and stands still.
 */
export function sendWhole(model: Model): void {
  const { session } = model as unknown as { readonly session?: { readonly commandSquisher?: Squisher } };
  const squisher = session?.commandSquisher;
  engineMethod(squisher, 'squish');
  squisher!.squish = commands => commands;
}
