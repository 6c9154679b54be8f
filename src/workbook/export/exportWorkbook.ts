import { strToU8, zipSync } from 'fflate';
import type { Model } from '../engine/odoo';
import { engineFiles } from './engineFiles';
import { type NamedCells, repairXml } from './repairXml';

/** The workbook as an xlsx file: sheets, looks, rules, validations, charts, names, and formulas that others know. */
export async function exportWorkbook(model: Model): Promise<Uint8Array> {
  const { getters } = model;
  const named: NamedCells = Object.fromEntries(
    getters.getNamedRanges().map(({ name, range }) => [name, getters.getRangeString(range, NO_SHEET)]),
  );
  const files = await engineFiles(model);
  const parts = files.map(file => {
    const { path, xml } = repairXml(file, named);
    return [path, strToU8(XML_HEAD + xml)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: FIRST_DAY });
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Seen from nowhere, every range bears the name of its sheet. */
const NO_SHEET = '';
/** The first moment that an archive can bear: the same workbook gives the same bytes, whatever the clock says. */
const FIRST_DAY = new Date(1980, 0, 1);
