/** Fills the {holes} of a text: `fill('{count} rows', { count: 3 })` → '3 rows'. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
