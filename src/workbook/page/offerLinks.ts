import type { PageStart } from '../server/pageApi';
import { element } from './element';
import type { PageTexts } from './pageTexts';

/** A button in the strip that shows the links to the other workbooks on this computer, to be copied into the add-on's panel. */
export function offerLinks(others: PageStart['others'], texts: PageTexts): void {
  const dialog = element<HTMLDialogElement>('links');
  const list = element<HTMLTextAreaElement>('links-list');
  const copy = element('links-copy');
  element('links-title').textContent = texts.links;
  element('links-text').textContent = texts.linksText;
  list.setAttribute('aria-label', texts.links);
  list.value = others.map(({ salesperson, link }) => `${salesperson} ${link}`).join('\n');
  list.rows = others.length;
  element('links-open').textContent = texts.links;
  element('links-open').addEventListener('click', () => {
    copy.textContent = texts.copy;
    dialog.showModal();
  });
  copy.addEventListener('click', async () => {
    list.select();
    try {
      await navigator.clipboard.writeText(list.value);
      copy.textContent = texts.copied;
    } catch {
      // Where the browser refuses, they stay selected, to be copied by hand.
    }
  });
  element('links-close').textContent = texts.close;
  element('links-close').addEventListener('click', () => dialog.close());
}
