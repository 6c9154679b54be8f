import { Component, xml } from '@odoo/owl';
import { annotationsOf } from '../engine/annotationsOf';
import { type CellPosition, type Getters, type GridRenderingContext, registries, UIPlugin } from '../engine/odoo';

const CORNER = 7;
const CORNER_COLOR = '#f2b84b';

/** Shows notes as Google Sheets does: a mark in the cell's corner, and the text while the pointer is on the cell. */
export function showCellNotes(): void {
  registries.featurePluginRegistry.add('note_corners', NoteCorners);
  registries.cellPopoverRegistry.add('note', {
    onHover: (position, getters) =>
      noteAt(getters, position) === ''
        ? { isOpen: false }
        : { isOpen: true, Component: NoteCard, props: { cellPosition: position }, cellCorner: 'top-right' },
  });
}

class NoteCard extends Component {
  static props = ['cellPosition', '*'];
  static template = xml`<div class="note-card" t-out="note"/>`;

  get note(): string {
    return noteAt(this.env.model.getters, this.props.cellPosition);
  }
}

class NoteCorners extends UIPlugin {
  // The grid paints its cells after our share of the background: the marks come one layer above.
  static override layers = ['Highlights'] as const;

  override drawLayer({ ctx, sheetId, viewports }: GridRenderingContext): void {
    ctx.fillStyle = CORNER_COLOR;
    for (const { kind, range } of annotationsOf({ getters: this.getters }).getAnnotations()) {
      if (kind !== 'note' || range === null || range.sheetId !== sheetId) continue;
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, range.zone);
      if (width < CORNER || height < CORNER) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - CORNER, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + CORNER);
      ctx.fill();
    }
  }
}

function noteAt(getters: Getters, position: CellPosition): string {
  return annotationsOf({ getters }).getNote(position);
}
