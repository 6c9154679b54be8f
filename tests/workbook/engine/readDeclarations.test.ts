import { expect, test } from 'vitest';
import { readDeclarations } from '../../../src/workbook/engine/readDeclarations';
import { fixtureFiles } from '../fixtureFiles';

test('Only functions marked as custom functions are formulas, with their help', () => {
  const declarations = readDeclarations(fixtureFiles()['Code.js'] ?? '');
  expect(declarations.map(({ name }) => name)).toEqual(['TIME_SHARE', 'ARRIVED', 'RESULT', 'SIZE']);
  expect(declarations[0]).toEqual({
    name: 'TIME_SHARE',
    description: 'Half of the share of a big client.',
    args: [
      { name: 'revenue_share', description: 'Share of the business, 0.7 or 70%.' },
      { name: 'client_kind', description: '(optional, default "existing") existing or new' },
    ],
  });
});
