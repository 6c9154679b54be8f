import { formulasOf } from '../../src/templates/namedKeys';
import { referencesIn } from '../../src/templates/resolveFormula';
import { type Column, isColumn, type SheetTemplate, type TemplateId } from '../../src/templates/sheetTemplate';
import type { DistFiles } from '../../src/workbook/workbook';
import { withServerTexts } from './withServerTexts';

/** An older version of the add-on, in which one template was another. */
export interface Older {
  readonly files: DistFiles;
  readonly template: SheetTemplate;
  readonly newer: Newer;
}

/** What the present version of a template brings, seen from the older one. */
interface Newer {
  readonly columns: readonly string[];
  /** A column whose formula is another by now; undefined where the template computes nothing. */
  readonly formula: string | undefined;
}

/** The files as they were before that template got its last two columns, a formula, a name and a filter. */
export function olderFiles(files: DistFiles, id: TemplateId): Older {
  let newer: Newer = { columns: [], formula: undefined };
  let before: SheetTemplate | undefined;
  const older = withServerTexts(files, texts => {
    const template = texts.templates[id];
    newer = newIn(template);
    const columns = template.columns.filter(({ key }) => !newer.columns.includes(key));
    const shown = columns.filter(column => isColumn(column) && !column.hidden);
    const { hasFilter: _, ...unfiltered } = template;
    before = {
      ...unfiltered,
      // A figure stands over each of the first columns.
      ...(template.summary && { summary: template.summary.slice(0, shown.length) }),
      columns: columns.map(column =>
        isColumn(column) && column.key === newer.formula
          ? { ...column, formula: `IF(1=1;${column.formula};"")` }
          : column,
      ),
    };
    const names = texts.named[id];
    const lastName = names.filter(key => template.columns.some(column => column.key === key)).pop();
    return {
      ...texts,
      templates: { ...texts.templates, [id]: before },
      named: { ...texts.named, [id]: names.filter(key => key !== lastName && !newer.columns.includes(key)) },
    };
  });
  return { files: older, template: before!, newer };
}

/** Two columns that nothing else counts on, one of them computed if there is such a one. */
function newIn(template: SheetTemplate): Newer {
  const counted = new Set([
    template.keyColumn,
    template.valueColumn,
    ...template.charts.flatMap(c => [c.labels, ...c.values]),
  ]);
  for (const formula of formulasOf(template)) {
    for (const { sheet, key, to } of referencesIn(formula)) {
      if (sheet === undefined) for (const own of [key, to]) counted.add(own);
    }
  }
  const free = template.columns
    .filter(isColumn)
    .filter(({ key, hidden, rows }) => !hidden && !rows && !counted.has(key));
  const computed = free.filter(column => column.formula !== undefined && !fillsOthers(column, template));
  const others = free.filter(({ filledBy }) => filledBy !== 'formula');
  const columns = [...computed.slice(-1), ...others.slice(-2)].slice(0, 2).map(({ key }) => key);
  const formula = template.columns.filter(isColumn).find((column: Column) => isChangeable(column, columns))?.key;
  return { columns, formula };
}

function isChangeable({ key, formula }: Column, gone: readonly string[]): boolean {
  return formula !== undefined && !gone.includes(key) && !formula.startsWith('ARRAYFORMULA');
}

/** Its answers also fill the computed columns at the right that have no formula. */
function fillsOthers(column: Column, { columns }: SheetTemplate): boolean {
  const next = columns[columns.indexOf(column) + 1];
  return next !== undefined && isColumn(next) && next.filledBy === 'formula' && next.formula === undefined;
}
