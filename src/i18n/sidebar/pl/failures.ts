import type { TextsOf } from '../SidebarTexts';

/** Why the server did not answer. */
export const failures: TextsOf<'failures', 'pl'> = {
  accounts:
    'Google nie wie, z którego z Twoich kont pochodzi prośba. Otwórz ten plik w oknie, w którym zalogowane jest tylko jedno konto Google (wystarczy okno prywatne), i uruchom Polecam jeszcze raz.',
  connection: 'Nie ma połączenia z Google. Sprawdź internet i spróbuj ponownie.',
  unknown: 'Nie udało się, a Google nie podał przyczyny. Spróbuj ponownie.',
  sheetGone: 'Tego arkusza nie ma już w pliku.',
};
