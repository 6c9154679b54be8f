/** Texts of the sheet Settings. */
export const settings = {
  'settings.title': 'Settings',
  'settings.hint':
    'What the sheets reckon with: norms, hours, chances and lists. Change what is tinted; every default stands beside its source.',
} as const;
