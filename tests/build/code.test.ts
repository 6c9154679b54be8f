import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { type Program, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import { argumentName } from '../../src/functions/argumentName';
import { en } from '../../src/i18n/functions/en';

/** A guard against accidents; what counts is the loading time, which `npm run bench` measures: at most 3 ms. */
const LARGEST_CODE = 400_000;

const code = readFileSync('dist/Code.js', 'utf8');

/** Runs Code.js as Apps Script does: one script, one global scope, and only the given services. */
function runCode(services: object = {}): Record<string, (...given: unknown[]) => unknown> {
  const scope = createContext({ ...services });
  runInContext(code, scope);
  return scope as never;
}

const ENTRY_POINTS = [
  'onInstall',
  'onOpen',
  'enableFormulas',
  'openHome',
  'openOrders',
  'openIdealClient',
  'openAsking',
  'openFormulas',
  'openWhy',
  'openShare',
  'addClients',
  'addIdealClient',
  'addScorecard',
  'addReferrals',
  'addWanted',
  'addReferralPlan',
  'addChannel',
  'addTimePlan',
  'addCoaching',
  'addKeeping',
  'addMonths',
  'addOverview',
  'addLists',
  'addSettings',
  'addAllSheets',
  'addSheets',
  'loadSettings',
  'loadReckoning',
  'saveSettings',
  'lockSettings',
  'loadTeam',
  'addSalesperson',
  'addWeekSheet',
  'previewHandOver',
  'handOver',
  'addMoreSheets',
  'loadDone',
  'takeBack',
  'showHistory',
  'loadSources',
  'addSources',
  'removeSource',
  'openWorkbook',
  'mendFaults',
  'findOrders',
  'readOrderColumns',
  'previewOrders',
  'createClients',
  'loadLookBack',
  'writeLookBack',
  'loadProfile',
  'loadProgress',
  'cancelAction',
  'saveDraft',
  'createProfile',
  'fillExampleFirm',
  'removeExampleFirm',
  'insertExample',
  'explainCell',
  'readTimePlan',
  'loadBucket',
  'loadGoal',
  'showSheet',
  'showClient',
  'listClients',
  'previewShare',
  'loadPrint',
  'selectToPrint',
  'openPrint',
  'prepareToShare',
  'copyToShare',
  'bringFormulasBack',
  'loadSelling',
  'keepMatches',
  'loadKeeping',
  'addLost',
  'recordBack',
  'loadAsking',
  'recordAsk',
  'recordReferrer',
  'loadReferrals',
  'addReferral',
  'moveReferral',
  'dateReferral',
  'addClient',
];

describe('Code.js', () => {
  it('parses as a script of ES2019, so that Apps Script reads it', () => {
    const program: Program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    expect(program.body.length).toBeGreaterThan(ENTRY_POINTS.length);
  });

  it('declares nothing but what the outside may call', () => {
    expect(Object.keys(runCode()).sort()).toEqual(['addon', ...Object.keys(functions), ...ENTRY_POINTS].sort());
  });

  it.each(Object.keys(functions) as (keyof typeof functions)[])(
    'declares %s with its arguments under help that Sheets shows',
    name => {
      const keys = Object.keys(functions[name].parameters);
      const declaration = new RegExp(
        `^/\\*\\*\\n((?: \\*[^\\n]*\\n)*) \\* @customfunction\\n \\*/\\nfunction ${name}\\(([^)]*)\\)`,
        'm',
      ).exec(code)!;
      expect(declaration[2]).toBe(keys.map(argumentName).join(', '));
      expect(declaration[1]).toContain(en[name].summary);
      for (const key of keys) expect(declaration[1]).toMatch(new RegExp(`@param \\{[^}]+\\} ${argumentName(key)} \\S`));
    },
  );

  it('gives no formula a name that Sheets keeps for itself', () => {
    for (const name of Object.keys(functions)) expect(name).toMatch(/^[A-Z]+_[A-Z_]*[A-Z]$/);
  });

  it('loads where touching any service throws', () => {
    const forbidden = new Proxy(
      {},
      {
        get: (_, method) => {
          throw new Error(`service touched: ${String(method)}`);
        },
      },
    );
    const names = [
      'SpreadsheetApp',
      'Session',
      'PropertiesService',
      'LockService',
      'HtmlService',
      'Utilities',
      'console',
    ];
    expect(() => runCode(Object.fromEntries(names.map(name => [name, forbidden])))).not.toThrow();
  });

  it('asks for no service that leaves the document and holds no address to load from', () => {
    expect(code).not.toMatch(/UrlFetchApp|MailApp|GmailApp|DriveApp|\bopenBy|https?:\/\//);
  });

  // What counts is the time that loading takes, 3 ms at most: npm run bench. The size only tells when to look there.
  it('is small, because every call of a formula loads it anew', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LARGEST_CODE);
  });

  it('answers a cell, a range, and an error in the language of the spreadsheet', () => {
    const locale = (name: string) => ({ SpreadsheetApp: { getActive: () => ({ getSpreadsheetLocale: () => name }) } });
    expect(runCode().TIME_SHARE!(0.7)).toBe(0.35);
    expect(JSON.stringify(runCode().TIME_SHARE!([[0.7], ['']]))).toBe('[[0.35],[""]]');
    expect(() => runCode(locale('pl_PL')).TIME_SHARE!(70)).toThrow(
      'revenue_share: 70 to więcej niż 100%. Wpisz 70% albo 0,7.',
    );
    expect(() => runCode(locale('ru_RU')).TIME_SHARE!(70)).toThrow(
      'revenue_share: 70 — больше 100%. Введите 70% или 0,7.',
    );
  });
});
