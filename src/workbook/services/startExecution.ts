import vm from 'node:vm';
import type { AddonMenu, PersonView, ServiceCall } from '../workbook';
import { cacheService } from './cacheService';
import { createRange } from './createRange';
import { createSheet } from './createSheet';
import { createSpreadsheet } from './createSpreadsheet';
import type { Effects, Execution } from './Execution';
import { htmlService } from './htmlService';
import { inTimeZone } from './inTimeZone';
import { lockService } from './lockService';
import { logger } from './logger';
import { PendingWrites } from './PendingWrites';
import { propertiesService } from './propertiesService';
import { scriptApp } from './scriptApp';
import { session } from './session';
import { spreadsheetApp } from './spreadsheetApp';
import { utilities } from './utilities';
import type { WorkbookState } from './WorkbookState';
import type { World } from './World';

export interface ExecutionOptions {
  readonly mode: Execution['mode'];
  readonly view?: PersonView;
  readonly intercept?: (call: ServiceCall) => void;
  /** Milliseconds; Google ends a custom function after 30 seconds and other runs after six minutes. */
  readonly timeout: number;
}

export interface RunningScript {
  readonly execution: Execution;
  /** Calls a top-level function; the arguments are of the script's world already. */
  call(functionName: string, args: readonly unknown[]): unknown;
  /** Applies what was written and gives back the lock: an execution ends so, also when it failed. */
  end(): void;
}

/** Loads the script anew into a context of its own, as every execution of Apps Script does: no global survives. */
export function startExecution(state: WorkbookState, script: vm.Script, options: ExecutionOptions): RunningScript {
  const { mode, view, intercept, timeout } = options;
  const context = vm.createContext({});
  const world: World = vm.runInContext('({ Array, Date, Error, Object })', context);
  let calls = 0;
  const execution: Execution = {
    state,
    // Formulas compute while the model is made: it is asked for only when a service needs it.
    get model() {
      return state.model;
    },
    mode,
    world,
    writes: new PendingWrites(() => state.model),
    make: {
      range: place => createRange(execution, place),
      sheet: sheetId => createSheet(execution, sheetId),
      spreadsheet: () => createSpreadsheet(execution),
    },
    effects: { sidebar: null, toasts: [], alerts: [], activated: null, log: [] } satisfies Effects,
    view: viewOf(state, view),
    userProperties: userPropertiesOf(state, view),
    menus: [] satisfies AddonMenu[],
    isCallable: functionName => typeof context[functionName] === 'function' && !functionName.endsWith('_'),
    evaluate: (expression, variables) => {
      const names = Object.keys(variables);
      const compute = vm.runInContext(`(function (${names.join(', ')}) { return (${expression}\n); })`, context);
      return compute(...Object.values(variables));
    },
    intercept: call => {
      calls++;
      intercept?.({ ...call, index: calls });
    },
    read: () => {
      execution.readLayout();
      // A custom function is computed while the spreadsheet changes: it waits for nothing.
      if (mode !== 'CUSTOM_FUNCTION') state.compute();
      return state.model.getters;
    },
    readLayout: () => {
      if (mode !== 'CUSTOM_FUNCTION') execution.writes.flush();
      return state.model.getters;
    },
  };
  const console = logger(execution);
  Object.assign(context, {
    SpreadsheetApp: spreadsheetApp(execution),
    HtmlService: htmlService(execution),
    CacheService: cacheService(execution),
    PropertiesService: propertiesService(execution),
    LockService: lockService(execution),
    Session: session(execution),
    Utilities: utilities(execution),
    ScriptApp: scriptApp(execution),
    Logger: console,
    console,
  });
  const guarded = <Result>(work: () => Result): Result =>
    inTimeZone(state.scriptTimeZone, () => {
      try {
        return work();
      } catch (error) {
        if ((error as { code?: unknown } | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        throw new Error('Exceeded maximum execution time');
      }
    });
  guarded(() => script.runInContext(context, { timeout }));
  return {
    execution,
    call: (functionName, args) =>
      guarded(() => {
        Object.defineProperty(context, CALL, {
          value: () => context[functionName](...args),
          configurable: true,
          enumerable: false,
        });
        return RUN.runInContext(context, { timeout });
      }),
    end: () => {
      try {
        execution.readLayout();
      } finally {
        if (mode !== 'CUSTOM_FUNCTION') state.compute();
        if (state.lockHolder === execution) state.lockHolder = null;
      }
    },
  };
}

/** A time-out can only end what starts as a script. */
const CALL = '__call';
const RUN = new vm.Script(`${CALL}()`);

function userPropertiesOf({ properties, colleagues }: WorkbookState, view: PersonView = {}): Record<string, string> {
  if (view.colleague === undefined) return properties.user;
  const own = colleagues.get(view.colleague) ?? {};
  colleagues.set(view.colleague, own);
  return own;
}

function viewOf(state: WorkbookState, { activeSheetId, activeRange }: PersonView = {}): Execution['view'] {
  let sheetId: string | null = null;
  return {
    get sheetId() {
      const { getters } = state.model;
      sheetId ??= activeSheetId !== undefined && getters.tryGetSheet(activeSheetId) ? activeSheetId : null;
      return sheetId ?? getters.getVisibleSheetIds()[0] ?? '';
    },
    set sheetId(next) {
      sheetId = next;
    },
    range: activeRange ?? null,
  };
}
