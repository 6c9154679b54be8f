import { describe, expect, it } from 'vitest';
import { templateTexts } from '../../../src/i18n/templates';
import { templates } from '../../../src/templates';
import type { TemplateId } from '../../../src/templates/sheetTemplate';
import { startRows } from '../../../src/templates/startRows';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { planDemoSheet } from '../../../src/workbook/demo/planned/planDemoSheet';
import { withPlannedSheets } from '../../../src/workbook/demo/planned/withPlannedSheets';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook';
import { callServer } from '../../addon/callServer';
import { builtFiles } from '../../addon/openFile';

const ids = Object.keys(templates) as TemplateId[];
const words = templateTexts.pl;
const files = builtFiles();

/** The demo lays its sheets out without the add-on, which takes too long for a start: they must be the same sheets. */
describe('a sheet as the demo lays it out is the one that the add-on makes', () => {
  const made = sheetsMade();
  const planned = sheetsPlanned();

  it.each(ids)('%s', id => {
    expect(described(planned, id)).toEqual(described(made, id));
  });

  it('its cells have the names by which the others know them', () => {
    expect(normal(planned.spreadsheet.namedRanges)).toEqual(normal(made.spreadsheet.namedRanges));
  });
});

function sheetsMade(): WorkbookSnapshot {
  const workbook = createWorkbook({ files, locale: 'pl_PL' });
  callServer(workbook, 'addSheets', { sheets: ids });
  return workbook.snapshot();
}

function sheetsPlanned(): WorkbookSnapshot {
  const empty = createWorkbook({ files, locale: 'pl_PL' }).snapshot();
  const sheets = ids.map((id, i) => planDemoSheet({ id, rows: startRows(templates[id], words, 0) }, 101 + i, 'pl'));
  const spreadsheet = withPlannedSheets({ ...empty.spreadsheet, sheets: [] }, sheets);
  return createWorkbook({ files, snapshot: { ...empty, spreadsheet } }).snapshot();
}

/** No sheet is shorter, nor filled so far. */
const END = 60;
/** Where the settings say which day it is. */
const TODAY = 'D7';

/** All there is of a sheet but its ids, the day it was filled, and how many rows are ready. */
function described({ spreadsheet }: WorkbookSnapshot, id: TemplateId) {
  const {
    id: sheetId,
    rowNumber,
    cells,
    styles,
    formats,
    ...sheet
  } = spreadsheet.sheets.find(({ name }) => name === words[templates[id].title])!;
  const { annotations } = spreadsheet as unknown as { annotations: { id: string; sheetId: string }[] };
  const looks = (zones: Record<string, number>, list: Record<number, unknown>) =>
    Object.fromEntries(Object.entries(zones).map(([zone, look]) => [zone, list[look]]));
  const contents = Object.entries(cells).filter(
    ([place]) => !(id === 'settings' && place === TODAY) && rowOf(place) < END,
  );
  expect(rowNumber).toBeGreaterThanOrEqual(END);
  return normal({
    ...sheet,
    cells: Object.fromEntries(contents),
    styles: looks(styles as Record<string, number>, spreadsheet.styles),
    formats: looks(formats as Record<string, number>, spreadsheet.formats),
    marks: annotations.filter(mark => mark.sheetId === sheetId),
  });
}

/** Without what is drawn by lot; a zone that ends from this row on ends with its sheet. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(normal).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !['id', 'chartId', 'sheetId'].includes(key))
        .map(([key, part]) => [zoned(key), normal(part)] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  }
  return typeof value === 'string' ? zoned(value) : value;
}

function rowOf(place: string): number {
  return Number(place.replace(/\D/g, ''));
}

function zoned(text: string): string {
  return text
    .replace(/'([^'!]+)'!/g, '$1!')
    .replace(/(:\$?[A-Z]+\$?)(\d+)$/, (zone, column: string, row: string) =>
      Number(row) >= END ? `${column}end` : zone,
    );
}
