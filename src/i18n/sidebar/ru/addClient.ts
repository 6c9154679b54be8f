import type { TextsOf } from '../SidebarTexts';

/** A client who is typed, with who sent them. */
export const addClient: TextsOf<'addClient', 'ru'> = {
  title: 'Добавить клиента',
  why: 'По одному, сразу с тем, кто рекомендовал',
  client: 'Клиент',
  whoSent: 'Кто рекомендовал? (необязательно)',
  alone: 'Никто: пришёл сам',
  nameMissing: 'Осталось указать название клиента.',
  sentThemselves: 'Сам себя никто не рекомендует: укажите другого или никого.',
  add: 'Добавить к клиентам',
  adding: 'Добавляю клиента…',
  added: '{prospect} — на листе «{sheet}».',
  alreadyThere: '{prospect} уже есть на листе «{sheet}». Ничего не изменено.',
};
