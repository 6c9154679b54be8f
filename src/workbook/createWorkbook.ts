import vm from 'node:vm';
import { createHub } from './engine/createHub';
import { createModel } from './engine/createModel';
import { pauseEvaluation, settleEvaluation } from './engine/evaluation';
import { localeOf } from './engine/localeOf';
import { helpers, type Model, type WorkbookData } from './engine/odoo';
import { readDeclarations } from './engine/readDeclarations';
import { registerFormulas } from './engine/registerFormulas';
import { createReader } from './services/createReader';
import { crossing } from './services/crossing';
import { formulaHost } from './services/formulaHost';
import { importHost } from './services/importHost';
import { AuthMode } from './services/scriptApp';
import { startExecution } from './services/startExecution';
import type { WorkbookState } from './services/WorkbookState';
import type { AddonMenu, PersonView, RunOutcome, Workbook, WorkbookOptions } from './workbook';

/** Opens a workbook: a new one with one empty sheet, or what a snapshot kept; then runs onOpen in it. */
export function createWorkbook(options: WorkbookOptions): Workbook {
  const { files, snapshot, role = 'owner', openMode = 'LIMITED', formulaTimeout = 30_000, intercept } = options;
  const code = files['Code.js'] ?? '';
  const script = new vm.Script(code, { filename: 'Code.js' });
  const declarations = readDeclarations(code);
  registerFormulas(declarations);

  const spreadsheet =
    snapshot?.spreadsheet ?? emptySpreadsheet(options.locale ?? 'en_US', options.newSheetRows ?? NEW_SHEET_ROWS);
  // As text: the engine goes on working in what it is given, and a text of a big sheet is a tenth of its objects.
  const written = JSON.stringify(spreadsheet);
  let given = options.opensLater === true ? spreadsheet : null;
  const timeZone = snapshot?.timeZone ?? options.timeZone ?? 'Europe/Warsaw';
  const hub = createHub(spreadsheet.revisionId, () => openModel());
  const formulas = formulaHost(new Set(declarations.map(({ name }) => name)), timeZone, () =>
    startExecution(state, script, { mode: 'CUSTOM_FUNCTION', timeout: formulaTimeout }),
  );
  const allowed = new Set(snapshot?.allowedImports);
  const importListeners = new Set<() => void>();
  const computeListeners = new Set<() => void>();
  /** Is what a tab sent still to be computed? */
  let isDue = false;
  const settle = (): void => {
    if (!isDue) return;
    isDue = false;
    settleEvaluation(state.model);
  };
  const importAnew = () => {
    settle();
    opened?.dispatch('EVALUATE_CELLS');
    for (const listener of importListeners) listener();
  };
  const imports = importHost(options.imports ?? new Map(), allowed, importAnew);
  const guarded = role !== 'owner';
  const manifest = manifestOf(files);
  const client = { id: 'host', name: 'Apps Script' };
  // Formulas compute while the model is made, so what they stand on comes first.
  let opened: Model | undefined;
  let askedTooEarly = false;
  const state: WorkbookState = {
    get model() {
      begin();
      askedTooEarly ||= opened === undefined;
      if (opened === undefined) throw new Error('The spreadsheet is still being opened.');
      return opened;
    },
    compute: () => {
      settleEvaluation(state.model, () => {
        for (const listener of computeListeners) listener();
      });
    },
    id: 'polecam-workbook',
    name: snapshot?.name ?? options.name ?? 'Polecam',
    userLocale: options.userLocale ?? spreadsheet.settings.locale.code.slice(0, 2),
    timeZone,
    scriptTimeZone: manifest.timeZone ?? 'Europe/Warsaw',
    scopes: manifest.oauthScopes,
    sharing: { through: 'person', addresses: 'blank', newProtection: 'nobody', ...options.sharing },
    role,
    newSheetRows: options.newSheetRows ?? NEW_SHEET_ROWS,
    apostropheInText: options.apostropheInText ?? 'consumed',
    properties: structuredClone(
      snapshot?.properties ?? { document: {}, user: {}, script: {} },
    ) as WorkbookState['properties'],
    colleagues: new Map(),
    cache: new Map(),
    lockHolder: null,
    html: htmlFiles(files),
  };
  const openModel = (): Model => {
    opened = undefined;
    askedTooEarly = false;
    const own: WorkbookData = given ?? JSON.parse(written);
    given = null;
    const messages = structuredClone(hub.messages);
    const { transport } = hub;
    opened = createModel({ spreadsheet: own, messages, transport, client, formulas, imports, guarded });
    // A formula that has something to tell asks for the language of the spreadsheet.
    if (askedTooEarly) opened.dispatch('EVALUATE_CELLS');
    return opened;
  };
  let menus: readonly AddonMenu[] | null = null;
  /** Makes the model and runs onOpen, the first time. */
  const begin = (): readonly AddonMenu[] => {
    if (menus === null) {
      menus = [];
      try {
        openModel();
        menus = open();
      } catch (error) {
        // Whoever asks next is told the cause too, not that there are no menus.
        menus = null;
        throw error;
      }
    }
    return menus;
  };
  if (options.opensLater !== true) begin();
  /** The tabs need not wait until this workbook has computed what they compute too. */
  const receive: Workbook['receive'] = message => {
    pauseEvaluation(state.model);
    isDue = true;
    setImmediate(() => {
      try {
        settle();
      } catch (error) {
        console.error(error);
      }
    });
    return hub.receive(message);
  };

  function open(): readonly AddonMenu[] {
    const { execution, call, end } = startExecution(state, script, { mode: openMode, timeout: 30_000 });
    if (execution.isCallable('onOpen')) {
      const event = new execution.world.Object() as Record<string, unknown>;
      call('onOpen', [Object.assign(event, { authMode: AuthMode[openMode] })]);
    }
    end();
    return execution.menus;
  }

  function run(functionName: string, args: readonly unknown[] = [], view: PersonView = {}): RunOutcome {
    begin();
    settle();
    const { execution, call, end } = startExecution(state, script, {
      mode: 'FULL',
      timeout: SIX_MINUTES,
      view,
      ...(intercept && { intercept }),
    });
    const outcome = attempt(() => {
      try {
        if (!execution.isCallable(functionName)) throw new Error(`Script function not found: ${functionName}`);
        const given = args.map((arg, i) => crossing(arg, execution.world, `.${i}`));
        return crossing(call(functionName, given), globalThis);
      } finally {
        end();
      }
    });
    return { ...outcome, effects: execution.effects };
  }

  const reader = createReader({
    timeZone,
    get model() {
      settle();
      return state.model;
    },
  });

  return {
    get model() {
      settle();
      return state.model;
    },
    id: state.id,
    get menus() {
      return begin();
    },
    formulas: declarations,
    properties: state.properties,
    run,
    join: () => ({ spreadsheet: written, messages: hub.messages }),
    receive,
    subscribe: hub.subscribe,
    snapshot: () => ({
      name: state.name,
      timeZone,
      // Not exportData(): that packs the cells and opens a whole second model to prove it, seconds for a large sheet.
      spreadsheet: state.model._exportData(false),
      properties: structuredClone(state.properties),
      ...(allowed.size > 0 && { allowedImports: [...allowed] }),
    }),
    ...reader,
    imports,
    allowImport: id => {
      allowed.add(id);
      importAnew();
    },
    subscribeImports: listener => {
      importListeners.add(listener);
      return () => importListeners.delete(listener);
    },
    subscribeComputing: listener => {
      computeListeners.add(listener);
      return () => computeListeners.delete(listener);
    },
    lockAsAnother: () => {
      const person = {};
      state.lockHolder = person;
      return () => {
        if (state.lockHolder === person) state.lockHolder = null;
      };
    },
  };
}

const SIX_MINUTES = 360_000;
const NEW_SHEET_ROWS = 1000;

function attempt(
  work: () => unknown,
): { ok: true; result: unknown } | { ok: false; error: { name: string; message: string } } {
  try {
    return { ok: true, result: work() };
  } catch (error) {
    // What a script throws need not be an Error, and is never one of this world.
    const { name = 'Error', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
    return { ok: false, error: { name, message } };
  }
}

function emptySpreadsheet(localeCode: string, rowNumber: number): WorkbookData {
  const locale = localeOf(localeCode);
  const name = FIRST_SHEET[localeCode] ?? 'Sheet1';
  const sheet = { ...helpers.createEmptySheet('0', name), colNumber: 26, rowNumber };
  return { ...helpers.createEmptyWorkbookData(), sheets: [sheet], settings: { locale } };
}

const FIRST_SHEET: Readonly<Record<string, string>> = { pl_PL: 'Arkusz1', ru_RU: 'Лист1' };

function manifestOf(files: WorkbookOptions['files']): { timeZone?: string; oauthScopes?: readonly string[] } {
  return JSON.parse(files['appsscript.json'] ?? '{}');
}

function htmlFiles(files: WorkbookOptions['files']): Readonly<Record<string, string>> {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  return Object.fromEntries(pages.map(([name, source]) => [name.replace(/\.html$/, ''), source]));
}
