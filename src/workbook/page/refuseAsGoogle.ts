import { fill } from '../../i18n/fill';
import { engineMethod } from '../engine/engineMethod';
import { helpers, type Model, stores } from '../engine/odoo';
import { typedInGrid } from '../engine/typedInGrid';
import type { PageTexts } from './pageTexts';

type Getters = Model['getters'];

/** What the engine knows of the cell that is typed into. */
interface Composer {
  readonly getters: Getters;
  notificationStore: { raiseError(text: string): unknown };
  readonly currentEditedCell: { readonly sheetId: string; readonly col: number; readonly row: number };
  readonly currentContent: string;
  canStopEdition(): boolean;
  checkDataValidation(): boolean;
  getCurrentCanonicalContent(): string;
  stopEdition(...how: unknown[]): void;
}

/**
 * Refuses what a cell's rule forbids as Google Sheets does: the cell keeps what it had, and one dialog says what was
 * typed and what the rule's author wrote about it. The engine opens a dialog while the cell is still typed into, so that
 * it is asked once more when the dialog takes the keyboard; and it does not know all ways to write a number or a day.
 */
export function refuseAsGoogle(texts: PageTexts): void {
  const { prototype } = stores.CellComposerStore as unknown as { readonly prototype: Composer };
  const stop = engineMethod(prototype, 'stopEdition');
  const check = engineMethod(prototype, 'checkDataValidation');
  prototype.stopEdition = function (...how) {
    if (this.canStopEdition()) return stop.apply(this, how);
    const { currentEditedCell: cell, currentContent: typed, notificationStore } = this;
    const { helpText } = (this.getters.getValidationRuleForCell(cell) ?? {}) as { readonly helpText?: string | null };
    let reason = '';
    // Its own sentence comes too early: the cell is no longer typed into only afterwards.
    this.notificationStore = { raiseError: text => (reason = text.slice(text.indexOf('\n') + 1)) };
    try {
      stop.apply(this, how);
    } finally {
      this.notificationStore = notificationStore;
    }
    const refusal = fill(texts.refusedValue, { typed, cell: helpers.toXC(cell.col, cell.row) });
    notificationStore.raiseError(`${refusal}\n${helpText ?? reason}`);
  };
  prototype.checkDataValidation = function () {
    const { getters, currentEditedCell: cell } = this;
    const content = this.getCurrentCanonicalContent();
    // What is taken away fits every rule.
    if (content === '') return true;
    const read = typedInGrid({ ...cell, content }, getters) as { readonly content: string };
    if (read.content === content || content.startsWith('=')) return check.call(this);
    const { isValid, rule } = getters.getValidationResultForCellValue(Number(read.content), cell) as {
      readonly isValid: boolean;
      readonly rule?: { readonly isBlocking?: boolean };
    };
    return isValid || rule?.isBlocking !== true;
  };
}
