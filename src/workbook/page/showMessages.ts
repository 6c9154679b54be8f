import { element } from './element';
import type { PageTexts } from './pageTexts';

/** What is said to the person beside the grid. */
export interface Messages {
  toast(message: string, title?: string, seconds?: number): void;
  error(message: string): void;
  /** A toast with a button; resolves when it is pressed, and never where it is not. */
  offer(message: string, action: string): Promise<void>;
  /** Resolves when the person has closed it; what is asked for again meanwhile is not shown twice. */
  alert(title: string, prompt: string): Promise<void>;
  /** Whether the person agrees. */
  ask(prompt: string): Promise<boolean>;
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
  const alerts = new Map<string, Promise<void>>();
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
      const key = `${title}\n${prompt}`;
      const shown = alerts.get(key) ?? dialog(title, prompt, [texts.ok]).then(() => void alerts.delete(key));
      alerts.set(key, shown);
      return shown;
    },
    ask: prompt => dialog('', prompt, [texts.ok, texts.cancel]).then(answer => answer === texts.ok),
  };
}

/** Shows a dialog with these buttons, the first of them the one that Enter presses; gives the button that closed it, or ''. */
function dialog(title: string, prompt: string, buttons: readonly string[]): Promise<string> {
  const box = create('dialog', 'alert-card') as HTMLDialogElement;
  if (title !== '') box.append(create('h2', '', title));
  const actions = create('div', 'alert-actions');
  for (const [at, label] of buttons.entries()) {
    const button = create('button', at === 0 ? 'main-button' : 'link-button', label);
    button.addEventListener('click', () => box.close(label));
    actions.append(button);
  }
  box.append(create('p', '', prompt), actions);
  document.body.append(box);
  box.showModal();
  return new Promise(resolve => {
    box.addEventListener('close', () => {
      box.remove();
      resolve(box.returnValue);
    });
  });
}

function create(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
