import { ServiceError } from './serviceError';

/** Refuses arguments of the wrong types with Google's words; a service takes no number where a text belongs. */
export function checkSignature(service: string, method: string, args: readonly unknown[]): void {
  const signatures = SIGNATURES[service]?.[method];
  if (signatures === undefined) return;
  const given = args.slice(0, args.findLastIndex(arg => arg !== undefined) + 1);
  if (signatures.some(signature => matches(signature === '' ? [] : signature.split(' '), given))) return;
  const shown = (given.length === 0 && args.length > 0 ? [null] : given).map(typeName).join(',');
  throw new ServiceError(
    `The parameters (${shown}) don't match the method signature for ${QUALIFIED[service] ?? service}.${method}.`,
  );
}

function matches(kinds: readonly string[], args: readonly unknown[]): boolean {
  const required = kinds.filter(kind => !kind.endsWith('?')).length;
  if (args.length < required || args.length > kinds.length) return false;
  return args.every((arg, i) => isKind(arg, kinds[i] ?? ''));
}

function isKind(arg: unknown, kind: string): boolean {
  if (arg === null || arg === undefined) return kind.endsWith('?');
  switch (kind.replace('?', '')) {
    case 'text':
      return typeof arg === 'string';
    case 'number':
      return typeof arg === 'number' && Number.isFinite(arg);
    case 'boolean':
      return typeof arg === 'boolean';
    case 'list':
      return Array.isArray(arg);
    case 'grid':
      return Array.isArray(arg) && arg.every(row => Array.isArray(row));
    default:
      return typeof arg === 'object';
  }
}

function typeName(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (Array.isArray(arg)) return arg.length > 0 ? `${typeName(arg[0])}[]` : 'Array';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'boolean') return 'Boolean';
  if (typeof arg !== 'object') return typeof arg;
  const name = String(arg);
  return name.startsWith('[object') ? 'Object' : (QUALIFIED[name] ?? name);
}

const QUALIFIED: Readonly<Record<string, string>> = {
  Range: 'SpreadsheetApp.Range',
  Sheet: 'SpreadsheetApp.Sheet',
  Spreadsheet: 'SpreadsheetApp.Spreadsheet',
  Properties: 'PropertiesService.Properties',
  Cache: 'CacheService.Cache',
};

const TEXT = ['text?'];
const GRID = ['grid'];
const PLACES = ['text', 'number number', 'number number number', 'number number number number'];

const SIGNATURES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Range: {
    setValues: GRID,
    setFormula: ['text'],
    setFormulas: GRID,
    setNumberFormat: ['text'],
    setNumberFormats: GRID,
    setNote: TEXT,
    setNotes: GRID,
    setBackground: TEXT,
    setBackgrounds: GRID,
    setFontColor: TEXT,
    setFontColors: GRID,
    setFontWeight: TEXT,
    setFontWeights: GRID,
    setFontStyle: TEXT,
    setFontFamily: TEXT,
    setFontSize: ['number'],
    setFontSizes: GRID,
    setHorizontalAlignment: TEXT,
    setHorizontalAlignments: GRID,
    setVerticalAlignment: TEXT,
    setWrap: ['boolean'],
    setWraps: GRID,
    setDataValidation: ['object?'],
    setDataValidations: GRID,
    offset: ['number number', 'number number number', 'number number number number'],
    addDeveloperMetadata: ['text', 'text text', 'text object', 'text text object'],
  },
  Sheet: {
    getRange: PLACES,
    getRangeList: ['list'],
    setName: ['text'],
    setFrozenRows: ['number'],
    setFrozenColumns: ['number'],
    setColumnWidth: ['number number'],
    setColumnWidths: ['number number number'],
    setRowHeight: ['number number'],
    setRowHeights: ['number number number'],
    setHiddenGridlines: ['boolean'],
    setTabColor: TEXT,
    insertRowsAfter: ['number number'],
    insertRowsBefore: ['number number'],
    insertColumnsAfter: ['number number'],
    hideRows: ['number', 'number number'],
    hideColumns: ['number', 'number number'],
    deleteRows: ['number number'],
    deleteColumns: ['number number'],
    setConditionalFormatRules: ['list'],
    insertChart: ['object'],
    addDeveloperMetadata: ['text', 'text text', 'text object', 'text text object'],
  },
  RangeList: { setNumberFormat: ['text'] },
  Spreadsheet: {
    getSheetByName: ['text'],
    getSheetById: ['number'],
    insertSheet: ['', 'text', 'number', 'text number', 'object', 'text object', 'number object', 'text number object'],
    deleteSheet: ['object'],
    setActiveSheet: ['object', 'object boolean'],
    moveActiveSheet: ['number'],
    setNamedRange: ['text object'],
    getRangeByName: ['text'],
    removeNamedRange: ['text'],
    toast: ['text', 'text text', 'text text number?'],
  },
  Cache: { get: ['text'], put: ['text text', 'text text number'], remove: ['text'] },
  Properties: { getProperty: ['text'], deleteProperty: ['text'], setProperty: ['text text'] },
};
