/** What every part of the server may know, whichever room it is in. */
const BASE = ['core', 'functions', 'native', 'i18n', 'templates', 'contract'];

/** Who may import whom, room by room; `*` is every room below, and a room may always import itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  functions: ['core'],
  native: ['core', 'functions'],
  i18n: ['core', 'functions'],
  templates: ['core', 'functions', 'native', 'i18n'],
  contract: ['core', 'i18n', 'templates'],
  'addon/formulaText': BASE,
  'addon/book': [...BASE, 'addon/formulaText'],
  'addon/features/*': [...BASE, 'addon/formulaText', 'addon/book'],
  addon: [...BASE, 'addon/formulaText', 'addon/book', 'addon/features/*'],
  probe: [...BASE, 'addon', 'addon/formulaText', 'addon/book'],
  sidebar: ['core', 'i18n', 'contract'],
  // The example that is pushed is the demo's.
  build: ['core', 'functions', 'i18n', 'templates', 'workbook/demo'],
  // What BigQuery runs is arithmetic alone; how a formula is called there is told by its declaration.
  'bigquery/javascript': ['core'],
  bigquery: ['core', 'functions', 'bigquery/javascript'],
  // The add-on itself it takes as it was built.
  workbook: ['core', 'i18n', 'workbook/demo'],
  'workbook/demo': ['core', 'i18n', 'workbook'],
  pictures: ['i18n', 'templates', 'contract', 'docs', 'workbook', 'workbook/demo'],
  docs: ['core', 'functions', 'native', 'i18n', 'templates', 'contract', 'sidebar', 'bigquery'],
};

/** The room of a file of src: the deepest of the table that it lies in; each feature is a room of its own. */
export function roomOf(file: string): string {
  const folders = file.split('/').slice(1, -1);
  for (let depth = folders.length; depth > 0; depth--) {
    const room = folders.slice(0, depth).join('/');
    if (room in rooms || keyOf(room) in rooms) return room;
  }
  return '';
}

/** Whether a file of the first room may import one of the second. */
export function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const allowed = rooms[from] ?? rooms[keyOf(from)] ?? [];
  return allowed.includes(to) || allowed.includes(keyOf(to));
}

const keyOf = (room: string) => room.replace(/[^/]+$/, '*');
