import type { PrintArea } from '../../core/print/printAreas';

/** Of A4 without its margins, in pixels. */
const UPRIGHT = { landscape: false, width: 717, height: 1045 } as const;
const ACROSS = { landscape: true, width: 1045, height: 717 } as const;
const ROW_HEIGHT = 21;
/** Smaller than this part of its size nothing is put on an upright page that a page across shows larger. */
const SMALLEST = 0.45;
/** So much more than a page holds is put on it all the same, a little smaller. */
const SQUEEZED = 1.25;
/** As Google numbers the choices of its print. */
const FIT_TO_PAGE = '4';
/** In inches. */
const MARGIN = '0.4';

export interface PrintPage {
  readonly landscape: boolean;
  /** What a link to a PDF says of it. */
  readonly query: string;
}

/** The page that takes fewest for these cells, and of two like that the one that shows them larger. */
export function pageOf(area: PrintArea, range: string): PrintPage {
  const [upright, across] = [onPage(UPRIGHT, area), onPage(ACROSS, area)];
  const better = upright.pages - across.pages || across.scale - upright.scale;
  const { landscape, pages } = upright.scale < SMALLEST || better > 0 ? across : upright;
  const query = new URLSearchParams({
    attachment: 'false',
    range,
    portrait: String(!landscape),
    ...(pages === 1 ? { scale: FIT_TO_PAGE } : { fitw: 'true' }),
    // The frozen rows, which are our headers, stand on every page.
    fzr: 'true',
    gridlines: 'false',
    printtitle: 'false',
    sheetnames: 'false',
    ...Object.fromEntries(['top', 'bottom', 'left', 'right'].map(side => [`${side}_margin`, MARGIN])),
  });
  return { landscape, query: String(query) };
}

/** How many pages one below the other the cells take, and how large they are there. */
function onPage(page: typeof UPRIGHT | typeof ACROSS, { rows, width }: PrintArea) {
  const scale = Math.min(1, page.width / width);
  const pages = (rows * ROW_HEIGHT * scale) / page.height;
  return pages <= SQUEEZED
    ? { landscape: page.landscape, pages: 1, scale: scale / Math.max(1, pages) }
    : { landscape: page.landscape, pages: Math.ceil(pages), scale };
}
