// The one door to the engine: what it needs to run comes first, and its errors bear Google's names.
import './runtime';
import { CellErrorType, registries } from '@odoo/o-spreadsheet';

Object.assign(CellErrorType, {
  InvalidReference: '#REF!',
  SpilledBlocked: '#REF!',
  CircularDependency: '#REF!',
  BadExpression: '#ERROR!',
  GenericError: '#VALUE!',
});
for (const name of Object.values(CellErrorType)) registries.errorTypes.add(name);

export * from '@odoo/o-spreadsheet';
