/** The address of a spreadsheet at Google; one that is published to the web (`/d/e/…`) has another kind of id. */
const ADDRESS =
  /^(https?:\/\/docs\.google\.com\/)(?:a\/[^/\s]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{25,100})(?:[/?#]\S*)?$/;
const BARE = /^[\w-]{25,100}$/;

export interface SpreadsheetLink {
  readonly id: string;
  /** Without the account and the sheet that the person was in; a bare id stays one. */
  readonly link: string;
}

/** A Google Sheets document, from its address or its id; undefined where the text is neither. */
export function spreadsheetLink(text: string): SpreadsheetLink | undefined {
  const [, host, id] = ADDRESS.exec(text.trim()) ?? [];
  if (host !== undefined && id !== undefined) return { id, link: `${host}spreadsheets/d/${id}` };
  const bare = text.trim();
  return BARE.test(bare) ? { id: bare, link: bare } : undefined;
}
