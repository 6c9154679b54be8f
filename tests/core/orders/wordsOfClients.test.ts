import { expect, it } from 'vitest';
import { wordsOfClients } from '../../../src/core/orders/wordsOfClients';

const rows = {
  days: [3, 5, 4, 5, 1, 2],
  clients: ['Alfa', 'ALFA', 'alfa', 'Beta', 'Beta', 'Gamma'],
  cells: ['Anna', ' Jan  Nowak ', 'Ewa', '#N/A', 'Ola', 7],
  isErrorValue: (text: string) => text.startsWith('#'),
};

it('gives the newest or the oldest word of each client, and says where there are several', () => {
  expect([...wordsOfClients(rows, 'newest')]).toEqual([
    ['alfa', { word: 'Jan Nowak', day: 5, several: true }],
    ['beta', { word: 'Ola', day: 1, several: false }],
  ]);
  expect(wordsOfClients(rows, 'oldest').get('alfa')).toEqual({ word: 'Anna', day: 3, several: true });
});

it('gives of one day the row further down as the newest, and the one further up as the oldest', () => {
  const sameDay = { ...rows, days: [1, 1], clients: ['Alfa', 'Alfa'], cells: ['Anna', 'Jan'] };
  expect(wordsOfClients(sameDay, 'newest').get('alfa')!.word).toBe('Jan');
  expect(wordsOfClients(sameDay, 'oldest').get('alfa')!.word).toBe('Anna');
});
