import type { SheetImage } from './imageOf';

/** Where two workbooks are not the same, each by a piece of both. */
export function differences(one: ReadonlyMap<string, SheetImage>, other: ReadonlyMap<string, SheetImage>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap(name => {
    const found = difference(one.get(name)?.text ?? 'no such sheet', other.get(name)?.text ?? 'no such sheet');
    return found === null ? [] : [`${name || 'the workbook'}: ${found}`];
  });
}

/** The first place where two texts are not the same; null where they are. */
export function difference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  const piece = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  return `${piece(one)} instead of ${piece(other)}`;
}
