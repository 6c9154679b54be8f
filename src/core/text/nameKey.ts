/** What two spellings of one name share: trimmed, inner blanks collapsed, without case, Unicode composed. */
export function nameKey(name: string): string {
  return tidyName(name).toLowerCase().normalize('NFC');
}

/** A name as people write it: trimmed, inner blanks collapsed. */
export function tidyName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
