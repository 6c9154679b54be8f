import type { OurSheet, TemplateId } from '../../contract/sheets';
import { callServer } from '../callServer';

/** Adds sheets and shows the first of them to the person. */
export async function addAndShow(sheets: readonly TemplateId[]): Promise<readonly OurSheet[]> {
  const added = await callServer.addSheets({ sheets });
  // They are there even where showing them fails.
  await callServer.showSheet({ sheetId: added[0]!.sheetId }).catch(() => {});
  return added;
}
