import type { TextsOf } from '../DocsTexts';

/** The start page. */
export const start: TextsOf<'start', 'pl'> = {
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
      text: 'Gdy Polecam jest już zainstalowany, otwórz plik i wybierz {menu}. Potem wpisz {formula} w dowolną komórkę: wynik to {result}.',
    },
    {
      title: 'Zbierz klientów z zamówień',
      text: 'Wklej zamówienia do arkusza, po jednym w wierszu, z datą, klientem i kwotą, i wybierz {menu}. Polecam policzy, kto kupuje, jak często i za ile.',
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
  articlesText: 'Co mówią, jak korzysta z nich Polecam i gdzie kończy się pewność.',
  privacyTitle: 'Twoje liczby zostają u Ciebie',
  privacy:
    'Wszystko dzieje się w Twoim arkuszu: Polecam nie ma własnego serwera, nigdzie nic nie wysyła i nikogo nie śledzi. Ta strona też nie wczytuje niczego z zewnątrz.',
};
