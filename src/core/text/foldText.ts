/** A text without case and accents, to compare words by: "Wartość" and "WARTOSC" are one. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l');
}
