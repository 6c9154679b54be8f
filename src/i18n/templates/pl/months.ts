import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Months. */
export const months: TextsOf<'months'> = {
  'months.title': 'Miesiące',
  'months.hint':
    'Trzech tracisz, trzech zyskujesz i stoisz w miejscu: kto przyszedł i odszedł w każdym miesiącu oraz zysk z poleceń obok całego zysku.',
  'months.start': 'Klienci na początku',
  'months.start.note':
    'Wpisz, ilu klientów było przed pierwszym miesiącem listy; 0, gdy wypełniają ją zamówienia od swojego pierwszego miesiąca. Klient to ktoś, kto kupił trzeci raz i kupuje cały czas; zamówienia liczą od pierwszego zakupu. Źródło: artykuł o odchodzących klientach.',
  'months.now': 'Klienci teraz',
  'months.now.note': 'Liczone: na początku + pozyskani − utraceni we wszystkich miesiącach.',
  'months.meetingsOfOne': 'Spotkań, by zastąpić jednego klienta',
  // As version 0.1.0 had it.
  'months.meetingsOfOne.note':
    'Liczone z norm: tyle pierwszych spotkań trzeba, żeby zastąpić jednego klienta (10 spotkań z poleceń na transakcję, 5 spotkań na 5 poleceń). Źródło: artykuł o kanale poleceń.',
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
  'months.month.note':
    'Wpisz pierwszy dzień miesiąca: po jednym wierszu na miesiąc, bez przerw. Albo zbierz klientów z zamówień (Polecam → Zacznij od zamówień…): wypełnią się wszystkie miesiące, w których nic nie jest wpisane.',
  'months.month.help': 'Wpisz pierwszy dzień miesiąca, np. 01.03.2026.',
  'months.count.help': 'Wpisz liczbę, 0 lub więcej, np. 12.',
  'months.salesTotal': 'Zysk z całej sprzedaży',
  'months.salesTotal.note':
    'Zysk z całej sprzedaży w miesiącu, żeby dał się porównać z zyskiem z arkusza „Polecenia”: z zamówień, jeśli podają zysk w każdym wierszu, albo wpisany.',
  'months.salesByReferral': 'Z poleceń',
  'months.salesByReferral.note':
    'Liczone z arkusza „Polecenia”: wpisany tam zysk, według daty w kolumnie „Na etapie od”.',
  'months.referralShare': 'Udział poleceń',
  'months.referralShare.note':
    'Liczone. Czytaj obok sum: udział rośnie także wtedy, gdy cała sprzedaż spada. Źródło: artykuł o kanale poleceń.',
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
