import type { CellParameter } from '../parameters';
import { oneOf } from './oneOf';

/** How people call the two kinds of big clients, in all genders and numbers. */
export const CLIENT_KINDS = {
  existing: {
    en: ['existing'],
    pl: ['obecny', 'obecna', 'obecni', 'obecne'],
    ru: [
      'действующий',
      'действующая',
      'действующее',
      'действующие',
      // What Polecam called them before.
      'существующий',
      'существующая',
      'существующее',
      'существующие',
    ],
  },
  new: { en: ['new'], pl: ['nowy', 'nowa', 'nowi', 'nowe'], ru: ['новый', 'новая', 'новое', 'новые'] },
};

/** Whether big clients are clients already, as they are unless told otherwise, or new ones. */
export function clientKind(): CellParameter<keyof typeof CLIENT_KINDS> & { readonly fallback: 'existing' | 'new' } {
  return oneOf(CLIENT_KINDS, 'existing');
}
