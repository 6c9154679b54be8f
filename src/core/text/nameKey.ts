/** What to tidy or compose: all but single spaces inside, and letters that are whole by themselves. */
const UNTIDY = /[^ -~\u00a1-\u02ff\u0400-\u0482\u048a-\u04ff]|^ | $| {2}/;

/** What two spellings of one name share: trimmed, inner blanks collapsed, without case, Unicode composed. */
export function nameKey(name: string): string {
  return UNTIDY.test(name) ? tidyName(name).toLowerCase().normalize('NFC') : name.toLowerCase();
}

/** A name as people write it: trimmed, inner blanks collapsed. */
export function tidyName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
