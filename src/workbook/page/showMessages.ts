import { element } from './element';
import type { PageTexts } from './pageTexts';

/** What is said to the person beside the grid. */
export interface Messages {
  toast(message: string, title?: string, seconds?: number): void;
  error(message: string): void;
  /** A toast with a button; resolves when it is pressed, and never where it is not. */
  offer(message: string, action: string): Promise<void>;
  /** Resolves when the person has closed it. */
  alert(title: string, prompt: string): Promise<void>;
}

const USUAL_SECONDS = 6;
const OFFER_SECONDS = 20;

/** Toasts in the corner, and alerts that wait for their button; all texts are shown as text. */
export function showMessages(texts: PageTexts): Messages {
  const card = (message: string, title: string, kind: string): HTMLElement => {
    const box = create('div', `toast-card ${kind}`);
    const text = create('p');
    if (title !== '') text.append(create('strong', '', title), document.createElement('br'));
    text.append(message);
    const close = create('button', 'quiet-button', '×');
    close.setAttribute('aria-label', texts.close);
    close.addEventListener('click', () => box.remove());
    box.append(text, close);
    element('toasts').append(box);
    return box;
  };
  return {
    toast(message, title = '', seconds = USUAL_SECONDS) {
      const box = card(message, title, '');
      // A negative time keeps a toast until it is closed, as Google's does.
      if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
    },
    error: message => void card(message, '', 'is-error'),
    offer: (message, action) =>
      new Promise(resolve => {
        const box = card(message, '', '');
        const button = create('button', 'link-button', action);
        button.addEventListener('click', () => {
          box.remove();
          resolve();
        });
        box.querySelector('p')?.append(document.createElement('br'), button);
        setTimeout(() => box.remove(), OFFER_SECONDS * 1000);
      }),
    alert(title, prompt) {
      const dialog = create('dialog', 'alert-card') as HTMLDialogElement;
      const button = create('button', 'main-button', texts.ok);
      button.addEventListener('click', () => dialog.close());
      if (title !== '') dialog.append(create('h2', '', title));
      dialog.append(create('p', '', prompt), button);
      document.body.append(dialog);
      dialog.showModal();
      return new Promise(resolve => {
        dialog.addEventListener('close', () => {
          dialog.remove();
          resolve();
        });
      });
    },
  };
}

function create(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
