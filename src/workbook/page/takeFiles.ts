import { element } from './element';
import type { PageTexts } from './pageTexts';

const TABLES = /\.(csv|tsv|txt|tab|xlsx)$/i;

/** Hands over the files that are dropped anywhere on the page, and those pasted that may hold a table. */
export function takeFiles(texts: PageTexts, take: (files: readonly File[]) => void): void {
  const drop = element('drop');
  element('drop-text').textContent = texts.dropHere;
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    drop.hidden = false;
  };
  window.addEventListener('dragenter', over);
  window.addEventListener('dragover', over);
  // The pointer leaves the page where it enters nothing.
  window.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  window.addEventListener('drop', event => {
    drop.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
  // Before the grid, which takes all that is pasted for cells or a picture.
  window.addEventListener(
    'paste',
    event => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ name }) => TABLES.test(name));
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      take(files);
    },
    { capture: true },
  );
}
