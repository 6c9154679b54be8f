/** Could that be the id of a script project? The placeholder of .clasp.json is none. */
export function isScriptId(text: string): boolean {
  return /^[\w-]{40,}$/.test(text);
}
