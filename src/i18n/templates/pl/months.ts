import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Months. */
export const months: TextsOf<'months'> = {
  'months.title': 'Miesiące',
  'months.hint':
    'Trzech tracisz, trzech zyskujesz i stoisz w miejscu: kto przyszedł i odszedł w każdym miesiącu oraz zysk z poleceń obok całego zysku.',
  'months.start': 'Klienci na początku',
  'months.start.note':
    'Wpisz, ilu klientów było przed pierwszym miesiącem listy. Klient to ktoś, kto kupił trzeci raz i kupuje cały czas. Źródło: artykuł o odchodzących klientach.',
  'months.now': 'Klienci teraz',
  'months.now.note': 'Liczone: na początku + pozyskani − utraceni we wszystkich miesiącach.',
  'months.meetingsOfOne': 'Spotkań, by zastąpić jednego klienta',
  // As version 0.1.0 had it.
  'months.meetingsOfOne.note':
    'Liczone z norm: tyle pierwszych spotkań trzeba, żeby zastąpić jednego klienta (10 spotkań z poleceń na transakcję, 5 spotkań na 5 poleceń). Źródło: artykuł o kanale poleceń.',
  'months.meetingsOfYear': '… w roku',
  'months.meetingsOfYear.note': 'Liczone: dwanaście razy tyle.',
  'months.gained': 'Pozyskani',
  'months.gained.note': 'Klienci pozyskani w tym miesiącu.',
  'months.lost': 'Utraceni',
  'months.lost.note': 'Klienci utraceni w tym miesiącu.',
  'months.opening': 'Na początku',
  'months.opening.note': 'Liczone: klienci na początku + pozyskani − utraceni w poprzednich miesiącach.',
  'months.end': 'Na koniec',
  'months.end.note': 'Liczy CLIENT_BALANCE: na początku + pozyskani − utraceni.',
  'months.net': 'Zmiana',
  'months.net.note':
    'Liczone: pozyskani − utraceni. 0 = stoisz w miejscu, choć wszyscy ciężko pracują. Źródło: artykuł o odchodzących klientach.',
  'months.lossRate': 'Wskaźnik utraty',
  'months.lossRate.note': 'Liczone: utraceni ÷ na początku.',
  'months.growthRate': 'Wskaźnik wzrostu',
  'months.growthRate.note': 'Liczone: zmiana ÷ na początku.',
  'months.settlesAt': 'Docelowo klientów',
  'months.settlesAt.note':
    'Liczone: liczba klientów, na której się ustali, jeśli tylu będzie przychodzić i taka część odchodzić. Puste, gdy nikt nie odszedł.',
  'months.month': 'Miesiąc',
  'months.month.note': 'Wpisz pierwszy dzień miesiąca. Po jednym wierszu na miesiąc, bez przerw.',
  'months.month.help': 'Wpisz pierwszy dzień miesiąca, np. 01.03.2026.',
  'months.count.help': 'Wpisz liczbę, 0 lub więcej, np. 12.',
  'months.salesTotal': 'Zysk z całej sprzedaży',
  'months.salesTotal.note':
    'Wpisz zysk z całej sprzedaży w miesiącu, żeby dał się porównać z zyskiem z arkusza „Polecenia”.',
  'months.salesByReferral': 'Z poleceń',
  'months.salesByReferral.note':
    'Liczone z arkusza „Polecenia”: wpisany tam zysk, według daty w kolumnie „Na etapie od”.',
  'months.referralShare': 'Udział poleceń',
  'months.referralShare.note':
    'Liczone. Czytaj obok sum: udział rośnie także wtedy, gdy cała sprzedaż spada. Źródło: artykuł o kanale poleceń.',
  'months.wonBack': 'Odzyskani',
  'months.wonBack.note': 'Utraceni klienci, którzy w tym miesiącu znów kupili.',
};
