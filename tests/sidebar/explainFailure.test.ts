import { expect, it } from 'vitest';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { explainFailure } from '../../src/sidebar/explainFailure';

const { failures } = sidebarTexts.en;

it('shows the server’s sentence as it is', () => {
  expect(explainFailure(new Error('Ten arkusz jest pusty.'), failures)).toBe('Ten arkusz jest pusty.');
});

it('drops the name that Google puts before a sentence', () => {
  expect(explainFailure(new Error('Error: Choose another sheet.'), failures)).toBe('Choose another sheet.');
  expect(explainFailure(new Error('Exception: Service invoked too many times.'), failures)).toBe(
    'Service invoked too many times.',
  );
});

it.each([
  'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  'Authorization is required to perform that action.',
  'Do wykonania tego działania wymagana jest autoryzacja.',
  'Для выполнения этого действия необходима авторизация.',
])('tells how to go on with several accounts: %s', message => {
  expect(explainFailure(new Error(message), failures)).toBe(failures.accounts);
});

it('tells that Google cannot be reached', () => {
  expect(explainFailure(new Error('NetworkError: Connection failure due to HTTP 0'), failures)).toBe(
    failures.connection,
  );
});

it('has a sentence where nothing was said', () => {
  for (const silence of [undefined, null, '', new Error(''), {}])
    expect(explainFailure(silence, failures)).toBe(failures.unknown);
});
