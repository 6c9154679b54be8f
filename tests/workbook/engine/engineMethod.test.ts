import { expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { answerErrors } from '../../../src/workbook/engine/answerErrors';
import { createModel } from '../../../src/workbook/engine/createModel';
import { keepAlignment } from '../../../src/workbook/engine/keepAlignment';
import { CorePlugin, helpers, Model, registries } from '../../../src/workbook/engine/odoo';
import { quickClear } from '../../../src/workbook/engine/quickClear';
import { quickDispatch } from '../../../src/workbook/engine/quickDispatch';
import { builtFiles } from '../../addon/openFile';

const { functionRegistry, corePluginRegistry } = registries;
const { mapping } = functionRegistry as unknown as { readonly mapping: object };
const { prototype: cells } = corePluginRegistry.get('cell') as unknown as { readonly prototype: object };
const base = Object.getPrototypeOf(CorePlugin.prototype) as object;
const { model } = createWorkbook({ files: builtFiles() });
const { handlers } = model as unknown as { readonly handlers: readonly { readonly evaluator?: object }[] };
const evaluator = handlers.find(handler => handler.evaluator !== undefined)!.evaluator!;

/** What computes the cells is changed when a model computes for the first time. */
const openAnother = () => void createModel({ spreadsheet: helpers.createEmptyWorkbookData() });

test.each([
  ['dispatchToHandlers', Model.prototype, quickDispatch],
  ['beforeHandle', base, quickDispatch],
  ['handle', base, quickDispatch],
  ['clearCells', cells, quickClear],
  ['extractCustomStyle', cells, keepAlignment],
  ['SUMIF', mapping, answerErrors],
  ['evaluateAllCells', evaluator, openAnother],
  ['spreadValues', evaluator, openAnother],
  ['clearEvaluatedRanges', evaluator, openAnother],
])('what replaces the engine’s %s says so where it is gone', (name, target, replace) => {
  const hidden = [target, Object.getPrototypeOf(target) as object].flatMap(owner => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    return own === undefined ? [] : [{ owner, own }];
  });
  expect(hidden).not.toEqual([]);
  for (const { owner } of hidden) Reflect.deleteProperty(owner, name);
  try {
    expect(replace).toThrow(name);
  } finally {
    for (const { owner, own } of hidden) Object.defineProperty(owner, name, own);
  }
});
