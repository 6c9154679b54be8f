import type { TextsOf } from '../SidebarTexts';

/** A client who is typed, with who sent them. */
export const addClient: TextsOf<'addClient', 'pl'> = {
  title: 'Dodaj klienta',
  why: 'Po jednym, od razu z tym, kto go polecił',
  client: 'Klient',
  whoSent: 'Kto go polecił? (opcjonalnie)',
  alone: 'Nikt: trafił do nas sam',
  nameMissing: 'Brakuje jeszcze nazwy klienta.',
  sentThemselves: 'Nikt nie poleca sam siebie: podaj kogoś innego albo nikogo.',
  add: 'Dodaj do klientów',
  adding: 'Dodaję klienta…',
  added: '{prospect} jest w arkuszu „{sheet}”.',
  alreadyThere: '{prospect} już jest w arkuszu „{sheet}”. Nic nie zmieniono.',
};
