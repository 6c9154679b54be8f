import { NO_NUMBER } from '../core/noNumber';
import { clientValue } from '../core/retention/clientValue';
import { customFunction } from './customFunction';
import { number } from './kinds/number';
import { oneOf } from './kinds/oneOf';
import { share } from './kinds/share';
import { wholeNumber } from './kinds/wholeNumber';

const FIRST_MARGIN = {
  now: { en: ['now'], pl: ['teraz'], ru: ['сейчас'] },
  end: { en: ['end'], pl: ['koniec', 'na koniec'], ru: ['конец', 'в конце'] },
};

export const CLIENT_VALUE = customFunction({
  parameters: {
    yearlyMargin: number(),
    retentionRate: share(),
    discountRate: number({ above: -1, fallback: 0.1 }),
    firstMargin: oneOf(FIRST_MARGIN, 'now'),
    years: wholeNumber({ min: 0, max: 1000, fallback: NO_NUMBER }),
  },
  answers: ['number'],
  compute: clientValue,
});
