import type { TemplateTexts } from '../../src/i18n/templates/TemplateTexts';
import { templates } from '../../src/templates';
import type { Row, RowCell } from '../../src/templates/planSheet';
import {
  type Column,
  isColumn,
  type SheetTemplate,
  type TemplateId,
  type Validation,
} from '../../src/templates/sheetTemplate';
import { startRows } from '../../src/templates/startRows';
import { seededChance } from '../../src/workbook/demo/seededChance';
import { TODAY } from '../templates/plannedWorkbook';

/** Rows of every sheet, made up at random but the same for a seed: blanks, unknown names and losses among them. */
export function generatedRows(
  texts: TemplateTexts,
  { seed, rows: count }: { readonly seed: number; readonly rows: number },
): Readonly<Record<TemplateId, readonly Row[]>> {
  const chance = seededChance(seed);
  const lists = [
    ...['Anna', 'Jan', 'Ola'].map((entry): Row => ({ list: texts['settings.list.salespeople'], entry })),
    ...startRows(templates.lists, texts, TODAY),
  ];
  const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)]!;
  const listed = (key: string) =>
    lists.flatMap(({ list, entry }) => (list === texts[`settings.list.${key}` as keyof TemplateTexts] ? [entry!] : []));

  const chosen = ({ from, free = false }: List, id: TemplateId, row: number): RowCell => {
    if (from !== 'clients.client') return pick([...listed(from.split('.')[1]!), ...(free ? ['Another'] : [])]);
    if (id !== 'clients') return pick([...CLIENTS.slice(0, count), 'Nobody we know']);
    // Who refers a client stands above them, so that nobody is their own ancestor: the first came by themselves.
    return row === 0 ? null : pick(CLIENTS.slice(0, row));
  };

  const cell = ({ key, content, validation }: Column, id: TemplateId, row: number): RowCell => {
    // One weight that is missing would refuse the scores of all clients.
    if (content !== 'weight' && chance() < BLANKS) return null;
    if (validation?.kind === 'list') return chosen(validation, id, row);
    if (validation?.kind === 'words') {
      return pick(validation.words.map(word => (typeof word === 'number' ? word : texts[word])));
    }
    if (content === 'day') return TODAY - whole(-60, 800);
    if (content === 'month') return monthStart(row);
    if (content === 'share') return whole(0, 100) / 100;
    if (content === 'money') return key === 'profit' ? whole(-20_000, 90_000) : whole(1, 4_000_000) / 10;
    if (content === 'check') return chance() < 0.5;
    if (content === 'score') return whole(-5, 5);
    if (content === 'text') return `${key} ${whole(1, 9)}`;
    return content === 'number' ? whole(0, 80) / 2 : whole(0, 12);
  };

  const rowOf = ({ id, columns, keyColumn }: SheetTemplate, row: number): Row =>
    Object.fromEntries(
      columns
        .filter(isColumn)
        .filter(({ filledBy, rows = count }) => filledBy !== 'formula' && row < rows)
        .map(column => [column.key, column.key === keyColumn ? CLIENTS[row]! : cell(column, id, row)]),
    );

  const rowsOf = (template: SheetTemplate): readonly Row[] => {
    if (template.id === 'settings') return startRows(template, texts, TODAY);
    if (template.id === 'lists') return lists;
    if (template.id === 'overview') return [];
    const rows = Array.from({ length: count }, (_, row) => rowOf(template, row));
    return template.id === 'timePlan' ? [...startRows(template, texts, TODAY), ...rows.slice(0, BIG)] : rows;
  };
  const all = Object.values(templates).map(template => [template.id, rowsOf(template)]);
  return Object.fromEntries(all) as Record<TemplateId, readonly Row[]>;
}

type List = Extract<Validation, { kind: 'list' }>;

const BIG = 12;
const BLANKS = 0.15;
const CLIENTS = Array.from({ length: 60 }, (_, at) => `Client ${at + 1}`);

/** The first days of two years, again and again. */
function monthStart(row: number): number {
  const month = row % 24;
  return (Date.UTC(2025, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
