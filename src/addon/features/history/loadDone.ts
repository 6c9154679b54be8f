import type { DoneThing } from '../../../contract/done';
import { fill } from '../../../i18n/fill';
import { catalogue } from '../../book/catalogue';
import { personLanguage } from '../../book/personLanguage';
import { lastDone } from '../../book/takeBack/doneStore';

/** The last things that were done here, the newest first. */
export function loadDone(): DoneThing[] {
  const done = lastDone();
  if (done.length === 0) return [];
  const texts = catalogue().sheets[personLanguage()];
  return done.map(({ id, at, what, values = {}, sheets, undo, kept }) => ({
    id,
    day: at.slice(0, 10),
    time: at.slice(11),
    what: fill(texts[`history.${what}`], values),
    sheets,
    byHand: kept === 'whole' ? null : texts[`history.undo.${kept === 'tooLarge' ? 'large' : undo}`],
  }));
}
