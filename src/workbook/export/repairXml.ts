import type { XmlFile } from './engineFiles';

/** Cells that have a name: 'POLECAM_SETTINGS_HOURS' → 'Settings!D8'. */
export type NamedCells = Readonly<Record<string, string>>;

/** Mends what the engine leaves out of an xlsx file, or writes so that other programs refuse it. */
export function repairXml({ path, xml }: XmlFile, named: NamedCells): XmlFile {
  const text = xml.trim().replace(NO_XML, '');
  if (path === 'xl/workbook.xml') return { path, xml: text.replace('</sheets>', `</sheets>${definedNames(named)}`) };
  if (path === 'xl/sharedStrings.xml') return { path, xml: bareTexts(text) };
  if (path.startsWith('xl/worksheets/sheet')) return { path, xml: wholeRules(text) };
  return { path, xml: text };
}

/** Characters that make XML unreadable, in names of sheets and titles; of cells they are escaped already. */
const NO_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

function definedNames(named: NamedCells): string {
  const names = Object.entries(named).map(
    ([name, cells]) => `<definedName name="${escaped(name)}">${escaped(absolute(cells))}</definedName>`,
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function absolute(cells: string): string {
  const at = cells.lastIndexOf('!') + 1;
  return cells.slice(0, at) + cells.slice(at).replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The apostrophe that makes a text of what is typed is no part of it; blanks at its ends are. */
function bareTexts(xml: string): string {
  return xml.replace(/<t>(?:&apos;)?/g, '<t xml:space="preserve">');
}

/** A rule compares with a text in quotes, each has a rank of its own, and a validation that refuses says no style. */
function wholeRules(xml: string): string {
  let rank = 0;
  return xml
    .replace(/(<cfRule\b[^>]*?) priority="\d+"/g, (_, start: string) => `${start} priority="${++rank}"`)
    .replace(
      /(<cfRule\b[^>]*type="cellIs"[^>]*>\s*<formula>)([^<]*)(?=<\/formula>)/g,
      (_, start: string, compared: string) => start + comparable(compared),
    )
    .replace(/ errorStyle=""/g, '');
}

function comparable(compared: string): string {
  if (compared.startsWith('=')) return compared.slice(1);
  if (compared.trim() !== '' && Number.isFinite(Number(compared))) return compared;
  return `&quot;${compared.replace(/&quot;/g, '&quot;&quot;')}&quot;`;
}
