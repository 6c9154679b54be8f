import type { TextsOf } from '../SidebarTexts';

/** The settings. */
export const settings: TextsOf<'settings', 'pl'> = {
  title: 'Ustawienia',
  why: 'Język, data, normy i godziny w Twoich arkuszach',
  loading: 'Czytam ustawienia…',
  lead: 'Wszystkie arkusze liczą według tych ustawień. Są one w arkuszu „{name}”.',
  noSheet:
    'Nie ma jeszcze arkusza z ustawieniami. To w nim są normy, godziny i szanse, według których liczą pozostałe arkusze.',
  addSheet: 'Dodaj arkusz z ustawieniami',
  language: 'Język arkuszy',
  languageChanged: 'Ktoś właśnie wybrał inny język arkuszy. Nic jeszcze nie zapisano: spójrz i wybierz ponownie.',
  writeSheets: 'Przełącz arkusze na ten język',
  writeSheetsWhy: 'Tytuły, nagłówki i notatki zmienią język. To, co wpisano ręcznie, zostanie.',
  writing: 'Przełączam arkusze: to może potrwać pół minuty…',
  written: {
    one: '{number} arkusz jest już w tym języku.',
    few: '{number} arkusze są już w tym języku.',
    many: '{number} arkuszy jest już w tym języku.',
  },
  setToday: 'Ustaw dzisiejszą datę',
  isToday: 'To dzisiejsza data.',
  inPercent: '{name} (w %)',
  computed: 'Jest tu formuła: zmień ją w arkuszu.',
  notReadable: 'W arkuszu jest „{text}”. Wpisz tu liczbę.',
  empty: 'W arkuszu to pole jest puste.',
  wordNeeded: 'Wpisz słowo: arkusze coś nim nazywają.',
  save: 'Zapisz',
  saving: 'Zapisuję ustawienia…',
  saved: 'Zapisano. Arkusze są już przeliczone.',
  changes: {
    one: '{number} niezapisana zmiana',
    few: '{number} niezapisane zmiany',
    many: '{number} niezapisanych zmian',
  },
  changedMeanwhile: 'Ktoś zdążył to zmienić: {names}. Nic jeszcze nie zapisano.',
  nowOnSheet: 'Teraz w arkuszu: {value}',
  takeTheirs: 'Zostaw wersję z arkusza',
  saveMine: 'Zapisz moje',
};
