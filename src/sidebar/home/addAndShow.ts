import type { OurSheet, TemplateId } from '../../contract/sheets';
import { callLong } from '../callLong';
import { callServer } from '../callServer';
import type { TaskStep } from '../serverTask';

/** So many at a time: a call takes a second or two by itself. */
const AT_ONCE = 5;
/** All others count on them. */
const FOUNDATIONS: readonly TemplateId[] = ['settings', 'lists'];

/**
 * Adds sheets, many of them a few at a time, each time all or none, and shows the first of them to the person. Asked once
 * more after a failure, it goes on with those that are left.
 */
export function addAndShow(
  sheets: readonly TemplateId[],
): (tell: (step: TaskStep) => void) => Promise<readonly OurSheet[]> {
  const [first, ...others] = sheets;
  const isFoundation = (id: TemplateId) => Number(FOUNDATIONS.includes(id));
  let left = [first!, ...others.sort((a, b) => isFoundation(b) - isFoundation(a))];
  const added: OurSheet[] = [];
  return async tell => {
    while (left.length > 0) {
      const next = { sheets: left.slice(0, AT_ONCE) };
      const isOne = sheets.length <= AT_ONCE;
      if (!isOne) tell({ done: added.length, of: sheets.length });
      const answer = isOne
        ? await callLong('addSheets', next, tell)
        : added.length === 0
          ? await callServer.addSheets(next)
          : await callServer.addMoreSheets(next);
      // Side sheets that were renewed with them follow.
      added.push(...answer.slice(0, next.sheets.length));
      left = left.slice(AT_ONCE);
    }
    // They are there even where showing them fails.
    await callServer.showSheet({ sheetId: added[0]!.sheetId }).catch(() => {});
    return added;
  };
}
