import { expect, it } from 'vitest';
import { localeOfComputer, readFlags } from '../../../src/workbook/server/readFlags';

function flags(line: string) {
  const read = readFlags(line.split(' ').filter(word => word !== ''));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.flags;
}

function refusal(line: string) {
  const read = readFlags(line.split(' '));
  return read.ok ? null : read.refusal;
}

it('asks for nothing special without flags', () => {
  expect(flags('')).toEqual({
    fresh: false,
    locale: null,
    port: null,
    file: null,
    browser: true,
    asSlowAsGoogle: false,
    help: false,
  });
});

it('reads all flags together, --open beside --no-open too', () => {
  expect(flags('--open orders.csv --no-open --as-slow-as-google --fresh --locale pl_PL --port 9000')).toEqual({
    fresh: true,
    locale: 'pl_PL',
    port: 9000,
    file: 'orders.csv',
    browser: false,
    asSlowAsGoogle: true,
    help: false,
  });
  expect(flags('--no-open --open=orders.csv')).toMatchObject({ browser: false, file: 'orders.csv' });
});

it('knows a locale by its language or another spelling', () => {
  expect(flags('--locale ru').locale).toBe('ru_RU');
  expect(flags('--locale pl-pl').locale).toBe('pl_PL');
});

it('refuses what it does not know', () => {
  expect(refusal('--sheets')).toEqual({ reason: 'unknownFlag', flag: '--sheets' });
  expect(refusal('--fresh=yes')).toEqual({ reason: 'unknownFlag', flag: '--fresh=yes' });
  expect(refusal('--locale de_DE')).toEqual({ reason: 'noLocale', flag: 'de_DE' });
  expect(refusal('--port 80000')).toEqual({ reason: 'noPort', flag: '80000' });
  expect(refusal('--port web')).toEqual({ reason: 'noPort', flag: 'web' });
});

it('takes a file that is named alone, as after --open, and one of them', () => {
  expect(flags('orders.csv')).toMatchObject({ file: 'orders.csv', browser: true });
  expect(flags('--no-open orders.csv --locale pl')).toMatchObject({ file: 'orders.csv', browser: false });
  expect(refusal('orders.csv more.csv')).toEqual({ reason: 'twoFiles', flag: 'more.csv' });
  expect(refusal('--open orders.csv more.csv')).toEqual({ reason: 'twoFiles', flag: 'more.csv' });
  expect(refusal('orders.csv --open more.csv')).toEqual({ reason: 'twoFiles', flag: 'more.csv' });
});

it('tells the locale that was asked for also where it refuses, wherever it stands', () => {
  expect(readFlags(['--wrong', '--locale', 'pl'])).toMatchObject({ ok: false, locale: 'pl_PL' });
  expect(readFlags(['--open'])).toMatchObject({ ok: false, locale: null });
});

it('wants a file after --open', () => {
  expect(refusal('--open')).toEqual({ reason: 'noFile' });
  expect(refusal('--open --no-open')).toEqual({ reason: 'noFile' });
});

it('takes the locale of the computer, English where it is none of ours', () => {
  expect(localeOfComputer('pl_PL.UTF-8')).toBe('pl_PL');
  expect(localeOfComputer('ru_RU')).toBe('ru_RU');
  expect(localeOfComputer('de_DE.UTF-8')).toBe('en_US');
  expect(localeOfComputer('C.UTF-8')).toBe('en_US');
  expect(localeOfComputer(undefined)).toBe('en_US');
});
