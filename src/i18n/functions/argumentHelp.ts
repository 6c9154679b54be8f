/** An argument's help in its two parts: what it is, and before that, where it may be left out, what that means. */
export function argumentHelp(text: string): { readonly optional: string | undefined; readonly meaning: string } {
  const [, optional, meaning = text] = /^\(([^)]+)\) (.+)$/.exec(text) ?? [];
  return { optional, meaning };
}
