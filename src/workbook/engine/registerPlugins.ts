import { AnnotationsPlugin } from './AnnotationsPlugin';
import { answerErrors } from './answerErrors';
import { answerNothing } from './answerNothing';
import { answerTextConditions } from './answerTextConditions';
import { awaitNames } from './awaitNames';
import { BatchPlugin } from './BatchPlugin';
import { addBetaDist } from './betaDist';
import { computeNamedFirst } from './computeNamedFirst';
import { answerConditionErrors } from './conditionErrors';
import { ExportedTexts } from './ExportedTexts';
import { addImportRange } from './importRange';
import { keepAlignment } from './keepAlignment';
import { ListsFollowSheets } from './ListsFollowSheets';
import { moveCellBlocks } from './moveCellBlocks';
import { type CoreCommandTypes, coreTypes, helpers, registries } from './odoo';
import { ProtectionGuard } from './ProtectionGuard';
import { pasteAsGoogle } from './pasteAsGoogle';
import { addPoissonDist } from './poissonDist';
import { quickClear } from './quickClear';
import { quickConditions } from './quickConditions';
import { quickDispatch } from './quickDispatch';
import { quickSpread } from './quickSpread';
import { quickSubstitute } from './quickSubstitute';
import { roomForFilter } from './roomForFilter';
import { skipEmptyCells } from './skipEmptyCells';
import { sortAsGoogle } from './sortAsGoogle';
import { watchVolatile } from './volatileUpstream';
import { WriteCellsPlugin } from './WriteCellsPlugin';

/** Teaches the engine our commands, ARRAYFORMULA, IMPORTRANGE and distributions; the engine's registries are one per process, so once is enough. */
export function registerPlugins(): void {
  if (registries.corePluginRegistry.contains('annotations')) return;
  const { corePluginRegistry, featurePluginRegistry, functionRegistry, inverseCommandRegistry, otRegistry } =
    registries;
  const types: Set<string> = coreTypes;
  for (const type of ['PUT_ANNOTATION', 'REMOVE_ANNOTATION', 'WRITE_CELLS']) {
    types.add(type);
    // Undoing one of ours moves no other edit, just as undoing an UPDATE_CELL.
    inverseCommandRegistry.add(type, command => [command]);
  }
  corePluginRegistry
    .add('annotations', AnnotationsPlugin)
    .add('write_cells', WriteCellsPlugin)
    .add('lists_follow_sheets', ListsFollowSheets);
  featurePluginRegistry
    .add('batch', BatchPlugin)
    .add('protection_guard', ProtectionGuard)
    .add('exported_texts', ExportedTexts);
  for (const executed of ['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS'] as const) {
    otRegistry.addTransformation(executed, ['WRITE_CELLS' as CoreCommandTypes], moveCellBlocks as never);
  }
  quickDispatch();
  quickClear();
  quickSubstitute();
  keepAlignment();
  roomForFilter();
  sortAsGoogle();
  pasteAsGoogle();
  answerErrors();
  answerNothing();
  answerConditionErrors();
  answerTextConditions();
  quickConditions();
  watchVolatile();
  awaitNames();
  quickSpread();
  computeNamedFirst();
  skipEmptyCells();
  addPoissonDist();
  addBetaDist();
  addImportRange();
  functionRegistry.add('ARRAYFORMULA', {
    description: 'Shows the results of an array formula in several rows or columns.',
    category: 'Array',
    args: [helpers.arg('array_formula (any, range<any>)', 'A range, or a formula over ranges.')],
    compute: array => array ?? { value: '' },
  });
  // Google writes the name with an underscore.
  functionRegistry.add('ARRAY_CONSTRAIN', functionRegistry.get('ARRAY.CONSTRAIN'));
}
