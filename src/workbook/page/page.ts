import './page.css';
import { fill } from '../../i18n/fill';
import { toLanguage } from '../../i18n/language';
import { askBeforeEdit } from '../engine/askBeforeEdit';
import { createModel } from '../engine/createModel';
import { computeOnce } from '../engine/evaluation';
import { helpers, type Model } from '../engine/odoo';
import type { PageMenu, PageStart, RunAnswer } from '../server/pageApi';
import { addonMenus } from './addonMenus';
import { bracesAsGoogle } from './bracesAsGoogle';
import { showCellNotes } from './cellNotes';
import { connectServer } from './connectServer';
import { element } from './element';
import { fileMenu } from './fileMenu';
import { printAsGoogle, printWhatIsAsked } from './gridPrint';
import { gridSpeaks } from './gridSpeaks';
import { hoverInTime } from './hoverInTime';
import { offerImportAccess } from './importAccess';
import { keepTyping } from './keepTyping';
import { mountGrid } from './mountGrid';
import { offerLinks } from './offerLinks';
import { pageFormulas } from './pageFormulas';
import { pageImports } from './pageImports';
import { PAGE_TEXTS } from './pageTexts';
import { pastedLists } from './pastedLists';
import { percentOnce } from './percentOnce';
import { refuseAsGoogle } from './refuseAsGoogle';
import { sendFile } from './sendFile';
import { showMessages } from './showMessages';
import { sidebarPanel } from './sidebarPanel';
import { takeFiles } from './takeFiles';
import { typingFollows } from './typingFollows';

declare global {
  interface Window {
    /** For tests in a browser: set when the grid is ready; the model of this tab and the engine's readers of notations. */
    polecam?: { readonly model: Model; readonly helpers: typeof helpers };
  }
}

openPage().catch((error: unknown) => {
  const texts = PAGE_TEXTS[toLanguage(navigator.language)];
  element('loading').classList.add('is-broken');
  element('loading-text').textContent = fill(texts.notOpened, { problem: String(error) });
});

async function openPage(): Promise<void> {
  element('loading-text').textContent = PAGE_TEXTS[toLanguage(navigator.language)].opening;
  const written = await (await fetch('/workbook')).text();
  // The server makes a model of its own of a file that it has just opened, while this page makes one.
  const menus: Promise<readonly PageMenu[]> = fetch('/menus').then(answer => answer.json());
  const start: PageStart = JSON.parse(written);
  const texts = PAGE_TEXTS[start.language];
  document.documentElement.lang = start.language;
  document.title = `${start.name} · Polecam`;
  element('name').textContent = start.name;
  element('place').textContent = `${start.locale} · ${texts.onThisComputer}`;
  element('loading-text').textContent = texts.opening;
  await painted();

  const messages = showMessages(texts);
  const translate = gridSpeaks(start.language);
  const line = connectServer(start, {
    gone() {
      model.updateMode('readonly');
      element('gone').textContent = texts.gone;
      element('gone').hidden = false;
    },
    back() {
      model.updateMode('normal');
      element('gone').hidden = true;
      imports.readAnew();
    },
    unsaved(sentence) {
      element('unsaved').textContent = sentence;
      element('unsaved').hidden = sentence === null;
    },
    refused() {
      model.updateMode('readonly');
      messages.alert(texts.refused, texts.refusedText).then(() => window.location.reload());
    },
    replaced: () => loadAnewWhenHandedOver(() => model),
    together: take => computeOnce(model, take),
    imports: () => imports.readAnew(),
  });
  const imports = pageImports(line.imports, () => model.dispatch('EVALUATE_CELLS'));
  showCellNotes();
  refuseAsGoogle(texts);
  typingFollows(texts);
  bracesAsGoogle();
  hoverInTime();
  offerImportAccess(texts, id => {
    line.allow({ id }).catch((error: unknown) => messages.error(String(error)));
  });
  offerLinks(start.others, texts);
  // Formulas compute while the model is made.
  let locale = () => start.spreadsheet.settings.locale.code;
  const formulas = pageFormulas(start.code, () => locale());
  const model: Model = createModel({
    spreadsheet: start.spreadsheet,
    messages: start.messages,
    transport: line.transport,
    client: { id: crypto.randomUUID(), name: '' },
    formulas,
    imports,
  });
  locale = () => model.getters.getLocale().code;
  keepTyping(model);
  percentOnce(model);
  askBeforeEdit(model, description => window.confirm(fill(texts.editAnyway, { description })));
  model.joinSession();

  const run = async (functionName: string, args: readonly unknown[] = []): Promise<RunAnswer> => {
    const working = setTimeout(() => {
      element('state').textContent = texts.working;
    }, 300);
    try {
      const { getters } = model;
      const view = {
        activeSheetId: getters.getActiveSheetId(),
        activeRange: getters.zoneToXC(getters.getActiveSheetId(), getters.getSelectedZone()),
      };
      const answer = await line.run({ functionName, args, view });
      await line.reached(answer.place);
      await show(answer);
      return answer;
    } finally {
      clearTimeout(working);
      element('state').textContent = '';
    }
  };
  const show = async ({ effects }: RunAnswer): Promise<void> => {
    for (const text of effects.log) console.info(text);
    if (effects.activated !== null) follow(model, effects.activated);
    if (effects.sidebar !== null) sidebar.open(effects.sidebar.title, effects.sidebar.url);
    for (const { message, title, seconds } of effects.toasts) messages.toast(message, title, seconds);
    for (const { title, prompt } of effects.alerts) await messages.alert(title, prompt).then(focusGrid);
  };
  const sidebar = sidebarPanel(texts, {
    run,
    focusGrid,
    print: pdf => printAsGoogle(pdf, { model, grid, show: (sheetId, range) => follow(model, { sheetId, range }) }),
  });
  addonMenus(await menus, functionName => {
    run(functionName)
      .then(answer => answer.ok || messages.error(answer.error.message))
      .catch((error: unknown) => messages.error(String(error)));
  });

  const working = (text: string): void => {
    element('state').textContent = text;
  };
  const takeFile = async (file: File): Promise<void> => {
    const answer = await sendFile(file, { line, language: start.language, working });
    if (!answer.ok) return messages.error(answer.message);
    follow(model, { sheetId: answer.sheetId, range: null });
    messages.toast(answer.notices.join('\n'), '', NOTICE_SECONDS);
  };
  const failed = (error: unknown): void => messages.error(String(error));
  const takeAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) await takeFile(file).catch(failed);
  };
  takeFiles(texts, takeAll);
  fileMenu({ texts, name: start.name, model: () => model, take: takeAll, working, failed });
  pastedLists(async list => {
    await messages.offer(texts.pastedList, texts.pastedListTake);
    await takeFile(list).catch(failed);
  }, texts.pastedName);

  printWhatIsAsked();
  const grid = await mountGrid(model, element('grid'), {
    say: text => messages.toast(text),
    // Where the grid is typed into is emptied first: a browser lets nobody type into what was emptied behind a dialog.
    refuse: text =>
      painted()
        .then(() => messages.alert('', text))
        .then(focusGrid),
    ask: text =>
      painted()
        .then(() => messages.ask(text))
        .finally(focusGrid),
    translate,
  });
  if (start.opensAt !== null) follow(model, { sheetId: start.opensAt, range: null });
  for (const notice of start.notices) messages.toast(notice, '', NOTICE_SECONDS);
  element('loading').hidden = true;
  window.polecam = { model, helpers };
}

const NOTICE_SECONDS = 20;

/** What is typed next goes into the selected cell. */
function focusGrid(): void {
  const composer = element('grid').querySelector<HTMLElement>('.o-grid .o-composer');
  composer?.focus();
  // A click elsewhere may have left the caret there.
  if (composer) getSelection()?.collapse(composer, 0);
}

/** Brings the person where a script led. */
function follow(model: Model, { sheetId, range }: { readonly sheetId: string; readonly range: string | null }): void {
  const { getters } = model;
  if (!getters.getSheetIds().includes(sheetId)) return;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  if (range !== null) {
    const zone = getters.getRangeFromSheetXC(sheetId, range).zone;
    model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
  }
}

/** After a restart: the edits made meanwhile go to the new server first, then the page takes its new code. */
async function loadAnewWhenHandedOver(model: () => Model): Promise<void> {
  const end = performance.now() + 5000;
  do await new Promise(resolve => setTimeout(resolve, 300));
  while (!model().getters.isFullySynchronized() && performance.now() < end);
  window.location.reload();
}

/** Lets the browser show what was said before the work begins that blocks it. */
function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}
