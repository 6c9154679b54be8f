import type { TextsOf } from '../SidebarTexts';

/** The invented firm that shows what the sheets are for. */
export const exampleFirm: TextsOf<'exampleFirm', 'pl'> = {
  show: 'Pokaż mi przykład',
  showing: 'Polecam wypełnia wszystkie arkusze danymi zmyślonej firmy. To potrwa do minuty.',
  shown: 'Przykład jest gotowy. Rozejrzyj się: nie ma w nim Twoich danych.',
  title: 'To jest przykład',
  why: 'W arkuszach jest zmyślona firma. Możesz zmieniać wszystko: nie ma tam Twoich danych.',
  first: 'W arkuszach jest zmyślona firma. Usuń ją, zanim dodasz swoje dane.',
  remove: 'Usuń przykład',
  removing: 'Usuwam przykład…',
  removed: {
    one: 'Przykładu już nie ma: usunięto {number} arkusz.',
    few: 'Przykładu już nie ma: usunięto {number} arkusze.',
    many: 'Przykładu już nie ma: usunięto {number} arkuszy.',
  },
  undo: 'Plik → Historia zmian: tam można go przywrócić.',
  touched: 'Ktoś już coś wpisał w przykładzie: {sheets}. To też zniknie.',
  removeAll: 'Usuń razem z tym',
  keep: 'Zostaw',
};
