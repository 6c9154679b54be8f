import type { TextsOf } from '../DocsTexts';

/** The page about several workbooks. */
export const sources: TextsOf<'sources', 'pl'> = {
  lead: 'Każdy handlowiec prowadzi własny plik, a Ty widzisz wszystkie w jednym arkuszu: kto jest połączony, jak wypada na tle Twoich norm i jakie ma polecenia.',
  givesTitle: 'Co dostajesz',
  gives: [
    'Dla każdego handlowca: klienci, spotkania, polecenia i transakcje na tle norm z Twoich Ustawień, na ile kroków przyszedł termin, ilu klientom trzeba dać znać, co wyszło z polecenia, oraz data ostatniego wpisu.',
    'Jeden rejestr poleceń wszystkich osób, z etapami nazwanymi tak jak w Twoim pliku.',
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
      text: 'W arkuszu {sheet} najedź na #REF! w kolumnie {connection} i kliknij „Zezwól na dostęp”, raz dla każdego pliku. To przycisk Google: pojawia się tylko przy plikach, które możesz otworzyć.',
    },
    {
      title: 'Sprawdź połączenia',
      text: 'Kliknij {again}, a przy każdym pliku zobaczysz, czy jest połączony. Aby przestać zbierać z któregoś, kliknij × obok niego: jego wiersz zostanie opróżniony, a sam plik się nie zmieni.',
    },
  ],
  answersTitle: 'Co znaczą stany',
  said: 'Widzisz',
  meaning: 'Co to znaczy',
  answers: {
    answers: 'Plik jest połączony, jego liczby są w jego wierszu.',
    silent:
      'Arkusze Google nie mogą go czytać: nie ma jeszcze zgody na dostęp, nikt Ci go nie udostępnił albo link jest błędny. Najedź na #REF! w jego wierszu, a komórka powie, o co chodzi.',
    noPolecam:
      'Plik można odczytać, ale nie ma w nim arkuszy Polecam. Dodaje je handlowiec: Polecam → {addSheet} → {referrals}.',
    unconnected: 'Ten wiersz wpisano w arkuszu ręcznie. Kliknij „{connect}” w panelu.',
    badLink: 'W kolumnie z linkami jest coś innego. Skopiuj adres pliku jeszcze raz.',
    badName: 'Brakuje nazwiska albo jest wpisane dwa razy, a według niego liczone są polecenia.',
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
    'Rejestr jest tu kopią: polecenie poprawia się w pliku, z którego pochodzi.',
  ],
};
