import type { AddonMenu, MenuEntry } from '../workbook';
import type { Execution } from './Execution';
import { enumOf } from './enumOf';
import { service } from './service';
import { ServiceError } from './serviceError';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const ButtonSet = enumOf<typeof GoogleAppsScript.Base.ButtonSet>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const Button = enumOf<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');

/** SpreadsheetApp.getUi(). An alert is kept for the person and answered as if they pressed OK. */
export function createUi(execution: Execution): Ui {
  const { effects } = execution;
  return service<Ui>(execution, 'Ui', {
    createMenu: caption => createMenu(execution, caption),
    // Google shows these items under Extensions, below the add-on's name.
    createAddonMenu: () => createMenu(execution, 'Polecam'),
    showSidebar: page => {
      const { title, html } = { title: page.getTitle?.() ?? '', html: page.getContent() };
      effects.sidebar = { title, html };
    },
    alert: (...texts: unknown[]) => {
      const [title, prompt] = typeof texts[1] === 'string' ? [texts[0], texts[1]] : ['', texts[0]];
      effects.alerts.push({ title: String(title), prompt: String(prompt) });
      return Button.OK;
    },
    Button,
    ButtonSet,
  });
}

const menus = new WeakMap<Menu, AddonMenu>();

function createMenu(execution: Execution, caption: string): Menu {
  const items: MenuEntry[] = [];
  const add = (entry: MenuEntry): Menu => {
    items.push(entry);
    return menu;
  };
  const menu: Menu = service<Menu>(execution, 'Menu', {
    addItem: (label, functionName) => {
      if (!execution.isCallable(functionName)) throw new ServiceError(`Script function not found: ${functionName}`);
      return add({ kind: 'item', label, functionName });
    },
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: submenu => {
      const inside = menus.get(submenu);
      if (inside === undefined) throw new TypeError('This is not a Menu.');
      return add({ kind: 'menu', menu: inside });
    },
    addToUi: () => {
      execution.menus.push({ caption, items });
    },
  });
  menus.set(menu, { caption, items });
  return menu;
}
