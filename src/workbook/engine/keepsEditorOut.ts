import type { Annotation } from './AnnotationsPlugin';

/**
 * Is this a protection that the editor may not pass? One that a script has made leaves everyone in (`open`) until
 * somebody is added or removed; from then on its `editors` are the list, joined by commas.
 */
export function keepsEditorOut({ content }: Annotation): boolean {
  if (content.warningOnly === true || content.open === true) return false;
  const editors = String(content.editors ?? '').split(',');
  return !EDITOR.some(name => editors.includes(name));
}

/** The one who edits, by name or as one of a group. */
const EDITOR = ['editor', 'team'];
