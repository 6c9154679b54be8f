import { fill } from '../../i18n/fill';
import { engineMethod } from '../engine/engineMethod';
import { type CellPosition, helpers, type Model, stores } from '../engine/odoo';
import { type CellAnchor, cellAnchor } from './cellAnchor';
import type { PageTexts } from './pageTexts';

/** What the engine knows of the cell that is typed into. */
interface Composer {
  readonly model: Pick<Model, 'selection'> & { readonly isReplayingCommand: boolean };
  readonly getters: Model['getters'];
  readonly editionMode: 'inactive' | 'editing' | 'selecting';
  readonly currentContent: string;
  readonly currentEditedCell: CellPosition;
  col: number;
  row: number;
  notificationStore: { raiseError(text: string): unknown };
  startEdition(...how: unknown[]): unknown;
  handle(command: { readonly type: string }): void;
  cancelEdition(): void;
}

/**
 * Keeps what is being typed in its cell while colleagues insert, delete and undo. The engine tells the cell of a
 * colleague's rows twice, so that it moves twice as far; of an undo it tells nothing. Where the cell is gone, the person
 * is shown what they had typed.
 */
export function typingFollows(texts: PageTexts): void {
  const { prototype } = stores.CellComposerStore as unknown as { readonly prototype: Composer };
  const start = engineMethod(prototype, 'startEdition');
  const handle = engineMethod(prototype, 'handle');
  const anchors = new WeakMap<Composer, CellAnchor>();
  const hold = (composer: Composer): void => {
    anchors.set(composer, cellAnchor(composer.getters, composer.currentEditedCell));
  };
  prototype.startEdition = function (...how) {
    const started = start.apply(this, how);
    if (this.editionMode !== 'inactive') hold(this);
    return started;
  };
  prototype.handle = function (command) {
    // Once more it is told what changes on the screen.
    if (this.model.isReplayingCommand) return;
    if (this.editionMode === 'inactive') return handle.call(this, command);
    const { notificationStore, currentContent: typed } = this;
    const tell = (text: string): unknown => notificationStore.raiseError(withTyped(texts, text, typed));
    this.notificationStore = { raiseError: tell };
    try {
      handle.call(this, command);
      if (isActive(this) && (command.type === 'UNDO' || command.type === 'REDO')) follow(this, texts, tell);
    } finally {
      this.notificationStore = notificationStore;
    }
    if (isActive(this) && MOVES.has(command.type)) hold(this);
  };

  function follow(composer: Composer, { cellGone }: PageTexts, tell: (text: string) => void): void {
    const now = anchors.get(composer)?.();
    if (now === undefined) return;
    if (now === null) {
      composer.cancelEdition();
      tell(cellGone);
      return;
    }
    if (now.col === composer.col && now.row === composer.row) return;
    composer.col = now.col;
    composer.row = now.row;
    if (composer.getters.getActiveSheetId() !== now.sheetId) return;
    const cell = { col: now.col, row: now.row };
    composer.model.selection.resetAnchor(composer, { cell, zone: helpers.positionToZone(cell) });
  }
}

const MOVES = new Set(['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'UNDO', 'REDO']);

/** What was called in between may have ended it. */
function isActive({ editionMode }: Composer): boolean {
  return editionMode !== 'inactive';
}

function withTyped({ typedThere }: PageTexts, text: string, typed: string): string {
  return typed === '' ? text : `${text}\n${fill(typedThere, { typed })}`;
}
