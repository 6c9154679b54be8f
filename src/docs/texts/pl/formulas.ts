import type { TextsOf } from '../DocsTexts';

/** The list of formulas. */
export const formulas: TextsOf<'formulas', 'pl'> = {
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
};
