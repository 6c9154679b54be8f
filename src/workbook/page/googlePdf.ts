/** As Google numbers the choices of its print. */
const FIT_TO_PAGE = '4';

/** What a link to a PDF of some cells asks of Google Sheets. */
export interface GooglePdf {
  readonly spreadsheetId: string;
  /** The sheet's whole number. */
  readonly gid: number;
  /** In A1 notation. */
  readonly range: string;
  /** All on one page; else as wide as the page, on as many as it takes. */
  readonly onePage: boolean;
  readonly paper: 'A4' | 'Letter';
  readonly landscape: boolean;
}

/** Reads such a link; undefined where it is none. */
export function googlePdf(address: string): GooglePdf | undefined {
  const [, spreadsheetId, query] =
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/export\?(.*)$/.exec(address) ?? [];
  const asked = new URLSearchParams(query);
  const [gid, range] = [asked.get('gid'), asked.get('range')];
  if (spreadsheetId === undefined || asked.get('format') !== 'pdf' || gid === null || range === null) return undefined;
  const paper = asked.get('size') === 'letter' ? 'Letter' : 'A4';
  return {
    spreadsheetId,
    gid: Number(gid),
    range,
    onePage: asked.get('scale') === FIT_TO_PAGE,
    paper,
    landscape: asked.get('portrait') === 'false',
  };
}
