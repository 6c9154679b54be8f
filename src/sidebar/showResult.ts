import type { OurSheet } from '../contract/sheets';
import type { ClientToShow } from '../contract/showClient';
import { callServer } from './callServer';

/** Shows the person what an action came to; it is done also where showing it fails. */
export function showResult(result: ClientToShow | Pick<OurSheet, 'sheetId'>): void {
  const { sheetId } = result as Partial<OurSheet>;
  const shown: Promise<unknown> =
    sheetId === undefined ? callServer.showClient(result as ClientToShow) : callServer.showSheet({ sheetId });
  shown.catch(() => {});
}
