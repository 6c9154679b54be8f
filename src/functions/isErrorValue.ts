import { DomainError } from '../core/errors';
import type { Cell } from './cell';

/**
 * Every error value as Sheets writes it in English, Polish and Russian. A list, not a pattern: a client may well be
 * called "#12".
 */
const ERROR_VALUES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#SPILL!',
  'Loading...',
  '#ZERO!',
  '#DZIEL/0!',
  '#ARG!',
  '#ADR!',
  '#NAZWA?',
  '#LICZBA!',
  '#N/D',
  '#N/D!',
  '#BŁĄD!',
  'Ładuję...',
  '#ПУСТО!',
  '#ДЕЛ/0!',
  '#ЗНАЧ!',
  '#ССЫЛКА!',
  '#ИМЯ?',
  '#ЧИСЛО!',
  '#Н/Д',
  '#ОШИБКА!',
  'Загрузка...',
]);

/** Whether a text is what a cell shows in place of a value that cannot be computed. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUES.has(text);
}

/** Refuses a cell that shows an error, by the error's name. */
export function refuseErrorValue(cell: Cell, argument: string): void {
  if (typeof cell === 'string' && isErrorValue(cell)) throw new DomainError('errorValue', { argument, value: cell });
}
