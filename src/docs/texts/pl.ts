import type { DocsTexts } from './en';

export const pl: DocsTexts = {
  language: 'Polski',
  frame: {
    skip: 'Przejdź do treści',
    pages: 'Strony',
    languages: 'Języki',
    home: 'Start',
    formulas: 'Formuły',
    sheets: 'Arkusze',
    method: 'Metoda',
    onThisPage: 'Na tej stronie',
    footer: 'Polecam: sprzedaż z polecenia w Arkuszach Google. Wolne oprogramowanie, licencja MIT.',
  },
  start: {
    title: 'Sprzedawaj z polecenia w Arkuszach Google',
    lead: 'Polecam zamienia pięć artykułów o sprzedaży z polecenia w formuły, przewodnik w sześciu krokach i gotowe arkusze. Odpowiadają na pytania, ile są warte polecenia klienta, kto jest Twoim idealnym klientem, komu poświęcić czas i kto właśnie odchodzi.',
    whoTitle: 'Dla kogo',
    who: [
      'Dla handlowców, którzy sprzedają firmom, a nie tłumom: kilkanaście do kilkuset klientów na osobę i transakcje, które rodzą się w rozmowie.',
      'I dla szefów sprzedaży, którzy wolą rozmawiać o liczbie poleceń i ich jakości niż o wrażeniach.',
    ],
    beginTitle: 'Zacznij w trzech krokach',
    begin: [
      {
        title: 'Włącz formuły',
        text: 'Gdy Polecam jest już zainstalowane, otwórz arkusz i wybierz {menu}. Potem wpisz {formula} w dowolną komórkę: wynik to {result}.',
      },
      {
        title: 'Policz swoich klientów',
        text: 'Wklej zamówienia do arkusza, po jednym w wierszu, z dniem, klientem i kwotą, i wybierz {menu}. Polecam policzy, kto kupuje, jak często i za ile.',
      },
      {
        title: 'Opisz idealnego klienta',
        text: 'Wybierz {menu}. Sześć krótkich kroków prowadzi od najlepszych i najgorszych klientów do pięciu cech, według których ocenisz wszystkich.',
      },
    ],
    extensions: 'Rozszerzenia',
    insideTitle: 'Co jest w środku',
    formulas: { one: '{count} formuła', few: '{count} formuły', many: '{count} formuł' },
    formulasText: 'Każda z argumentami, policzonym przykładem i tym, czego nie przyjmie.',
    sheets: { one: '{count} gotowy arkusz', few: '{count} gotowe arkusze', many: '{count} gotowych arkuszy' },
    sheetsText: 'Do czego służy każdy z nich i co znaczy każda kolumna.',
    teamText: 'Jak zespół pracuje w jednym pliku i jak go udostępnić komuś, kto nie ma Polecam.',
    articles: { one: '{count} artykuł', few: '{count} artykuły', many: '{count} artykułów' },
    articlesText: 'Co mówią, co Polecam z nimi robi i gdzie kończy się pewność.',
    privacyTitle: 'Twoje liczby zostają u Ciebie',
    privacy:
      'Wszystko dzieje się w Twoim arkuszu: Polecam nie ma własnego serwera, nigdzie nic nie wysyła i nikogo nie śledzi. Ta strona też nie wczytuje niczego z zewnątrz.',
  },
  formulas: {
    title: 'Formuły',
    lead: 'Działają w każdej komórce, na Twoich liczbach, tak jak zwykłe funkcje Arkuszy.',
    rulesTitle: 'Co dotyczy wszystkich',
    rules: [
      'Jedna komórka albo cała kolumna: podaj zakres, a każdy wiersz dostanie swój wynik. Zakresy w jednej formule muszą być równej wielkości.',
      'Między argumentami stawiaj średnik: {example}. Argumenty w nawiasach kwadratowych można pominąć, od prawej.',
      'Szanse i udziały mieszczą się między 0% a 100%: wpisz 70% albo 0,7, nie 70.',
      'Pusta komórka oznacza wartość domyślną. Wiersz cały pusty pozostaje pusty, więc formuła może sięgać poniżej ostatniego klienta.',
      'Liczby zapisane jako tekst są odczytywane, jeśli mogą znaczyć tylko jedno: „70%”, „1 200,50”.',
      'Te same komórki dają zawsze ten sam wynik. Żadna formuła nie zna dzisiejszej daty, chyba że ją podasz.',
    ],
    refusedTitle: 'Czego żadna nie przyjmie',
    refusedLead:
      'Formuła nigdy nie zgaduje. W języku arkusza mówi, którego argumentu nie może odczytać i co wpisać zamiast niego. W zakresie robi to tylko błędny wiersz, pozostałe są policzone.',
  },
  formula: {
    typed: 'Jak ją wpisać',
    optional: 'To, co w nawiasach kwadratowych, można pominąć.',
    example: 'Przykład',
    grid: 'Przykład w komórkach',
    given: 'dane',
    answer: 'wynik',
    gives: 'Co daje',
    arguments: 'Argumenty',
    argument: 'Argument',
    meaning: 'Znaczenie',
    needed: 'wymagany',
    refuses: 'Czego nie przyjmie',
    refusesLead: 'Powyższy przykład z błędem i to, co formuła odpowiada.',
    written: 'Wpisujesz',
    told: 'Odpowiada',
    nothing: 'nic',
    source: 'Skąd się wzięła',
    ours: 'Nasze',
    previous: 'Poprzednia',
    next: 'Następna',
  },
  sheets: {
    title: 'Arkusze',
    lead: 'Te arkusze Polecam dodaje do Twojego pliku. Liczby na obrazkach są wymyślone.',
    refill:
      'Ponowne wypełnienie nie rusza tego, co wpisano ręcznie, także po zmianie nazwy arkusza albo przestawieniu kolumn. Twój własny arkusz o tej samej nazwie nigdy nie zostanie nadpisany.',
    picture: 'Arkusz „{name}” wypełniony wymyślonymi klientami',
    columns: 'Kolumny arkusza „{name}”',
    column: 'Kolumna',
    meaning: 'Co zawiera',
    filledBy: 'Wypełnia',
    by: { person: 'Ty', addon: 'Polecam', formula: 'formuła' },
    named: {
      one: '{count} kolumna, nazwana formułą',
      few: '{count} kolumny, nazwane formułą',
      many: '{count} kolumn, nazwanych formułą',
    },
  },
  team: {
    lead: 'Wszyscy handlowcy pracują w jednym pliku: każdy widzi swój tydzień, a szef cały kanał poleceń. A to, co przekażesz innym, da się czytać także bez Polecam.',
    oneTitle: 'Jeden plik dla wszystkich',
    one: [
      {
        title: 'Wpisz handlowców',
        text: 'W arkuszu {settings}, w kolumnie {salespeople}, po jednym nazwisku w wierszu. Odtąd podpowiadają je pozostałe arkusze.',
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
      '{channel}, dla szefa: wiersz na handlowca i miesiąc. Wpisujesz spotkania i to, na ilu padła prośba o polecenie; Polecam liczy polecenia i transakcje na tle norm i mówi, kiedy liczby są za małe, by oceniać. Wiersz bez nazwiska to wszyscy razem. Obok widać, kto ma już którą umiejętność i co ćwiczyć dalej.',
    ],
    leavingTitle: 'Gdy ktoś odchodzi z zespołu',
    leaving: [
      'W panelu {team} kliknij {handOver} przy nazwisku. Zanim cokolwiek zostanie zapisane, zobaczysz, ile jest klientów, otwartych poleceń i następnych kroków, z pierwszymi nazwami z każdej grupy. Następne kroki to te z arkuszy {scorecard} i {keeping}.',
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
        happens: 'Ktoś pisze obok klientów, którzy są właśnie liczeni na nowo',
        does: 'Wpisane zostaje, przy tym samym kliencie.',
      },
      {
        happens: 'Ktoś wpisuje coś w kolumnę, którą liczy Polecam',
        does: 'Arkusze Google najpierw pytają. Kto potwierdzi, może to zrobić, ale formuła przestaje wtedy liczyć.',
      },
      {
        happens: 'Ktoś może plik tylko przeglądać albo komentować',
        does: 'Dowiaduje się o tym, zanim cokolwiek zostanie zapisane: „{readOnly}”',
      },
    ],
    ownerTitle: 'Blokada Ustawień i historia',
    owner: [
      'Kliknij {lock} w panelu {team}: odtąd arkusz {settings} zmienia tylko właściciel pliku. Pozostałe arkusze są nadal otwarte dla wszystkich, którzy mogą edytować. Tylko właściciel może zablokować i odblokować.',
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
      'Z tych pierwszych niektóre też stają się wartościami: REFERRAL_VALUE dla więcej niż jednego pokolenia poleceń, REFERRAL_FORECAST dla kilku wierszy naraz, CLIENT_VALUE i IDEAL_SCORE, gdy ich opcja stoi w innej komórce. Komórka z kilkoma formułami staje się wartością, jeśli choć jedna nie ma odpowiednika.',
    back: [
      'Zastąpione formuły czekają w ukrytym arkuszu tego samego pliku: {keeper}. W tym samym panelu {bringBack} wstawia je z powrotem we wszystkich arkuszach albo tylko w tym, na który patrzysz; także wtedy, gdy wiersze, kolumny lub arkusze zmieniły miejsce.',
      'Komórka zostaje bez zmian, jeśli ktoś coś w nią wpisał, zmienił formułę Arkuszy Google albo usunął komórki, których formuła potrzebuje. Polecam mówi, która to. Usuń to, co wpisano, i spróbuj ponownie.',
      'Dopóki w arkuszu są wartości zamiast formuł, Polecam nie wypełni go na nowo. Z formułami Arkuszy Google wypełni, a one zostaną, dopóki nie przywrócisz naszych.',
    ],
    seenTitle: 'Co widzi ktoś, kto nie ma Polecam',
    unprepared:
      'Jeśli niczego nie zastąpisz: w komórkach z naszymi formułami ostatni wynik albo błąd. Google nie obiecuje, co z tego.',
    seen: [
      'Obecne wartości są z dnia, w którym zastąpiono formuły. Notatka w pierwszej z komórek mówi, jaka formuła tam była.',
      'Cała reszta to zwykłe Arkusze Google i działa też u innych: to, co wpiszą, listy do wyboru, kolory, wykresy. Panele Polecam u nich nie działają.',
      'Dostęp dotyczy całego pliku, także gdy zrobisz kopię jednego arkusza. Ukryte arkusze też nie są tajemnicą: odkryje je każdy, kto może edytować. Aby przekazać tylko jeden arkusz, pobierz go: Plik → Pobierz → PDF.',
    ],
  },
  sources: {
    lead: 'Każdy handlowiec prowadzi własny plik, a Ty widzisz wszystkie na jednym arkuszu: kto odpowiada, jak wypada na tle Twoich norm i jakie ma polecenia.',
    givesTitle: 'Co dostajesz',
    gives: [
      'Dla każdego handlowca: klienci, spotkania, polecenia i transakcje na tle norm z Twoich Ustawień oraz dzień ostatniego wpisu.',
      'Jeden dziennik poleceń wszystkich osób, z etapami nazwanymi tak jak w Twoim pliku.',
      'Dowolny język: ich pliki mogą być po polsku, angielsku albo rosyjsku. Arkusze mogą tam zmieniać nazwy, a kolumny miejsce, bo formuły znajdują komórki po nazwie.',
    ],
    yoursTitle: 'Co robisz Ty',
    yours: [
      {
        title: 'Wklej linki',
        text: 'Wybierz {menu}, potem {team} i {collect}. Wklej linki, każdy w osobnym wierszu, z nazwiskiem przed każdym, i kliknij {add}.',
      },
      {
        title: 'Zezwól na dostęp',
        text: 'Na arkuszu {sheet} wskaż #REF! w kolumnie {connection} i kliknij „Zezwól na dostęp”, raz dla każdego pliku. To przycisk Google: pojawia się tylko przy plikach, które możesz otworzyć.',
      },
      {
        title: 'Zobacz odpowiedzi',
        text: 'Kliknij {again}, a przy każdym pliku zobaczysz, jak odpowiada. Aby przestać zbierać z któregoś, kliknij × obok niego: jego wiersz zostanie opróżniony, a sam plik się nie zmieni.',
      },
    ],
    answersTitle: 'Co znaczą odpowiedzi',
    said: 'Widzisz',
    meaning: 'Co to znaczy',
    answers: {
      answers: 'Plik jest czytany, a jego liczby stoją w jego wierszu.',
      silent:
        'Arkusze Google nie mogą go czytać: nie ma jeszcze zgody na dostęp, nikt Ci go nie udostępnił albo link jest błędny. Wskaż #REF! w jego wierszu, a komórka powie, co z tego.',
      noPolecam:
        'Plik można odczytać, ale nie ma w nim arkuszy Polecam. Dodaje je handlowiec: Polecam → {addSheet} → {referrals}.',
      unconnected: 'Ten wiersz wpisano w arkuszu ręcznie. Kliknij „{connect}” w panelu.',
      badLink: 'W kolumnie z linkami stoi coś innego. Skopiuj adres pliku jeszcze raz.',
      badName: 'Nazwiska brakuje albo stoi tam dwa razy, a według niego liczone są polecenia.',
    },
    sharedTitle: 'Kto co może przeczytać',
    shared: [
      'Handlowiec musi udostępnić Ci plik; wystarczy prawo do wyświetlania. Bez niego nie zezwolisz na dostęp.',
      'Gdy na to zezwolisz, każdy, kto może edytować Twój plik, może formułami czytać z tamtego wszystko: każdy arkusz, nie tylko to, co pokazuje Polecam, nawet jeśli handlowiec nigdy mu go nie udostępnił. Powiedz o tym, zanim poprosisz o link.',
      'Kto może Twój plik tylko wyświetlać, widzi to, co pokazuje arkusz {sheet}.',
      'Usunięcie pliku z listy zabiera jego liczby, ale nie dostęp. Ten wygasa, gdy plik nie jest już udostępniony osobie, która na dostęp zezwoliła.',
      'Sam Polecam nie otwiera tych plików i nic w nich nie zapisuje: czytają je Arkusze Google, formułami.',
    ],
    limitsTitle: 'Ograniczenia',
    limits: [
      'Najwyżej {most} plików: przy większej liczbie Arkusze Google stają się zbyt wolne.',
      'Arkusze Google same sprawdzają zmiany, ale nie od razu: nowe polecenie może dotrzeć nawet po godzinie.',
      'Zysk jest w walucie każdego pliku, podanej w kolumnie {connection}, i nie jest przeliczany.',
      'Dziennik jest tu kopią: polecenie poprawia się w pliku, z którego pochodzi.',
    ],
  },
  method: {
    title: 'Metoda',
    lead: 'Polecam opiera się na pięciu artykułach praktyków. Gdzie artykuł podaje liczbę albo krok, Polecam się tego trzyma; gdzie milczy, musieliśmy zdecydować sami i mówimy o tym wprost. Artykuły mają numery, żeby formuły i notatki mogły się do nich odwołać.',
    article: 'Artykuł {id}',
    by: 'autor: {author}',
    noAuthor: 'kopia, z której korzystamy, nie podaje autora',
    noTitle: 'kopia, z której korzystamy, nie ma tytułu',
    writtenIn: { pl: 'po polsku', ru: 'po rosyjsku' },
    says: 'Co mówi',
    makes: 'Co robi z tego Polecam',
    numbers: 'Liczby',
    limits: 'Granice',
    formulas: 'Formuły',
    articles: {
      '000': {
        name: 'Ile jest warte polecenie',
        says: 'Wielu sprzedawców uważa polecenie za ważniejsze od samej transakcji, bo otwiera drogę do kolejnego klienta. Dlatego klienta trzeba oceniać także po tym, co przynosi przez innych: czy poleceni zechcą go słuchać, czy rzeczywiście się z nimi kontaktuje, czy zostaną klientami i czy to się opłaci? Czy przyszliby i bez polecenia? Na ile poleceń w roku można liczyć i kiedy? Polecony też może kogoś polecić.',
        makes:
          'REFERRAL_VALUE mnoży te odpowiedzi i podaje wynik w dzisiejszych pieniądzach. REFERRAL_CREDIT pokazuje, kto ile przyniósł, bezpośrednio i przez innych, a REFERRAL_CHECK znajduje błędy w takim drzewie poleceń.',
        numbers: ['Przykład minimum na klienta: 2 razy do roku.'],
        limits:
          'Artykuł stawia pytania, ale nie daje wzoru. To, że szanse się mnoży, że są co roku takie same i od siebie niezależne, to nasze uproszczenie. Same szanse szacujesz Ty i wynik jest tylko tak dobry jak one.',
      },
      '001': {
        name: 'Kanał poleceń i jego normy',
        says: 'Poleceniami można kierować jak każdym innym kanałem sprzedaży: szef uczy trzech umiejętności (upewnić się, że klient jest lojalny; wyjaśnić, dlaczego pracuje się z polecenia; prosić od razu o kilka poleceń) i pilnuje liczby poleceń oraz ich jakości. Najlepszy moment to lojalny klient, spotkanie serwisowe albo chwila po rozwianiu obiekcji. Artykuł wylicza, dlaczego klienci odmawiają i dlaczego handlowcy nawet nie proszą. W kryzysie udział sprzedaży z polecenia może rosnąć, choć całość spada.',
        makes:
          'REFERRAL_FORECAST przyjmuje te normy jako wartości domyślne, REFERRAL_PACE odróżnia pracę poniżej normy od liczb zbyt małych, by oceniać, a REFERRAL_OUTLOOK zlicza otwarte polecenia, każde z własną szansą.',
        numbers: [
          '5 spotkań daje co najmniej 5 dobrych nowych poleceń.',
          'Doświadczeni handlowcy dochodzą do 10 nowych poleceń w tygodniu.',
          '10 spotkań z dobrego polecenia prowadzi do co najmniej 1 transakcji; w ciągu miesiąca tam, gdzie średnia transakcja to 30–500 tysięcy rubli.',
          'Firmy, które się za to wzięły, miały po roku o 20–30% więcej klientów.',
        ],
        limits:
          'Te normy to doświadczenie jednej osoby z jednego rynku, nie stoi za nimi ani próba, ani metoda. Artykuł mówi „co najmniej”, a my bierzemy to za średnią. Traktuj je jako pierwszy cel i po kilku miesiącach zastąp własnymi liczbami.',
      },
      '002': {
        name: 'Klienci, którzy odchodzą',
        says: 'Sprzedaż bywa jak dziurawy worek: kto traci trzech klientów w miesiącu i zyskuje trzech, stoi w miejscu, choć wszyscy ciężko pracują. To, dlaczego klienci odchodzą, jest tak samo ważne jak to, dlaczego przychodzą. A kto w ogóle jest klientem? Ktoś, kto kupił pierwszy raz, potem drugi i trzeci, aż wreszcie kupuje cały czas.',
        makes:
          'CLIENT_BALANCE śledzi worek miesiąc po miesiącu, a CLIENT_STAGE mówi, jak daleko zaszedł klient. CLIENT_VALUE, dodana przez nas, wycenia to, że klient zostaje.',
        numbers: [
          '3 utraconych i 3 pozyskanych: brak wzrostu.',
          'Klient: pierwszy, drugi i trzeci zakup, a potem kupuje cały czas.',
        ],
        limits:
          'Znamy tylko otwartą część artykułu. Cztery najczęstsze powody odejść są dla prenumeratorów, więc Polecam ich nie ma: listę powodów tworzysz Ty.',
      },
      '003': {
        name: 'Czas dla dużych klientów i dla nowych',
        says: 'Sprzedawcy lubią przebywać z dużymi klientami, marketing chce nowych i obie strony mają rację. Pytanie brzmi, ile czasu komu. Reguła połowy Marka Huntera: weź udział największych klientów w obrocie i poświęć im połowę tego udziału ze swojego czasu; reszta jest dla innych klientów i na szukanie nowych. Jeśli biznes składa się z nowych klientów, zamiast połowy przyjmij 75%.',
        makes: 'TIME_SHARE to sama reguła, a TIME_PLAN rozdziela godziny tygodnia między dużych klientów.',
        numbers: [
          'Duzi klienci wnoszą 70% obrotu: należy im się 35% Twojego czasu.',
          'Nowi duzi klienci mają wnieść 80%: należy im się 60% Twojego czasu.',
        ],
        limits:
          'Autor przez lata uznał obie reguły za całkiem dokładne; pomiarów nie podaje. To dwie reguły na dwie sytuacje. Łączenie ich w jednym planie i podział czasu klient po kliencie to nasze rozszerzenie.',
      },
      '004': {
        name: 'Idealny klient',
        says: 'Czas to najcenniejsze, co ma sprzedawca, więc powinien wiedzieć, komu go poświęcać. Przyjrzyj się najlepszym i najgorszym klientom, opisz, jak się zachowują i co cenią, zbierz w jednej kolumnie dobre cechy i przeciwieństwa złych i wybierz pięć najważniejszych. Oceń każdego klienta w każdej z nich od −5 do +5. Im lepsze dopasowanie, tym szybsza i łatwiejsza transakcja; gdzie jest słabe, sprawdź, w czym, i zaplanuj, co z tym zrobić.',
        makes:
          'Przewodnik w panelu bocznym prowadzi przez sześć kroków artykułu. IDEAL_SCORE podaje dopasowanie, IDEAL_GAPS cechy, w których klient różni się najbardziej, a IDEAL_TRAIT_POWER mówi, czy cecha odróżnia najlepszych od najgorszych.',
        numbers: ['5 cech, oceny od −5 do +5.', 'Wszystkie cechy są równie ważne; można nadać wagi.'],
        limits:
          'Ocena to Twój osąd, a nie pomiar: dwie osoby ocenią tego samego klienta inaczej. To, że dobre dopasowanie przyspiesza transakcję, jest doświadczeniem autora. Cechy wybrane na podstawie znanych klientów i sprawdzane na tych samych klientach wypadają zbyt dobrze.',
      },
    },
    crv: {
      name: 'Wartość poleceń klienta według publikacji',
      says: 'Kumar, Petersen i Leone mierzą, ile klient przynosi, polecając innym. Rozróżniają dwa rodzaje poleconych: ci, którzy sami by nie przyszli, liczą się marżą pomniejszoną o koszty i powiększoną o zaoszczędzony koszt pozyskania; ci, którzy przyszliby i tak, tylko zaoszczędzonym kosztem.',
      makes:
        'REFERRAL_CRV to właśnie ta suma, w dzisiejszych pieniądzach. REFERRAL_VALUE bierze z niej podział na dwa rodzaje do swojej prognozy.',
      limits:
        'Autorzy badali konsumentów dużych firm usługowych; handlowiec z sześćdziesięcioma klientami ma o wiele mniej przypadków. A czy ktoś przyszedłby i tak, nikt nie wie na pewno: to Twoje oszacowanie.',
    },
    ownTitle: 'Co jest nasze',
    ownLead: 'Tu artykuły milczą i zdecydowaliśmy sami. Jeśli wiesz lepiej, większość z tego zmienisz argumentem.',
    own: {
      CLIENT_BALANCE:
        'Poziom, na którym liczba klientów się ustali (pozyskani ÷ wskaźnik utraty), zakłada, że nic się nie zmieni.',
      CLIENT_STAGE:
        'Od czwartego zakupu klient jest stały. Zagrożony, gdy milczy ponad 1,5 raza, utracony, gdy ponad 3 razy dłużej niż zwykle.',
      CLIENT_VALUE:
        'Zwykła arytmetyka wartości klienta w czasie, co roku z tą samą marżą i tą samą szansą, że zostanie. Nie ma jej w żadnym z artykułów.',
      IDEAL_GAPS: 'Cechy porządkuje waga × odległość od +5; cecha bez oceny nie jest różnicą.',
      IDEAL_SCORE: 'Średnia z cech, które mają ocenę. Skala procentowa: −5 to 0%, +5 to 100%.',
      IDEAL_TRAIT_POWER:
        'Średnia ocena najlepszych minus średnia najgorszych. Przy trzech klientach z każdej strony to wskazówka, nie dowód.',
      REFERRAL_CHECK: 'Co uznajemy za błąd na liście, kto kogo polecił.',
      REFERRAL_CREDIT:
        'Trzy sposoby liczenia i to, że przy „podziale” oddaje się połowę: uczciwy zwyczaj, nie prawo natury.',
      REFERRAL_FORECAST:
        'Dolna i górna liczba zakładają, że transakcje przychodzą niezależnie i w stałym tempie (rozkład Poissona). Klient, który przynosi pięć naraz, albo sezon poszerzają prawdziwy przedział.',
      REFERRAL_OUTLOOK:
        'Liczba transakcji jest policzona dokładnie z Twoich szans, tak jakby jedno polecenie nie zależało od drugiego.',
      REFERRAL_PACE:
        'Ten sam rozkład Poissona: poniżej albo powyżej normy dopiero wtedy, gdy tak odległy wynik byłby rzadki u kogoś, kto normę trzyma. Zero transakcji przy normie jeden to jeszcze nie „poniżej”.',
      REFERRAL_VALUE:
        'Pieniądze przychodzą na koniec roku; klient z polecenia sam poleca od następnego roku, tak jak ten, kto go przyprowadził; ten, kto przyszedłby i tak, nie poleca.',
      TIME_PLAN:
        'Reguła stosowana do każdego dużego klienta z osobna i zaokrąglanie, które zachowuje sumę: kto ma największą resztę, dostaje następną część.',
    },
    limitsTitle: 'Czego nie zrobi żadna formuła',
    limitsText: [
      'Prognoza to wniosek z Twoich liczb, a nie obietnica. Wpisz ostrożne i śmiałe oszacowanie i zobacz oba wyniki.',
      'Artykuły to rady praktyków. Żaden nie opisuje eksperymentu.',
      'Małe liczby łatwo mylą: z czterech poleceń w kwartale nie da się poznać niczyjego prawdziwego tempa.',
      'Polecam układa i liczy, ale nie wie, że firmę klienta właśnie sprzedano. Ty wiesz.',
    ],
  },
  languagePage: { choose: 'Czytaj po polsku' },
};
