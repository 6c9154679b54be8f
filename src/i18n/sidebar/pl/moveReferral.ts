import type { TextsOf } from '../SidebarTexts';

/** A referral moves on. */
export const moveReferral: TextsOf<'moveReferral', 'pl'> = {
  title: 'Co dalej z poleceniem',
  why: 'Otwarte polecenia, od najdłużej czekających',
  none: 'Nie ma otwartych poleceń',
  noneWhy: 'Każde polecenie z rejestru skończyło się transakcją albo zostało zamknięte. Poproś o nowe.',
  noLog: 'Rejestru jeszcze nie ma: powstanie z pierwszym poleceniem.',
  open: {
    one: '{number} otwarte polecenie',
    few: '{number} otwarte polecenia',
    many: '{number} otwartych poleceń',
  },
  find: 'Znajdź poleconego albo klienta',
  nothingFound: 'Żadne otwarte polecenie nie ma takich słów.',
  more: 'Pokaż więcej poleceń',
  from: 'od: {name}',
  waiting: {
    one: '{number} dzień na tym etapie',
    few: '{number} dni na tym etapie',
    many: '{number} dni na tym etapie',
  },
  all: 'Wszystkie otwarte polecenia',
  stage: 'Na jakim jest etapie?',
  day: 'Od kiedy',
  profit: 'Zysk z transakcji',
  lostReason: 'Dlaczego nie (opcjonalnie)',
  noReason: 'Bez podania powodu',
  next: 'Następny krok',
  hints: [
    'Zadzwoń w ciągu dwóch dni i zacznij od nazwiska osoby, która Cię poleciła.',
    'Umów spotkanie: dziesięć spotkań z dobrego polecenia daje co najmniej jedną transakcję.',
    'Zanim się rozstaniecie, ustal następny termin; do transakcji zwykle dochodzi w ciągu miesiąca.',
    'Podziękuj temu, kto Cię polecił. Gdy nowy klient będzie zadowolony, poproś o polecenia także jego.',
    'Powiedz temu, kto Cię polecił, jak się skończyło, i mimo wszystko mu podziękuj.',
  ],
  save: 'Zapisz',
  saving: 'Zapisuję w rejestrze…',
  moved: '{prospect}: {stage}. Zapisane w rejestrze.',
  changedMeanwhile: 'Ktoś zdążył zmienić ten wiersz rejestru. Nic nie zapisano.',
  loadAgain: 'Wczytaj ponownie',
};
