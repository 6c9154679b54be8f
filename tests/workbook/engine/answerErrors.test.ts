import { expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { builtFiles } from '../../addon/openFile';

it.each(['SUMIF(NOT_THERE;1)', 'COUNTIF(NOT_THERE;1)', 'SUMIFS(NOT_THERE;NOT_THERE;1)', 'SUM(NOT_THERE)'])(
  'IFERROR catches %s of a name that is not there, as in Google Sheets',
  formula => {
    const workbook = createWorkbook({ files: builtFiles() });
    workbook.type('Sheet1', 'A1', `=IFERROR(${formula};"none")`);
    expect(workbook.cell('Sheet1', 'A1')).toBe('none');
    workbook.type('Sheet1', 'A2', `=${formula}`);
    expect(workbook.display('Sheet1', 'A2')).toMatch(/^#/);
  },
);
