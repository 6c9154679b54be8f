import { printsOfCells } from './cellPrints';
import type { KeptCells, KeptRow, KeptStep } from './KeptStep';

/**
 * What two actions wrote that are one for the person, such as sheets that are added a few at a time: of a cell that both
 * wrote, what stood there first. What the second wrote into a sheet that the first made goes with that sheet.
 */
export function joinedSteps(first: readonly KeptStep[], second: readonly KeptStep[]): KeptStep[] {
  const made = new Set(first.flatMap(step => (step.kind === 'sheet' ? [step.sheet] : [])));
  const news = second.filter(step => step.kind === 'sheet' || !made.has(step.sheet));
  const joined = first.map(step => {
    const same = news.find(other => other.kind === step.kind && other.sheet === step.sheet);
    if (step.kind === 'cells' && same?.kind === 'cells') return joinedCells(step, same);
    return step.kind === 'prints' && same?.kind === 'prints' ? { ...step, after: same.after } : step;
  });
  const isJoined = ({ kind, sheet }: KeptStep) =>
    (kind === 'cells' || kind === 'prints') && first.some(step => step.kind === kind && step.sheet === sheet);
  return [...joined, ...news.filter(step => !isJoined(step))];
}

function joinedCells(first: KeptCells, second: KeptCells): KeptCells {
  const keyOf = ({ at, name }: KeptRow) => `${name === '' ? at : ''} ${name}`;
  const others = new Map(second.rows.map(row => [keyOf(row), row]));
  const rows = first.rows.map(row => {
    const other = others.get(keyOf(row));
    others.delete(keyOf(row));
    return other === undefined ? row : joinedRow(row, other);
  });
  return { ...first, rows: [...rows, ...others.values()] };
}

function joinedRow(first: KeptRow, second: KeptRow): KeptRow {
  const printsOf = ({ cells, prints }: KeptRow) =>
    new Map(
      cells.map(([column], i) => [
        column,
        prints.slice((i * prints.length) / cells.length).slice(0, prints.length / cells.length),
      ]),
    );
  const columns = new Set([...first.cells, ...second.cells].map(([column]) => column));
  const cells = [...columns].map(column => [...first.cells, ...second.cells].find(cell => cell[0] === column)!);
  const [before, after] = [printsOf(first), printsOf(second)];
  const size = printsOfCells(cells.map(() => null))[0]!.length;
  // A cell alone has a longer print; among others its end says as much.
  const prints = cells.map(([column]) => (after.get(column) ?? before.get(column)!).slice(-size).padStart(size, '?'));
  return { ...first, cells, prints: prints.join('') };
}
