import type { TextsOf } from '../TemplateTexts';

/** Texts of every sheet. */
export const common: TextsOf<'common'> = {
  'common.amountsIn': 'Kwoty w',
  'common.reckoning': 'Do obliczeń',
  'common.reckoning.note': 'Z tej ukrytej kolumny korzystają inne formuły. Nie zmieniaj jej.',
  'common.withoutAddon':
    'Kto widzi tu #NAZWA?, nie ma Polecam albo nie włączył w tym pliku jego formuł. Zanim udostępnisz: Polecam, Udostępnij osobom bez Polecam.',
};
