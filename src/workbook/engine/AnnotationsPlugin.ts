import { CorePlugin, type Range, type RangeData, type WorkbookData } from './odoo';

/** What the engine has no place for, tied to a range, a sheet or the whole spreadsheet. */
export interface Annotation {
  readonly id: string;
  readonly kind: 'note' | 'protection' | 'metadata';
  /** Sheet it belongs to; null = the whole spreadsheet. */
  readonly sheetId: string | null;
  /** Range it follows when rows and columns move; null = the sheet as a whole. */
  readonly range: Range | null;
  /** The rest, by kind. */
  readonly content: AnnotationContent;
}

type AnnotationContent = Readonly<Record<string, string | number | boolean | readonly RangeData[]>>;

export type AnnotationCommand =
  | {
      readonly type: 'PUT_ANNOTATION';
      readonly annotationId: string;
      readonly kind: Annotation['kind'];
      /** Left out for the spreadsheet as a whole; the engine checks the range against this sheet. */
      readonly sheetId?: string;
      /** One range, left out for the sheet as a whole; the engine moves it when rows and columns come and go. */
      readonly ranges?: readonly RangeData[];
      readonly content: AnnotationContent;
    }
  | { readonly type: 'REMOVE_ANNOTATION'; readonly annotationId: string };

export interface AnnotationGetters {
  getAnnotations(): readonly Annotation[];
  /** Note of a cell, '' where there is none. */
  getNote(position: { readonly sheetId: string; readonly col: number; readonly row: number }): string;
}

interface SavedAnnotation extends Omit<Annotation, 'range'> {
  readonly range: string | null;
}

type AnnotatedWorkbook = WorkbookData & { annotations?: readonly SavedAnnotation[] };

/** Notes, protections and developer metadata: kept with the workbook, undone and shared as every edit is. */
export class AnnotationsPlugin extends CorePlugin<AnnotationsPlugin> implements AnnotationGetters {
  static override getters = ['getAnnotations', 'getNote'];
  readonly annotations: readonly Annotation[] = [];

  getAnnotations(): readonly Annotation[] {
    return this.annotations;
  }

  getNote({ sheetId, col, row }: { sheetId: string; col: number; row: number }): string {
    const note = this.annotations.find(
      ({ kind, range }) =>
        kind === 'note' && range?.sheetId === sheetId && range.zone.left === col && range.zone.top === row,
    );
    return note === undefined ? '' : String(note.content.text);
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin['adaptRanges']>[0]): void {
    let changed = false;
    const adapted: Annotation[] = [];
    for (const annotation of this.annotations) {
      const change = annotation.range === null ? null : applyChange(annotation.range);
      if (change === null || change.changeType === 'NONE') adapted.push(annotation);
      else if (change.changeType !== 'REMOVE') adapted.push({ ...annotation, range: change.range });
      changed ||= change !== null && change.changeType !== 'NONE';
    }
    if (changed) this.history.update('annotations', adapted);
  }

  override handle(command: Parameters<CorePlugin['handle']>[0] | AnnotationCommand): void {
    switch (command.type) {
      case 'PUT_ANNOTATION':
        this.put(command);
        break;
      case 'REMOVE_ANNOTATION':
        this.keep(annotation => annotation.id !== command.annotationId);
        break;
      case 'DELETE_SHEET':
        this.keep(annotation => annotation.sheetId !== command.sheetId);
        break;
      case 'DUPLICATE_SHEET':
        this.copy(command.sheetId, command.sheetIdTo);
        break;
    }
  }

  override import(workbook: AnnotatedWorkbook): void {
    const saved = workbook.annotations ?? [];
    this.history.update(
      'annotations',
      saved.map(annotation => ({
        ...annotation,
        range:
          annotation.range === null
            ? null
            : this.getters.getRangeFromSheetXC(annotation.sheetId ?? undefined, annotation.range),
      })),
    );
  }

  override export(workbook: AnnotatedWorkbook): void {
    if (this.annotations.length === 0) return;
    workbook.annotations = this.annotations.map(annotation => ({
      ...annotation,
      range: annotation.range === null ? null : this.getters.getRangeString(annotation.range, annotation.sheetId ?? ''),
    }));
  }

  private put(command: Extract<AnnotationCommand, { type: 'PUT_ANNOTATION' }>): void {
    const place = command.ranges?.[0];
    const annotation: Annotation = {
      id: command.annotationId,
      kind: command.kind,
      sheetId: command.sheetId ?? null,
      range: place === undefined ? null : this.getters.getRangeFromRangeData(place),
      content: command.content,
    };
    const index = this.annotations.findIndex(({ id }) => id === command.annotationId);
    const others = this.annotations.filter(other => other.id !== annotation.id && !sameNote(other, annotation));
    const isGone = annotation.kind === 'note' && annotation.content.text === '';
    const at = index < 0 ? others.length : index;
    this.history.update('annotations', isGone ? others : others.toSpliced(at, 0, annotation));
  }

  /** A copy has the notes and the metadata of its sheet; the protections stay with the sheet. */
  private copy(sheetId: string, copyId: string): void {
    const copied = this.annotations
      .filter(annotation => annotation.sheetId === sheetId && annotation.kind !== 'protection')
      .map(annotation => ({
        ...annotation,
        id: `${copyId} ${annotation.id}`,
        sheetId: copyId,
        range:
          annotation.range &&
          this.getters.getRangeFromRangeData({ _sheetId: copyId, _zone: annotation.range.unboundedZone }),
      }));
    this.history.update('annotations', [...this.annotations, ...copied]);
  }

  private keep(wanted: (annotation: Annotation) => boolean): void {
    if (!this.annotations.every(wanted)) this.history.update('annotations', this.annotations.filter(wanted));
  }
}

/** A cell has one note: a new one takes the place of the old, an empty one takes it away. */
function sameNote(one: Annotation, other: Annotation): boolean {
  if (one.kind !== 'note' || other.kind !== 'note' || one.sheetId !== other.sheetId) return false;
  return one.range?.zone.left === other.range?.zone.left && one.range?.zone.top === other.range?.zone.top;
}
