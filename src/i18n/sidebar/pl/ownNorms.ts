import type { TextsOf } from '../SidebarTexts';

/** What the own log says of the norms. */
export const ownNorms: TextsOf<'ownNorms', 'pl'> = {
  referralsNorm: {
    found: {
      one: 'Z Twojego rejestru: {mean} poleceń na 100 spotkań (od {low} do {high}), z {number} spotkania',
      few: 'Z Twojego rejestru: {mean} poleceń na 100 spotkań (od {low} do {high}), z {number} spotkań',
      many: 'Z Twojego rejestru: {mean} poleceń na 100 spotkań (od {low} do {high}), z {number} spotkań',
    },
    more: {
      one: 'Za mało, by ocenić: trzeba jeszcze {number} spotkania.',
      few: 'Za mało, by ocenić: trzeba jeszcze {number} spotkań.',
      many: 'Za mało, by ocenić: trzeba jeszcze {number} spotkań.',
    },
  },
  meetingsPerReferral: {
    found: {
      one: 'Z Twojego rejestru: {mean} spotkań na 100 poleceń (od {low} do {high}), z {number} rozstrzygniętego polecenia',
      few: 'Z Twojego rejestru: {mean} spotkań na 100 poleceń (od {low} do {high}), z {number} rozstrzygniętych poleceń',
      many: 'Z Twojego rejestru: {mean} spotkań na 100 poleceń (od {low} do {high}), z {number} rozstrzygniętych poleceń',
    },
    more: {
      one: 'Za mało, by ocenić: trzeba jeszcze {number} rozstrzygniętego polecenia.',
      few: 'Za mało, by ocenić: trzeba jeszcze {number} rozstrzygniętych poleceń.',
      many: 'Za mało, by ocenić: trzeba jeszcze {number} rozstrzygniętych poleceń.',
    },
  },
  dealsNorm: {
    found: {
      one: 'Z Twojego rejestru: {mean} transakcji na 100 spotkań z poleconymi (od {low} do {high}), z {number} spotkania',
      few: 'Z Twojego rejestru: {mean} transakcji na 100 spotkań z poleconymi (od {low} do {high}), z {number} spotkań',
      many: 'Z Twojego rejestru: {mean} transakcji na 100 spotkań z poleconymi (od {low} do {high}), z {number} spotkań',
    },
    more: {
      one: 'Za mało, by ocenić: trzeba jeszcze {number} spotkania z poleconym.',
      few: 'Za mało, by ocenić: trzeba jeszcze {number} spotkań z poleconymi.',
      many: 'Za mało, by ocenić: trzeba jeszcze {number} spotkań z poleconymi.',
    },
  },
  quality: {
    found: {
      one: 'Z Twojego rejestru: na 100 poleceń tej jakości {mean} kończy się transakcją (od {low} do {high}), z {number} rozstrzygniętego polecenia',
      few: 'Z Twojego rejestru: na 100 poleceń tej jakości {mean} kończy się transakcją (od {low} do {high}), z {number} rozstrzygniętych poleceń',
      many: 'Z Twojego rejestru: na 100 poleceń tej jakości {mean} kończy się transakcją (od {low} do {high}), z {number} rozstrzygniętych poleceń',
    },
    more: {
      one: 'Za mało, by ocenić: trzeba jeszcze {number} rozstrzygniętego polecenia jakości {grade}.',
      few: 'Za mało, by ocenić: trzeba jeszcze {number} rozstrzygniętych poleceń jakości {grade}.',
      many: 'Za mało, by ocenić: trzeba jeszcze {number} rozstrzygniętych poleceń jakości {grade}.',
    },
  },
  adopt: 'Przyjmij swoją: {mean} na 100',
  backToNorm: 'Wróć do normy: {norm} na 100',
  takeBack: 'Cofnij',
};
