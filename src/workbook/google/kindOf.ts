import type { ServiceCall } from '../workbook';
import type { CostName } from './costs';

type Called = Pick<ServiceCall, 'service' | 'method'>;

/** What a call of a service costs; undefined for one that nobody has put in this table. */
export function kindOf({ service, method }: Called): CostName | undefined {
  return BUILDERS.test(service) ? 'handle' : (KINDS.get(`${service}.${method}`) ?? KINDS.get(method));
}

/** Their objects hold what was read once, or what is still to be written. */
const BUILDERS =
  /Builder$|^(Blob|BooleanCondition|ChartOptions|Console|ConditionalFormatRule|ContainerInfo|DataValidation|DeveloperMetadataLocation|EmbeddedChart|HtmlOutput|Logger|Menu|Session|Utilities)$/;

/** By method; where services differ in it, with the service. */
const METHODS: Partial<Record<CostName, string>> = {
  handle: `getActive getActiveRange getActiveSheet getRange getRangeList getCell offset getColumn getRow getNumColumns getNumRows
    getA1Notation getLocation newChart newConditionalFormatRule newDataValidation newRichTextValue
    createDeveloperMetadataFinder createTextFinder useRegularExpression matchFormulaText withKey withValue getUi createMenu createAddonMenu showSidebar toast alert
    setActiveSheet activate newTextStyle getDocumentProperties getUserProperties getDocumentCache getDocumentLock requireAllScopes
    getSheet getKey DeveloperMetadata.getValue NamedRange.getName NamedRange.getRange Protection.getRange
    Protection.getDescription Protection.isWarningOnly getActiveUserLocale getOAuthToken`,
  look: `find findAll getDataRange getName getSheetId getId getSheets getSheetByName getNumSheets getIndex getLastColumn getLastRow
    getMaxColumns getMaxRows getSpreadsheetLocale getSpreadsheetTimeZone getRangeByName getNamedRanges isSheetHidden
    isBlank getFilter canEdit canDomainEdit getEditors getProtections getDeveloperMetadata getCharts getConditionalFormatRules
    getDataValidation getDataValidations getColumnWidth isColumnHiddenByUser isRowHiddenByUser getFrozenRows getUrl
    getEmail getEffectiveUser getActiveUser`,
  cells: `getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getNote getNotes getNumberFormat
    getNumberFormats getBackground getBackgrounds getFontColors getFontWeights getRichTextValues getWraps
    getMergedRanges`,
  write: `setValue setValues setFormula setFormulas setNote setNotes setNumberFormat setNumberFormats setBackground
    setBackgrounds setFontColor setFontColors setFontWeight setFontWeights setFontSize setFontSizes setFontStyle
    setFontStyles setFontFamily setFontFamilies setWrap setWraps setWrapStrategy setVerticalAlignment
    setVerticalAlignments setHorizontalAlignment setHorizontalAlignments setBorder setDataValidation setDataValidations
    clearContent clearNote clearFormat clear clearDataValidations setRichTextValues setColumnWidth setColumnWidths
    setRowHeight setRowHeights hideRows hideColumns showRows showColumns unhideColumn unhideRow hideSheet showSheet
    setFrozenRows setFrozenColumns setTabColor setName setConditionalFormatRules clearConditionalFormatRules
    setDescription setWarningOnly setRange setUnprotectedRanges merge breakApart insertCheckboxes autoResizeColumns
    autoResizeColumn setHiddenGridlines copyFormatToRange DeveloperMetadata.setValue Range.copyTo`,
  part: `setNamedRange removeNamedRange addDeveloperMetadata insertChart updateChart removeChart protect remove
    insertRowsAfter insertRowsBefore insertRows insertColumnsAfter insertColumnsBefore insertColumns deleteRows
    deleteRow deleteColumns deleteColumn addEditor addEditors removeEditor removeEditors setDomainEdit sort
    moveColumns moveRows createFilter`,
  sheet: 'insertSheet deleteSheet moveActiveSheet Sheet.copyTo duplicateActiveSheet Spreadsheet.copy',
  roundTrip: 'flush',
  readProperty: 'getProperty getProperties getKeys',
  writeProperty: 'setProperty setProperties deleteProperty deleteAllProperties',
  cache: 'Cache.get Cache.put Cache.remove',
  lock: 'tryLock waitLock releaseLock hasLock',
  file: 'createHtmlOutputFromFile createTemplateFromFile',
  kilobyte: 'createHtmlOutput',
  templateKilobyte: 'createTemplate',
};

const KINDS: ReadonlyMap<string, CostName> = new Map(
  Object.entries(METHODS).flatMap(([kind, methods]) =>
    methods.split(/\s+/).map(method => [method, kind as CostName] as const),
  ),
);
