import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet History: what the add-on did, and how to undo it. */
export const history: TextsOf<'history'> = {
  'history.title': 'Historia Polecam',
  'history.hint': 'Co Polecam zrobił w tym pliku, najnowsze na dole. Zostaje 500 ostatnich wpisów.',
  'history.when': 'Kiedy',
  'history.when.note': 'Dzień i godzina w strefie czasowej tego pliku.',
  'history.what': 'Co',
  'history.what.note': 'Co zostało zrobione z menu albo z panelu.',
  'history.sheet': 'Arkusz',
  'history.sheet.note': 'Których arkuszy to dotyczyło, pod ówczesną nazwą.',
  'history.undo': 'Jak to cofnąć',
  'history.undo.note': 'Historia zmian pokazuje każdy stan pliku i pozwala do niego wrócić.',
  'history.clientsFilled': 'Klienci policzeni z zamówień, wierszy: {rows}',
  'history.clientsRecounted':
    'Klienci policzeni ponownie z zamówień, wierszy: {rows}; już ich nie ma w zamówieniach: zostawione bez liczb: {kept}, usunięte: {removed}',
  'history.lookBackWritten': 'Zapisano spojrzenie wstecz na zamówienia',
  'history.sheetsFilled': 'Arkusze dodane albo odświeżone',
  'history.mended': 'Przywrócone formuły: {count}; komórki odsunięte z ich drogi: {moved}',
  'history.settingsSaved': 'Zmienione ustawienia: {settings}',
  'history.settingsLocked': 'Ustawienia zablokowane dla innych',
  'history.settingsOpened': 'Ustawienia odblokowane dla wszystkich edytujących',
  'history.profileFilled': 'Idealny klient i Karta ocen wypełnione przez kreatora',
  'history.exampleInserted': 'Przykład {formula} wstawiony w {address}',
  'history.askNoted': 'Zapisany dzień ostatniej prośby: {client}',
  'history.lostListed': 'Utraceni klienci wpisani na listę: {count}',
  'history.backNoted': 'Zapisano, że {client} znów kupuje',
  'history.referralAdded': 'Dodane polecenie: {from} → {prospect}',
  'history.referralMoved': 'Nowy etap polecenia: {from} → {prospect}',
  'history.handedOver':
    'Przekazane, od kogo i komu: {from} → {to}; klienci: {clients}, otwarte polecenia: {referrals}, następne kroki: {steps}',
  'history.weekAdded': 'Dodany arkusz handlowca: {name}',
  'history.sourcesAdded': 'Dane zbierane z plików, czyich: {names}',
  'history.sourceRemoved': 'Dane nie są już zbierane z pliku, czyjego: {name}; {link}',
  'history.formulasReplaced':
    'Formuły zastąpione przed udostępnieniem: formułami Arkuszy Google: {native}, wartościami: {values}',
  'history.copyMade':
    'Utworzono kopię do udostępnienia, formuły zastąpione formułami Arkuszy Google: {native}, wartościami: {values}',
  'history.formulasBack': 'Przywrócone formuły: {count}',
  'history.undo.versions': 'Plik → Historia zmian → Zobacz historię zmian: przywróć wersję sprzed tej godziny.',
  'history.undo.delete': 'Usuń arkusz: nic od niego nie zależy.',
  'history.undo.bringBack': 'Polecam → Udostępnianie bez Polecam → Przywróć formuły.',
  'history.undo.lock': 'Polecam → Zespół: przełącznik blokady Ustawień.',
  'history.undo.source': 'Polecam → Zespół → Kilka plików: Usuń.',
  'history.undo.type': 'Wpisz w arkuszu poprzednią wartość albo znajdź ją: Plik → Historia zmian.',
};
