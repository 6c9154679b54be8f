/** The formats of a sheet's cells that say more than their number does, by place ('C2'): percents, currencies, units. */
export type SheetFormats = ReadonlyMap<string, string>;

/**
 * Reads them from the unpacked files of an .xlsx, for each of its sheets in their order. The reader of values knows none,
 * and without them 25% would be 0.25, and € 100 below 100 zł the same money.
 */
export function xlsxFormats(files: Readonly<Record<string, Uint8Array>>): readonly SheetFormats[] {
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(tag => [idOf(tag), targetOf(tag)]),
  );
  const styles = stylesOf(text('xl/styles.xml'));
  return tags(text('xl/workbook.xml'), 'sheet').map(sheet => {
    const path = targets.get(relationOf(sheet)) ?? '';
    const xml = text(path.startsWith('/') ? path.slice(1) : `xl/${path}`);
    const formats = new Map<string, string>();
    if (styles.every(style => style === null)) return formats;
    for (const cell of tags(xml, 'c')) {
      const format = styles[Number(styleOf(cell) || 0)];
      if (format != null) formats.set(placeOf(cell), format);
    }
    return formats;
  });
}

const idOf = attribute('Id');
const targetOf = attribute('Target');
const relationOf = attribute('\\w+:id');
const placeOf = attribute('r');
const styleOf = attribute('s');
const formatOf = attribute('numFmtId');
const codeOf = attribute('formatCode');

/** What is to be shown beside a number, by the number of the style; null where nothing is. */
function stylesOf(xml: string): readonly (string | null)[] {
  const own = new Map(tags(xml, 'numFmt').map(tag => [formatOf(tag), plain(codeOf(tag))]));
  const cells = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0] ?? '';
  return tags(cells, 'xf').map(tag => {
    const id = formatOf(tag);
    return telling(own.get(id) ?? BUILT_IN[id] ?? '');
  });
}

const BUILT_IN: Readonly<Record<string, string>> = { '9': '0%', '10': '0.00%' };

/** The engine's own format for percents, and for numbers with a sign or a word beside them. */
function telling(code: string): string | null {
  const [section = ''] = code.split(';');
  const decimals = /[0#?][.,]0/.test(section) ? '.00' : '';
  if (/%/.test(section.replace(/"[^"]*"/g, ''))) return `0${decimals}%`;
  const found = /\[\$([^\]-]+)(?:-[^\]]*)?\]|"([^"]*[^\s"()-][^"]*)"|(\p{Sc})/u.exec(section);
  const sign = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim().replace(/[[\]]/g, '');
  if (sign === '') return null;
  return found!.index < section.search(/[0#?]/) ? `[$${sign}]#,##0${decimals}` : `#,##0${decimals}[$ ${sign}]`;
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

/** Reads an attribute of a tag, '' where it has none of that name. */
function attribute(name: string): (tag: string) => string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return tag => {
    const found = pattern.exec(tag);
    return found?.[1] ?? found?.[2] ?? '';
  };
}

function plain(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
