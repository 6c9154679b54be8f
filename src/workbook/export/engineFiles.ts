import { type Model, registries } from '../engine/odoo';

/** One part of an xlsx file. */
export interface XmlFile {
  readonly path: string;
  readonly xml: string;
}

/** Functions that other programs know by the same name but give other arguments: only their values can go there. */
const KNOWN_OTHERWISE = ['SORT'];

/** What the engine writes of a workbook as xlsx: formulas that other programs do not know become their present values. */
export async function engineFiles(model: Model): Promise<XmlFile[]> {
  // Not replaced: the registry would wrap the function once more, and workbooks would compute it wrongly from then on.
  for (const name of KNOWN_OTHERWISE) Object.assign(registries.functionRegistry.get(name), { isExported: false });
  const restore = lendXml();
  const { warn } = console;
  // It tells the console of each validation that xlsx has no word for.
  console.warn = () => {};
  try {
    const { files } = await model.exportXLSX();
    // Pictures are no part of a workbook here.
    return files.flatMap(file => ('content' in file ? [{ path: file.path, xml: file.content }] : []));
  } finally {
    console.warn = warn;
    restore();
  }
}

/** The engine only reads and writes again the XML it has made: outside a browser, its text is passed through. */
function lendXml(): () => void {
  const page = globalThis as { DOMParser?: unknown; XMLSerializer?: unknown };
  const { DOMParser: parser, XMLSerializer: serializer } = page;
  page.DOMParser = class {
    parseFromString = (text: string) => ({ text, querySelector: () => null });
  };
  page.XMLSerializer = class {
    serializeToString = ({ text }: { readonly text: string }) => text;
  };
  return () => Object.assign(page, { DOMParser: parser, XMLSerializer: serializer });
}
