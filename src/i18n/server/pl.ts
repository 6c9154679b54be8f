import type { ServerTexts } from './ServerTexts';

export const pl: ServerTexts = {
  'guard.computed': 'Tę kolumnę liczy Polecam. Jeśli coś tu wpiszesz, przestanie się liczyć.',
  'guard.settings': 'Ustawieniami zarządza właściciel pliku. Chcesz coś zmienić? Poproś go.',
  'check.moved': 'Polecam przeniósł to tutaj z {from}, bo tam wynik wstawia formuła: {value}',
  'check.movedSetting': 'Polecam przeniósł to tutaj z {from}, gdzie to ustawienie stało po raz drugi: {value}',
  badRequest: 'Panel i dodatek przestały się rozumieć ({part}). Zamknij panel i otwórz go ponownie z menu.',
  cancelled: 'Anulowane. Nic nie zostało zmienione.',
  busy: 'Ktoś inny właśnie wypełnia arkusz w tym pliku. Odczekaj chwilę i spróbuj ponownie.',
  rowsMoved:
    'Ktoś właśnie przesunął wiersze w arkuszu „{sheet}” albo coś w nim wpisał, więc Polecam niczego nie zmienił. Poczekaj chwilę i spróbuj ponownie.',
  'unfinished.kept':
    'Arkusz „{sheet}” został niedokończony, bo działanie się przerwało, a potem ktoś coś w nim wpisał. Polecam go zostawia: weź z niego, co potrzebne, i go usuń.',
  sheetGone: 'Tego arkusza nie ma już w pliku. Wybierz inny.',
  protectedSheet:
    'Arkusz „{sheet}” jest chroniony i nie możesz go edytować. Poproś właściciela albo nadaj nowemu arkuszowi inną nazwę.',
  keyColumnGone:
    'W arkuszu „{sheet}” brakuje kolumny „{column}”. Cofnij tę zmianę albo zmień nazwę arkusza, a powstanie nowy.',
  sheetNameBad: 'Nazwa arkusza musi mieć od 1 do 100 znaków.',
  ordersEmpty: 'Arkusz „{sheet}” nie ma wierszy pod nagłówkiem.',
  columnsMissing: 'Wybierz kolumny z datą, klientem i kwotą.',
  columnsChanged:
    'Kolumny arkusza „{sheet}” zmieniły się i nie wiadomo już, która to „{column}”. Otwórz jeszcze raz „Zacznij od zamówień” i wybierz kolumny na nowo.',
  columnTwice: 'Jedna kolumna nie może wystąpić dwa razy: wybierz osobną dla każdej pozycji.',
  noOrders: 'Żaden wiersz arkusza „{sheet}” nie ma daty, klienta i kwoty. Sprawdź wybrane kolumny.',
  ordersUnanswered: 'Najpierw odpowiedz na pytania w podglądzie: bez tego któraś liczba mogłaby być błędna.',
  columnInPercent: 'W kolumnie „{column}” są procenty, a nie kwoty. Wybierz inną albo żadną.',
  traitsMissing: 'Najpierw wybierz dokładnie pięć cech; teraz wybrane: {count}.',
  traitTwice: 'Cecha „{trait}” jest wybrana dwa razy.',
  weightsIncomplete: 'Nadaj wagę każdej cesze albo żadnej: pusta waga to nie 0.',
  weightsAllZero: 'Wszystkie wagi to 0: nadaj choć jednej cesze wagę większą od 0.',
  headersGone:
    'W arkuszu „{sheet}” zniknął wiersz nagłówków, więc Polecam nie wie, co jest w wierszach, i niczego nie zmienił. Cofnij usunięcie albo otwórz Polecam i naciśnij „Napraw”.',
  brokenCell:
    'W arkuszu „{sheet}” nie działa „{column}” (komórka {address}), więc dalej poszłyby błędne liczby; nic nie zostało zapisane. Otwórz pierwszą stronę panelu Polecam: zobaczysz tam, jak to naprawić. Potem spróbuj ponownie.',
  columnGone: 'W arkuszu „{sheet}” brakuje kolumny „{column}”. Cofnij tę zmianę i spróbuj ponownie.',
  protectedCells: 'Te komórki arkusza „{sheet}” są chronione i nie możesz ich edytować. Poproś właściciela arkusza.',
  namesMissing: 'Podaj i klienta, który Cię poleca, i osobę, której Cię poleca.',
  readOnly: 'Możesz ten plik tylko przeglądać, więc Polecam niczego nie zmienił. Poproś właściciela o prawo edycji.',
  lockOfOthers: 'Ustawienia są zablokowane. Odblokować je może tylko właściciel pliku albo ten, kto je zablokował.',
  notLocked:
    'Google nie pozwoliło zablokować Ustawień, więc są otwarte jak dotąd. Spróbuj jeszcze raz albo zablokuj arkusz samodzielnie: kliknij jego kartę prawym przyciskiem i wybierz „Chroń arkusz”.',
  linkBad: '„{link}” to nie jest link do pliku Arkuszy Google. Skopiuj cały adres z przeglądarki właściciela pliku.',
  linkOwn: 'To link do tego samego pliku: wklej linki do plików handlowców.',
  salespersonMissing: 'Najpierw podaj imię i nazwisko handlowca.',
  sourceNameMissing: 'Napisz, czyj to plik.',
  sourceNameTwice: 'Plik tej osoby już tu jest: {name}. Nazwij drugi inaczej, na przykład „{name} 2”.',
  sourcesTooMany:
    'Jeden arkusz zbiera dane z najwyżej {most} plików: z większą liczbą Arkusze Google działałyby za wolno.',
  draftTooLarge: 'Profil jest za długi, by go zapisać: skróć listy albo teksty.',
  draftsFull:
    'W tym pliku nie ma już miejsca na kolejny niedokończony profil, więc Twój nie jest zapisany. Zostanie tu, dopóki panel jest otwarty: dokończ go i wypełnij arkusze albo poproś kolegów, żeby najpierw dokończyli swoje.',
  permissionMissing:
    'Polecam nie ma tu potrzebnych zgód. Wybierz tę pozycję menu jeszcze raz i zaznacz wszystkie zgody: dotyczą tylko tego pliku, nic z niego nie wychodzi.',
  'share.keeper': 'Formuły Polecam',
  'share.keeperTitle': 'Polecam przechowuje tu formuły, dopóki ich nie przywrócisz. Zostaw ten arkusz bez zmian.',
  'share.copy': '{name} (do udostępnienia)',
  'share.note': 'Wartość wpisana przez Polecam zamiast formuły: {formula}',
  keptDamaged:
    'Ukryty arkusz „{sheet}” przechowuje zastąpione formuły, ale jego wiersza {row} nie da się już odczytać. Przywróć ten arkusz przez Plik → Historia zmian albo usuń ten wiersz: wtedy jego formuła pozostanie zastąpiona.',
  'example.sheetName': '{sheet} (przykład)',
  exampleNotMixed:
    'Arkusz „{sheet}” jest Twój, więc Polecam nie dodaje przykładu: jedno pomieszałoby się z drugim. Chcesz zobaczyć przykład? Otwórz nowy plik.',
  exampleThere:
    'W arkuszach jest przykład, czyli zmyślona firma, a Twoje dane nie mogą się z nim pomieszać. Kliknij „Usuń przykład” w panelu Polecam i spróbuj ponownie.',
  sheetShared:
    'Arkusz „{sheet}” jest przygotowany do udostępnienia: zamiast formuł są w nim wartości. Najpierw przywróć formuły (Polecam → Udostępnij osobom bez Polecam).',
};
