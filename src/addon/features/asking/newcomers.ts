import { cellDay } from '../../book/cellDay';
import { cellText } from '../../book/cellText';
import type { OurContent } from '../../book/readSheet';

/** So long after their first purchase people still know who sent them. */
const NEW_DAYS = 90;
const MOST_ASKED = 20;

/** New clients of whom the sheet says neither who sent them nor that nobody did, the newest first. */
export function newcomers({ rows, typedFormulas }: OurContent, reckonedOn: number): string[] {
  const answered = new Set(typedFormulas.flatMap(({ row, key }) => (key === 'referredBy' ? [row] : [])));
  return rows
    .flatMap(({ client, firstDay, referredBy, cameAlone }, row) => {
      const day = cellDay(firstDay);
      const isNew = day !== null && day <= reckonedOn && reckonedOn - day <= NEW_DAYS;
      const isOpen = cellText(referredBy) === '' && cameAlone !== true && !answered.has(row);
      return isNew && isOpen && cellText(client) !== '' ? [{ client: cellText(client), day }] : [];
    })
    .sort((a, b) => b.day - a.day)
    .slice(0, MOST_ASKED)
    .map(({ client }) => client);
}
