import type { TextsOf } from '../SidebarTexts';

/** What is broken on the sheets, and what mending does. */
export const check: TextsOf<'check', 'pl'> = {
  title: 'Do naprawy',
  why: 'To, co wpisano, jest na miejscu. Niżej widać, co zrobi Polecam; nic się nie zmieni, zanim nie naciśniesz „Napraw”.',
  missing: '{sheet}, {address}: zniknęła formuła kolumny „{column}”. Wróci na miejsce.',
  missingRenamed: '{sheet}, {address}: na formule tej kolumny wpisano „{found}”. Nazwa zostanie, formuła wróci.',
  moved:
    '{sheet}, {address}: formuła kolumny „{column}” jest między wierszami. Zniknie stamtąd: wszystkie wiersze liczy ta w nagłówku.',
  changed: '{sheet}, {address}: ktoś zmienił formułę „{column}”. Zostanie, chyba że naciśniesz ten przycisk.',
  changedButton: 'Przywróć formułę Polecam w {address}',
  reference: '{sheet}, {address}: formuła „{column}” wskazuje komórki, których już nie ma. Zostanie zapisana od nowa.',
  referenceLost:
    '{sheet}, {address}: „{column}” potrzebuje kolumny, którą usunięto. Cofnij usunięcie (Ctrl+Z albo Plik → Historia zmian).',
  headers: '{sheet}: zniknął wiersz nagłówków. Wróci nad pierwszy wiersz.',
  headersLost:
    '{sheet}: zniknęły nagłówki i ukryty wiersz nad nimi, więc Polecam nie odczyta tego arkusza. Cofnij usunięcie (Ctrl+Z albo Plik → Historia zmian).',
  volatile:
    '{sheet}, {address}: „{found}” przy każdej zmianie daje inną wartość, a takich komórek Google nie pozwala czytać formułom Polecam: pokazują #BŁĄD!. Wpisz samą datę albo samą liczbę.',
  twice: '{sheet}: to kopia arkusza Polecam i nie jest używana. Usuń ją albo zachowaj dla siebie.',
  parted:
    '{sheet}, {address}: między kolumny, które formuła „{column}” wypełnia jedna obok drugiej, wstawiono lub przeniesiono inną, więc to, co tu stoi, jest brane za coś innego. Cofnij to (Ctrl+Z albo Plik → Historia zmian) lub przenieś kolumny z powrotem.',
  settingGone:
    '{sheet}, {address}: zniknęło ustawienie „{column}”, więc arkusze liczą z wartością początkową. Ustawienie wróci z tą wartością.',
  settingTwice:
    '{sheet}, {address}: ustawienie „{column}” jest tu po raz drugi, a „{found}” nie jest brane pod uwagę. Wiersz zostanie opróżniony, a to, czym różni się od pierwszego, trafi do notatki przy tamtym.',
  mend: 'Napraw',
  used: 'W arkuszach, z których to pochodzi, coś jest zepsute, więc liczb może brakować albo mogą być błędne.',
  toMend: 'Zobacz, co jest zepsute',
  mending: 'Naprawiam…',
  movedTo: 'Zawartość {from} jest teraz w {to}.',
  show: 'Pokaż {sheet}',
  broken: {
    one: '{number} rzecz w Twoich arkuszach jest zepsuta.',
    few: '{number} rzeczy w Twoich arkuszach są zepsute.',
    many: '{number} rzeczy w Twoich arkuszach jest zepsutych.',
  },
  blocked:
    '{sheet}, {address}: „{found}” blokuje kolumnę „{column}”, która przez to nic nie pokazuje. Trafi do wolnej komórki swojego wiersza albo do notatki.',
  blockedCells: {
    one: '{sheet}, {address}: {number} komórka, „{found}”, blokuje kolumnę „{column}”, która przez to nic nie pokazuje. Trafi do wolnej komórki swojego wiersza albo do notatki.',
    few: '{sheet}, {address}: {number} komórki, między innymi „{found}”, blokują kolumnę „{column}”, która przez to nic nie pokazuje. Trafią do wolnych komórek swoich wierszy albo do notatek.',
    many: '{sheet}, {address}: {number} komórek, między innymi „{found}”, blokuje kolumnę „{column}”, która przez to nic nie pokazuje. Trafią do wolnych komórek swoich wierszy albo do notatek.',
  },
  done: { one: 'Naprawiono {number} rzecz.', few: 'Naprawiono {number} rzeczy.', many: 'Naprawiono {number} rzeczy.' },
};
