import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Months. */
export const months: TextsOf<'months'> = {
  'months.title': 'Miesiące',
  'months.hint':
    'Trzech tracisz, trzech zyskujesz i stoisz w miejscu: kto przyszedł i odszedł w każdym miesiącu oraz zysk z poleceń obok całego zysku (artykuły 002 i 001).',
  'months.start': 'Klienci na początku',
  'months.start.note':
    'Wpisz, ilu klientów było przed pierwszym miesiącem listy; 0, gdy wypełniają ją zamówienia od swojego pierwszego miesiąca. Klient to ktoś, kto kupił trzeci raz i kupuje cały czas (artykuł 002); zamówienia liczą od pierwszego zakupu.',
  'months.now': 'Klienci teraz',
  'months.now.note': 'Liczone: na początku + pozyskani − utraceni we wszystkich miesiącach.',
  'months.meetingsOfOne': 'Spotkania, by zastąpić jednego',
  // As version 0.1.0 had it.
  'months.meetingsOfOne.former': 'Zaoszczędzone spotkania, gdy tracisz o jednego mniej',
  'months.meetingsOfOne.note':
    'Liczone z norm artykułu 001: tyle pierwszych spotkań trzeba, żeby zastąpić jednego klienta (10 spotkań z poleceń na transakcję, 5 spotkań na 5 poleceń).',
  'months.meetingsOfYear': '… w roku',
  'months.meetingsOfYear.note': 'Liczone: dwanaście razy tyle.',
  'months.gained': 'Pozyskani',
  'months.gained.note':
    'Klienci pozyskani w tym miesiącu. Z zamówień: ci, którzy kupili pierwszy raz. To, co tu wpiszesz, zostaje.',
  'months.lost': 'Utraceni',
  'months.lost.note':
    'Klienci utraceni w tym miesiącu. Z zamówień: ci, którzy w tym miesiącu milczą już dłużej, niż pozwala granica w „Ustawieniach”, tak jak mówi etap w arkuszu „Klienci”. To, co tu wpiszesz, zostaje.',
  'months.opening': 'Na początku',
  'months.opening.note': 'Liczone: klienci na początku + pozyskani − utraceni w poprzednich miesiącach.',
  'months.end': 'Na koniec',
  'months.end.note': 'Liczy CLIENT_BALANCE: na początku + pozyskani − utraceni.',
  'months.net': 'Zmiana',
  'months.net.note': 'Liczone: pozyskani − utraceni. 0 = stoisz w miejscu, choć wszyscy ciężko pracują (artykuł 002).',
  'months.lossRate': 'Wskaźnik utraty',
  'months.lossRate.note': 'Liczone: utraceni ÷ na początku.',
  'months.growthRate': 'Wskaźnik wzrostu',
  'months.growthRate.note': 'Liczone: zmiana ÷ na początku.',
  'months.settlesAt': 'Ustali się na',
  'months.settlesAt.note':
    'Liczone: liczba klientów, na której się ustali, jeśli tylu będzie przychodzić i taka część odchodzić. Puste, gdy nikt nie odszedł.',
  'months.month': 'Miesiąc',
  'months.month.note':
    'Wpisz pierwszy dzień miesiąca: wiersz na miesiąc, bez przerw. Albo policz zamówienia (Polecam → Zacznij od zamówień…): wypełnią się wszystkie miesiące, w których nic nie jest wpisane.',
  'months.month.help': 'Data: pierwszy dzień miesiąca.',
  'months.count.help': 'Liczba, 0 lub więcej.',
  'months.salesTotal': 'Zysk z całej sprzedaży',
  'months.salesTotal.note':
    'Zysk z całej sprzedaży w miesiącu, żeby dał się porównać z zyskiem z arkusza „Polecenia”: z zamówień, jeśli podają zysk w każdym wierszu, albo wpisany.',
  'months.salesByReferral': 'Z poleceń',
  'months.salesByReferral.note': 'Liczone z arkusza „Polecenia”: wpisany tam zysk, według dnia „Etap od dnia”.',
  'months.referralShare': 'Udział poleceń',
  'months.referralShare.note':
    'Liczone. Czytaj obok sum: udział rośnie także wtedy, gdy cała sprzedaż spada (artykuł 001).',
  'months.wonBack': 'Odzyskani',
  'months.wonBack.note': 'Utraceni klienci, którzy w tym miesiącu znów kupili: z zamówień albo wpisani.',
  'months.revenue': 'Cała sprzedaż',
  'months.revenue.note': 'Ile sprzedano w miesiącu, po odjęciu zwrotów: z zamówień albo wpisane.',
  'months.countedTo': 'Z zamówień do',
  'months.countedTo.note':
    'Zapisywane przy liczeniu zamówień: ostatni znany wtedy dzień. Z zamówień pochodzi to, czego w tym wierszu nikt nie wpisał, i przy następnym liczeniu zapisze się od nowa. Puste = wszystko jest wpisane.',
  'months.standing': 'O czym pamiętać',
  'months.standing.note':
    'Liczone. Jeszcze nierozstrzygnięte = miesiąc trwa dłużej niż policzone zamówienia: mogą dojść zamówienia i utraceni klienci. W pierwszych miesiącach zamówień dawni klienci liczą się jako pozyskani, gdy pierwszy raz się w nich pojawią. A kto ucichł niedawno, jest klientem, dopóki nie milczy dłużej, niż pozwala granica.',
  'months.open': 'jeszcze nierozstrzygnięte',
  'months.begun': 'pozyskani mogą być dawnymi klientami',
  'months.written': 'Policzone',
  'months.written.note':
    'Co ostatnie liczenie zamówień zapisało w tym wierszu. Wszystko, co się od tego różni, jest wpisane i zostaje. Nie zmieniaj tej komórki.',
};
