/** getSheetId(): a whole number that never changes. A sheet that a script made has it for its id in the engine. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  let hash = 7;
  for (const character of sheetId) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) & 0x7f_ff_ff_ff;
  return hash;
}
