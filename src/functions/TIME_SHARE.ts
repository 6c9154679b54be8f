import { timeShare } from '../core/time/timeShare';
import { customFunction } from './customFunction';
import { oneOf, share } from './parameters';

/** How people call the two kinds of big clients, in all genders and numbers. */
const KINDS = {
  existing: {
    en: ['existing'],
    pl: ['obecny', 'obecna', 'obecni', 'obecne'],
    ru: ['существующий', 'существующая', 'существующее', 'существующие'],
  },
  new: { en: ['new'], pl: ['nowy', 'nowa', 'nowi', 'nowe'], ru: ['новый', 'новая', 'новое', 'новые'] },
};

export const TIME_SHARE = customFunction({
  parameters: { revenueShare: share(), clientKind: oneOf(KINDS, 'existing') },
  compute: ({ revenueShare, clientKind }) => timeShare(revenueShare, clientKind),
});
