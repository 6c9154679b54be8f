/** The whole number that Google has for an id of the engine; it never changes. What a script made has it for its id. */
export function idNumber(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 7;
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) & 0x7f_ff_ff_ff;
  return hash;
}
