import type { TextsOf } from '../DocsTexts';

/** The page for teams. */
export const team: TextsOf<'team', 'pl'> = {
  lead: 'Wszyscy handlowcy pracują w jednym pliku: każdy widzi swój tydzień, a szef cały kanał poleceń. A to, co przekażesz innym, da się czytać także bez Polecam.',
  oneTitle: 'Jeden plik dla wszystkich',
  one: [
    {
      title: 'Wpisz handlowców',
      text: 'Wybierz {home}, potem {team}: {addPerson}. Nazwisko trafi do arkusza {lists}. Możesz je tam też wpisać samodzielnie: w kolumnie {list} wybierz {salespeople}, a nazwisko wpisz w kolumnie {entry}. Odtąd podpowiadają je pozostałe arkusze.',
    },
    {
      title: 'Zaznacz, kto kogo prowadzi',
      text: 'W arkuszach {clients} i {referrals} wybierz nazwisko w kolumnie {salesperson}. Po nim Polecam liczy, co do kogo należy.',
    },
    {
      title: 'Daj każdemu jego tydzień',
      text: 'Wybierz {home}, potem {team} i kliknij {week} przy nazwisku. Każdy dostanie własny arkusz.',
    },
  ],
  dailyTitle: 'Co kto ma przed oczami',
  daily: [
    '{week}: klienci jednego handlowca, najpierw ci, u których brakuje najwięcej poleceń, i otwarte polecenia, najpierw te, które czekają najdłużej. Arkusz porządkuje się sam i nie przestawia niczyich wierszy. Zmiany wpisuje się w arkuszach {clients} i {referrals}.',
    '{asking}: panel pokazuje klientów jednego handlowca albo wszystkich.',
    '{channel}, dla szefa: po jednym wierszu na handlowca i miesiąc. Wpisujesz spotkania i to, na ilu padła prośba o polecenie; Polecam porównuje polecenia i transakcje z normami i mówi, kiedy liczby są za małe, by oceniać. Wiersz bez nazwiska to wszyscy razem.',
    '{coaching}: kto ma już którą z trzech umiejętności i co ćwiczyć dalej.',
    '{overview}: jedna strona na poniedziałek. Kto jest w tyle, do których klientów zadzwonić i których poprosić, a pod spodem wykresy. Nikt tam nic nie wpisuje. Aby ją wydrukować, wybierz {print}: listy i wykresy zmieszczą się na jednej stronie.',
  ],
  leavingTitle: 'Gdy ktoś odchodzi z zespołu',
  leaving: [
    'W panelu {team} kliknij {handOver} przy nazwisku. Zanim cokolwiek zostanie zapisane, zobaczysz, ile jest klientów, otwartych poleceń i następnych kroków, i kilka przykładów z każdej grupy. Jeśli chcesz przekazać tylko jednego klienta, wybierz go na liście. Następne kroki to te z arkuszy {scorecard} i {keeping}.',
    'Wybierz, kto to przejmie, i kliknij {save}. Przechodzi wszystko naraz albo nic.',
    'Jeśli ktoś w tym czasie zmieni te wiersze, nic nie zostanie przekazane i najpierw zobaczysz, jak jest teraz.',
  ],
  togetherTitle: 'Gdy pracuje kilka osób naraz',
  happens: 'Co się dzieje',
  does: 'Co robi Polecam',
  together: [
    {
      happens: 'Dwie osoby zapisują w tej samej chwili',
      does: 'Druga czeka chwilę na pierwszą. Jeśli to trwa za długo, Polecam prosi ją, by spróbowała ponownie.',
    },
    {
      happens: 'Dwie osoby zmieniają to samo polecenie albo to samo ustawienie',
      does: 'Zostaje to, co zapisała pierwsza. Druga się o tym dowiaduje i nic nie zostaje nadpisane.',
    },
    {
      happens: 'Dwie osoby opisują idealnego klienta',
      does: 'Zostaje to, co wpisała tylko jedna z nich. Gdzie sobie przeczą, druga wybiera, która wersja ma zostać.',
    },
    {
      happens: 'Ktoś pisze obok klientów, gdy lista jest odświeżana',
      does: 'Wpis zostaje przy tym samym kliencie.',
    },
    {
      happens: 'Ktoś sortuje lub filtruje arkusz, wstawia albo usuwa wiersze',
      does: 'Nic się nie psuje: formuły są w wierszu nagłówków, który się nie rusza. Filtr ukrywa wiersze wszystkim, widok filtra – tylko Tobie.',
    },
    {
      happens: 'Ktoś wpisuje coś w nagłówek kolumny, którą liczy formuła',
      does: 'Arkusze Google najpierw pytają, a kolumna robi się pusta. Wybierz {home}: jedno kliknięcie przywraca formułę, a nowe słowo zostaje nazwą kolumny.',
    },
    {
      happens: 'Ktoś wpisuje coś w kolumnę, którą liczy formuła',
      does: 'Kolumna pokazuje #ADR!, bo formuła nie może ominąć tej komórki. Wybierz {home}: panel wskazuje komórkę, a jedno kliknięcie przenosi wpis w wolne miejsce. Nic nie ginie.',
    },
    {
      happens: 'Ktoś może plik tylko przeglądać albo komentować',
      does: 'Dowiaduje się o tym, zanim cokolwiek zostanie zapisane: „{readOnly}”',
    },
  ],
  ownerTitle: 'Blokada Ustawień i historia',
  owner: [
    'Kliknij {lock} w panelu {team}: odtąd arkusz {settings} zmieniasz tylko Ty i właściciel pliku, a na dysku współdzielonym także jego menedżerowie. Pozostałe arkusze są nadal otwarte dla wszystkich, którzy mogą edytować. Odblokować może każdy, kto może zmieniać zablokowany arkusz.',
    '{history}: ukryty arkusz, który mówi, co Polecam zrobił, kiedy, w których arkuszach i jak to cofnąć. Aby go zobaczyć, kliknij {showHistory} w panelu {team}. Nie mówi, kto to zrobił: Polecam nie zna niczyjego nazwiska. Wie to Google: Plik → Historia zmian.',
  ],
  several: 'Każdy z Twoich handlowców ma własny plik? Zbierz dane ze wszystkich w jednym arkuszu: {several}.',
  share:
    'Wybierz {menu}, potem to, co ma stanąć zamiast formuł i gdzie, i kliknij {prepare}. Najpierw widać, ile formuł zostanie zastąpionych.',
  onSheets: 'Każdy arkusz, w którym są formuły Polecam.',
  onSheet: 'Tylko ten, który wybierzesz.',
  onCopy:
    'Na kopii formuł się nie przywraca: usuń ją, gdy nie jest już potrzebna. Dopóki ani w arkuszu, ani w kopii nic się nie zmieni, druga taka sama nie powstanie.',
  left: 'Formuła zostaje na miejscu, jeśli jest w niej błąd albo nie wiadomo, które komórki wypełnia. Polecam mówi, które to komórki.',
  equalTitle: 'Które formuły mają odpowiednik w Arkuszach Google',
  partly:
    'Niektóre z tych pierwszych też stają się wartościami: REFERRAL_VALUE dla więcej niż jednego pokolenia poleceń; REFERRAL_FORECAST dla kilku wierszy naraz; CLIENT_VALUE i IDEAL_SCORE, gdy ich opcja jest w innej komórce. Komórka z kilkoma formułami staje się wartością, jeśli choć jedna nie ma odpowiednika.',
  back: [
    'Zastąpione formuły czekają w ukrytym arkuszu tego samego pliku: {keeper}. W tym samym panelu {bringBack} wstawia je z powrotem we wszystkich arkuszach albo tylko w tym, na który patrzysz; także wtedy, gdy wiersze, kolumny lub arkusze zmieniły miejsce.',
    'Komórka zostaje bez zmian, jeśli ktoś coś w nią wpisał, zmienił formułę Arkuszy Google albo usunął komórki, których formuła potrzebuje. Polecam mówi, która to. Usuń to, co wpisano, i spróbuj ponownie.',
    'Dopóki w arkuszu są wartości zamiast formuł, Polecam nie wypełni go na nowo. Z formułami Arkuszy Google wypełni, a one zostaną, dopóki nie przywrócisz naszych.',
  ],
  seenTitle: 'Co widzi ktoś, kto nie ma Polecam',
  unprepared:
    'Jeśli niczego nie zastąpisz: w komórkach z naszymi formułami ostatni wynik albo błąd: Google nie mówi z góry, co się pokaże.',
  seen: [
    'Obecne wartości są z dnia, w którym zastąpiono formuły. Notatka w pierwszej z komórek mówi, jaka formuła tam była.',
    'Cała reszta to zwykłe Arkusze Google i działa też u innych: to, co wpiszą, listy do wyboru, kolory, wykresy. Panele Polecam u nich nie działają.',
    'Dostęp dotyczy całego pliku, także gdy zrobisz kopię jednego arkusza. Ukryte arkusze też nie są tajemnicą: odkryje je każdy, kto może edytować. Aby przekazać tylko jeden arkusz, pobierz go: Plik → Pobierz → PDF.',
  ],
};
