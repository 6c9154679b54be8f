/** Texts of the sheet Channel. */
export const channel = {
  'channel.title': 'Channel',
  'channel.hint': 'h',
} as const;
