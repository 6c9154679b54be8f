import type { TextsOf } from '../DocsTexts';

/** The page about tables that are too large for a sheet. */
export const bigquery: TextsOf<'bigquery', 'pl'> = {
  title: 'Gdy arkusz jest za mały',
  lead: 'Arkusz mieści dziesięć milionów komórek, a zwalnia dużo wcześniej: przy kilkuset tysiącach zamówień. Te same reguły działają wtedy w BigQuery, bazie danych, z którą łączą się same Arkusze Google, a wyniki wracają do arkusza.',
  stepsTitle: 'Co robisz',
  steps: [
    {
      title: 'Wskaż, gdzie są zamówienia',
      text: 'Wczytaj zamówienia do BigQuery i utwórz zbiór danych {dataset} z dwoma widokami na własne tabele: {orders} i {facts}. Drugi może być pusty.',
    },
    {
      title: 'Wklej jeden skrypt',
      text: 'Weź {script}, wklej go do BigQuery Studio i uruchom. Tworzy on funkcje, a przez {refresh} także tabele. Zaplanuj to wywołanie, na przykład na każdą noc. Kto pracuje z Dataform, wdraża zamiast tego {project}.',
    },
    {
      title: 'Sprowadź wyniki z powrotem',
      text: 'W Arkuszach Google wybierz {menu}, potem widok {sheet} i zrób wyciąg posortowany według kolumny place. Są w nim najwięksi klienci i jeden wiersz za wszystkich pozostałych.',
    },
  ],
  menu: ['Dane', 'Oprogramowanie sprzęgające danych', 'Połącz z BigQuery'],
  viewsTitle: 'Przykład obu widoków',
  views:
    'Po AS i FROM podaj własne tabele i kolumny. Wiersz bez dnia, kwoty albo klienta się nie liczy i po uruchomieniu skryptu zostanie wskazany.',
  settings:
    'Dzień, do którego liczona jest cisza, szansa pozostania, stopa dyskontowa i inne Ustawienia są w widoku {view}: tam je zmienisz.',
  backTitle: 'Co wraca i w jakiej postaci',
  back: [
    'Kolumny z zamówień i te, które uzupełniasz, możesz wkleić pod nagłówki arkusza {clients} jako wartości. Formuły tego arkusza policzą wtedy resztę tych wierszy. Dzięki wierszowi „All others” sumy się zgadzają.',
    'To, co wymaga wszystkich klientów naraz, musi zostać takie jak w wyciągu: policzone tylko z wymienionych klientów byłoby błędne.',
  ],
  column: 'Kolumna',
  how: 'Jak wraca',
  value: 'jako wartość z wyciągu: wymaga wszystkich klientów',
  formula: 'jako formuła w arkuszu albo jako wartość',
  pareto: 'Miejsce i udział narastająco (lista największych klientów)',
  homesTitle: 'Gdzie jest która formuła',
  homesLead:
    'Argument w nawiasie kwadratowym, który pomijasz, to NULL. Gdzie formuła odmawia, odpowiedzią jest NULL; co jest nie tak z danymi, wylicza skrypt po uruchomieniu.',
  formulaName: 'Formuła',
  home: 'W BigQuery',
  kinds: { function: 'funkcja', tableFunction: 'funkcja tabelaryczna', table: 'tabela', view: 'widok' },
  differsTitle: 'Co jest inaczej niż w arkuszu',
  differs: [
    'Klient jest zapisany tak jak w najwcześniejszym dniu swoich zamówień: tabela nie ma pierwszego wiersza. Jeśli tego dnia jest kilka pisowni, liczy się pierwsza alfabetycznie.',
    'Przy równych resztach w TIME_PLAN w górę zaokrąglany jest klient pierwszy według nazwy, a nie wyższy wiersz.',
    'Nieliczne litery nowe w Unicode, na przykład wielkie gruzińskie, są porównywane z rozróżnieniem wielkości.',
    'Dopóki na liście poleceń jest pętla albo klient wpisany dwa razy, nikt nie ma zasług; kto to jest, mówi widok {check}.',
  ],
  costTitle: 'Ile to kosztuje',
  cost: [
    'Google liczy bajty, które zapytanie odczytuje. Dziesięć milionów zamówień z dniem, nazwą klienta na jakieś osiemnaście liter, kwotą i zyskiem to około 0,6 GB.',
    'Odświeżenie czyta zamówienia najwyżej trzy razy: żeby je policzyć i sprawdzić. Co noc daje to najwyżej 55 GB miesięcznie. Według cennika, 6,25 dolara za TiB przy pierwszym TiB w miesiącu za darmo, nie kosztuje to nic, a bez darmowej części około 30 centów.',
    'Ceny się zmieniają i zależą od regionu: zanim zaczniesz, zajrzyj na stronę Google.',
  ],
  notTitle: 'Czego Polecam nie robi',
  not: [
    'Dodatek nie robi tego sam: zachowuje swoje dwa uprawnienia, nie otwiera żadnej bazy danych i niczego tam nie wysyła. Skrypt uruchamiasz Ty, we własnym projekcie.',
    'Wyciąg odświeżają osoby z dostępem do BigQuery albo harmonogram. Wszyscy inni widzą to, co było w nim ostatnio.',
    'Do 50 000 wierszy wyciągu nie wlicza się do komórek pliku. Skrypt sprowadza 5000 klientów; ta liczba jest w ustawieniach.',
  ],
};
