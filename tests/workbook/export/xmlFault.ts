const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);|<!--(?:(?!--)[\s\S])*-->)+/iy;
const HEAD = /^<\?xml [^?]*\?>/;

/** Where an XML text is not well-formed; undefined where it is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  for (let at = HEAD.exec(xml)?.[0].length ?? 0; at < xml.length; ) {
    const found = match(TEXT, xml, at) ?? match(TAG, xml, at);
    if (found === undefined) return `not read: ${xml.slice(at, at + 80)}`;
    const [all, closing, name, attributes = '', empty] = found;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes)) return `a bare & in ${all}`;
    if (closing === '/' && open.pop() !== name) return `${all} closes another`;
    if (closing === '' && empty === '') open.push(name!);
    at += all.length;
  }
  return open.length === 0 ? undefined : `${open.at(-1)} is not closed`;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
