import type { Model } from '../engine/odoo';
import { engineFiles } from './engineFiles';
import { type NamedCells, repairXml } from './repairXml';
import { zipFiles } from './zipFiles';

/** The workbook as an xlsx file: sheets, looks, rules, validations, charts, names, and formulas that others know. */
export async function exportWorkbook(model: Model): Promise<Uint8Array> {
  const { getters } = model;
  const named: NamedCells = Object.fromEntries(
    getters.getNamedRanges().map(({ name, range }) => [name, getters.getRangeString(range, NO_SHEET)]),
  );
  const files = await engineFiles(model);
  return zipFiles(
    files.map(file => {
      const { path, xml } = repairXml(file, named);
      return { path, content: Buffer.from(XML_HEAD + xml, 'utf8') };
    }),
  );
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Seen from nowhere, every range bears the name of its sheet. */
const NO_SHEET = '';
