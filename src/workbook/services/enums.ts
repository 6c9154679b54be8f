import { enumOf } from './enumOf';

// The enums of SpreadsheetApp that are here.
export const BorderStyle = enumOf<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const WrapStrategy = enumOf<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WRAP', 'OVERFLOW', 'CLIP');
export const ProtectionType = enumOf<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('RANGE', 'SHEET');
export const DeveloperMetadataVisibility = enumOf<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DOCUMENT',
  'PROJECT',
);
export const DeveloperMetadataLocationType = enumOf<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);
export const DataValidationCriteria = enumOf<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'DATE_IS_VALID_DATE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
export const BooleanCriteria = enumOf<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'TEXT_EQUAL_TO',
  'TEXT_CONTAINS',
  'CUSTOM_FORMULA',
);
export const InterpolationType = enumOf<typeof GoogleAppsScript.Spreadsheet.InterpolationType>(
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
);
