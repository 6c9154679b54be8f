/** Texts of the sheet Keeping clients. */
export const keeping = {
  'keeping.title': 'Keeping clients',
  'keeping.hint': 'h',
} as const;
