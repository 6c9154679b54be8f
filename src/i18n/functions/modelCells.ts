import type { Example } from './FunctionHelp';

/** Purchases, days from the first to the last, and days since the first, of invented clients. */
const CLIENTS = [
  [2, 28, 267],
  [5, 250, 355],
  [13, 458, 464],
  [6, 133, 321],
  [1, 0, 423],
  [4, 261, 306],
  [6, 327, 335],
  [8, 160, 211],
  [1, 0, 500],
  [15, 258, 557],
  [1, 0, 563],
  [4, 80, 470],
  [3, 81, 309],
  [2, 79, 541],
  [3, 220, 337],
  [1, 0, 435],
  [1, 0, 343],
  [1, 0, 353],
  [1, 0, 279],
  [1, 0, 320],
  [2, 44, 451],
  [3, 258, 435],
  [7, 270, 385],
  [3, 55, 251],
  [2, 5, 310],
  [10, 446, 516],
  [1, 0, 343],
  [5, 333, 455],
  [2, 2, 460],
  [29, 205, 264],
  [3, 392, 557],
  [1, 0, 527],
] as const;

/** As many clients as CLIENT_MODEL needs to learn from, for its example in every language. */
export const modelCells: NonNullable<Example['cells']> = {
  'B2:B33': CLIENTS.map(([purchases]) => [purchases]),
  'C2:C33': CLIENTS.map(([, firstToLast]) => [firstToLast]),
  'D2:D33': CLIENTS.map(([, , sinceFirst]) => [sinceFirst]),
};
