import type { TextsOf } from '../DocsTexts';

/** The page of the method: what each article says, what Polecam makes of it, and what is ours. */
export const method: TextsOf<'method', 'pl'> = {
  title: 'Metoda',
  lead: 'Polecam opiera się na pięciu artykułach praktyków. Gdzie artykuł podaje liczbę albo krok, Polecam się tego trzyma; gdzie milczy, musieliśmy zdecydować sami i mówimy o tym wprost. Formuły i notatki podają, na którym artykule się opierają.',
  by: 'autor: {author}',
  noAuthor: 'kopia, z której korzystamy, nie podaje autora',
  noTitle: 'kopia, z której korzystamy, nie ma tytułu',
  writtenIn: { pl: 'po polsku', ru: 'po rosyjsku' },
  says: 'Co mówi',
  makes: 'Jak korzysta z tego Polecam',
  numbers: 'Liczby',
  limits: 'Ograniczenia',
  formulas: 'Formuły',
  articles: {
    '000': {
      name: 'Ile jest warte polecenie',
      mention: 'Lech Dworaczyński',
      says: 'Wielu sprzedawców uważa polecenie za ważniejsze od samej transakcji, bo otwiera drogę do kolejnego klienta. Dlatego klienta trzeba oceniać także po tym, co przynosi przez innych: czy poleceni zechcą go słuchać, czy rzeczywiście się z nimi kontaktuje, czy zostaną klientami i czy to się opłaci? Czy przyszliby i bez polecenia? Na ile poleceń w roku można liczyć i kiedy? Polecony też może kogoś polecić.',
      makes:
        'REFERRAL_VALUE mnoży te odpowiedzi i podaje wynik w dzisiejszych pieniądzach. REFERRAL_CREDIT pokazuje, kto ile przyniósł, bezpośrednio i przez innych, a REFERRAL_CHECK znajduje błędy w takim drzewie poleceń.',
      numbers: ['Przykład minimum na klienta: 2 razy do roku.'],
      limits:
        'Artykuł stawia pytania, ale nie daje wzoru. To, że szanse się mnoży, że są co roku takie same i od siebie niezależne, to nasze uproszczenie. Same szanse szacujesz Ty i wynik jest tylko tak dobry jak one.',
    },
    '001': {
      name: 'Kanał poleceń i jego normy',
      mention: 'artykuł o kanale poleceń',
      says: 'Poleceniami można zarządzać jak każdym innym kanałem sprzedaży: szef uczy trzech umiejętności (upewnić się, że klient jest lojalny; wyjaśnić, dlaczego pracuje się na poleceniach; prosić od razu o kilka poleceń) i pilnuje liczby poleceń oraz ich jakości. Najlepszy moment to lojalny klient, spotkanie serwisowe albo chwila po rozwianiu obiekcji. Artykuł wylicza, dlaczego klienci odmawiają i dlaczego handlowcy nawet nie proszą. W kryzysie udział sprzedaży z polecenia może rosnąć, choć całość spada.',
      makes:
        'REFERRAL_FORECAST przyjmuje te normy jako wartości domyślne, REFERRAL_PACE odróżnia pracę poniżej normy od liczb zbyt małych, by oceniać, a REFERRAL_OUTLOOK zlicza otwarte polecenia, każde z własną szansą. Prośby liczą się same: „Poproszono dziś” to wiersz rejestru, a klient poproszony w jednym dniu przez jednego handlowca to jedna prośba; dwaj handlowcy, którzy poproszą tego samego klienta, to dwie, także w liczbie dla całego zespołu. Wiersz bez handlowca nie dodaje prośby, gdy tego dnia poprosił tego klienta ktoś wymieniony z nazwiska. Arkusz „Kogo szukamy” mówi, o kogo prosić, otwarte polecenia mają następny krok z terminem, a rejestr podpowiada, którzy klienci czekają na wiadomość, co wyszło z ich polecenia.',
      numbers: [
        '5 spotkań daje co najmniej 5 dobrych nowych poleceń.',
        'Doświadczeni handlowcy dochodzą do 10 nowych poleceń w tygodniu.',
        '10 spotkań z dobrego polecenia prowadzi do co najmniej 1 transakcji; w ciągu miesiąca tam, gdzie średnia transakcja to 30–500 tysięcy rubli.',
        'Firmy, które się za to wzięły, miały po roku o 20–30% więcej klientów.',
      ],
      limits:
        'Te normy to doświadczenie jednej osoby z jednego rynku, nie stoi za nimi żadne badanie. Artykuł mówi „co najmniej”, a my bierzemy to za średnią. Traktuj je jako pierwszy cel i po kilku miesiącach zastąp własnymi liczbami.',
    },
    '002': {
      name: 'Klienci, którzy odchodzą',
      mention: 'artykuł o odchodzących klientach',
      says: 'Sprzedaż bywa jak dziurawy worek: kto traci trzech klientów w miesiącu i zyskuje trzech, stoi w miejscu, choć wszyscy ciężko pracują. To, dlaczego klienci odchodzą, jest tak samo ważne jak to, dlaczego przychodzą. A kto w ogóle jest klientem? Ktoś, kto kupił pierwszy raz, potem drugi i trzeci, aż wreszcie kupuje cały czas.',
      makes:
        'CLIENT_BALANCE śledzi worek miesiąc po miesiącu, a CLIENT_STAGE mówi, jak daleko zaszedł klient. Z zamówień arkusz „Miesiące” liczy, kto przyszedł, odszedł i wrócił, a panel boczny proponuje utraconych na listę i mierzy, ilu klientów zostaje z roku na rok. CLIENT_VALUE, dodana przez nas, przelicza na pieniądze to, że klient zostaje.',
      numbers: [
        '3 utraconych i 3 pozyskanych: brak wzrostu.',
        'Klient: pierwszy, drugi i trzeci zakup, a potem kupuje cały czas.',
      ],
      limits:
        'Znamy tylko otwartą część artykułu. Cztery najczęstsze powody odejść są dla prenumeratorów, więc Polecam ich nie ma: listę powodów tworzysz Ty.',
    },
    '003': {
      name: 'Czas dla dużych klientów i dla nowych',
      mention: 'Mark Hunter',
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
      mention: 'artykuł o idealnym kliencie',
      says: 'Czas to najcenniejsze, co ma sprzedawca, więc powinien wiedzieć, komu go poświęcać. Przyjrzyj się najlepszym i najgorszym klientom i opisz, jak się zachowują i co cenią. Zbierz w jednej kolumnie dobre cechy i przeciwieństwa złych i wybierz pięć najważniejszych. Oceń każdego klienta w każdej z nich od −5 do +5. Im lepsze dopasowanie, tym szybsza i łatwiejsza transakcja. Gdzie jest słabe, sprawdź, w czym, i zaplanuj, co z tym zrobić.',
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
    CLIENT_CHANCE:
      'Przyjmujemy, że klienci kupują w przypadkowych odstępach, każdy we własnym tempie, i po zakupie odchodzą na dobre albo wcale. U tych, którzy kupują jak w zegarku, wzór za mało waży milczenie. W arkuszu „Klienci” od 200 klientów jest korygowana, jeśli Twoje własne zamówienia pokazują, że myli się bardziej niż przypadkiem: przesuwamy ją i rozciągamy tak, żeby to, co powiedziano pół roku temu, zgadzało się z tym, co nastąpiło.',
    CLIENT_MODEL:
      'Model MBG/NBD (Batislam, Denizel i Filiztekin 2007; Hoppe i Wagner 2007), metoda największej wiarygodności. Co najmniej 20 klientów musi mieć drugi zakup.',
    CLIENT_STAGE:
      'Od czwartego zakupu klient jest stały. Zagrożony, gdy milczy dłużej niż 2 zwykłe przerwy, utracony, gdy dłużej niż 4: lojalnego klienta, który kupuje nieregularnie, uznajemy wtedy za utraconego w około 4 przypadkach na 100, a za zagrożonego w 13. Arkusz klientów podaje formule nie zwykłą, lecz oczekiwaną przerwę: (ostatni − pierwszy zakup + typowa przerwa) ÷ zakupy, gdzie typowa to mediana wszystkich klientów. Dzięki temu ocenia się też tych, którzy kupili raz.',
    CLIENT_VALUE:
      'Zwykła arytmetyka wartości klienta w czasie, co roku z tą samą marżą i tą samą szansą, że zostanie. Nie ma jej w żadnym z artykułów.',
    IDEAL_GAPS: 'Kolejność cech: waga × odległość od +5; cecha bez oceny nie jest różnicą.',
    IDEAL_SCORE: 'Średnia z cech, które mają ocenę. Skala procentowa: −5 to 0%, +5 to 100%.',
    IDEAL_TRAIT_POWER:
      'Średnia ocena najlepszych minus średnia najgorszych. Przy trzech klientach z każdej strony to wskazówka, nie dowód.',
    IDEAL_TRAIT_TEST:
      'Sprawdzamy wszystkie sposoby rozdania tych samych ocen tylu samo najlepszym i najgorszym. Przy trzech i trzech klientach wynik to co najmniej 5%: więcej klientów mówi więcej. Cecha, która nic nie znaczy, przechodzi w najwyżej 10 przypadkach na 100; po samej różnicy przeszłaby w 34.',
    REFERRAL_CHANCE:
      'To, że norma waży tyle, co jedna transakcja na 1 ÷ norma poleceń (rozkład beta). Po 2 transakcjach z 41 poleceń wychodzi 6%, a prawdziwa szansa leży wtedy w dziewięciu przypadkach na dziesięć między 2 a 12 na 100. W „Ustawieniach” podana jest obok norm: szansa poniżej 5% liczy się tam jak 5%, żeby kilka transakcji mogło jej zaprzeczyć; dla poleceń na spotkanie i spotkań na polecenie, których może być kilka naraz, jest to przedział rozkładu gamma (gdy polecenia przychodzą garściami, prawdziwy jest szerszy). Otwarte polecenie uznajemy za przegrane, gdy jest otwarte dłużej, niż trwało dziewięć na dziesięć transakcji. Szansę proponujemy, gdy jej przedział ma najwyżej 20 punktów, a rejestr waży tyle co norma; wskaźnik, gdy przedział to najwyżej połowa jego wartości.',
    REFERRAL_CHECK: 'Co uznajemy za błąd na liście, kto kogo polecił.',
    REFERRAL_CREDIT:
      'Trzy sposoby liczenia i to, że przy „podziale” oddaje się połowę: uczciwy zwyczaj, nie prawo natury.',
    REFERRAL_FORECAST:
      'Dolna i górna liczba zakładają, że transakcje przychodzą niezależnie i w stałym tempie (rozkład Poissona). Klient, który przynosi pięć naraz, albo sezon poszerzają prawdziwy przedział. Z deals_seen i meetings_seen także tempo wynika z Twoich spotkań (ujemny rozkład dwumianowy): przedział na 90% dotrzymuje wtedy słowa także po dziesięciu spotkaniach.',
    REFERRAL_MEETINGS:
      'To, że cel ma być osiągnięty z pewnym zapasem: 10 spotkań daje średnio 1 transakcję, ale w 37 przypadkach na 100 żadnej. Przy 17 spotkaniach jedna jest pewna na 80%.',
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
    'Czy szanse sprawdzają się u Twoich klientów? „Czy to by się sprawdziło?” w panelu bocznym ucina Twoje zamówienia pół roku albo rok przed końcem i pokazuje, co powiedziano, obok tego, co nastąpiło. Jeśli nikt się nie wyróżnia, mówi i to.',
  ],
};
