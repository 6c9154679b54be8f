import { engineMethod } from './engineMethod';
import type { Model, Range } from './odoo';
import { onEvaluator } from './onEvaluator';

type Getters = Model['getters'];
type Position = Parameters<Getters['getCell']>[0];
type Formula = ReturnType<Getters['getCells']>[number] & { readonly isFormula: true };

interface Evaluator {
  formulaDependencies: () => DependencyGraph;
  buildDependencyGraph(): void;
  getDirectDependencies(position: Position): readonly Range[];
}

interface DependencyGraph {
  addDependencies(position: Position, ranges: readonly Range[]): void;
}

/**
 * Lets a formula be computed again when cells that it names are filled from beside them. The engine learns of names
 * only as it computes, and until all is computed it keeps what another formula has found there before: nothing.
 */
export function awaitNames(): void {
  onEvaluator<Evaluator>(knowNames);
}

function knowNames(evaluator: Evaluator, getters: Getters): void {
  const build = engineMethod(evaluator, 'buildDependencyGraph');
  const direct = engineMethod(evaluator, 'getDirectDependencies');
  evaluator.getDirectDependencies = position => {
    const cell = getters.getCell(position);
    return [...direct.call(evaluator, position), ...(cell?.isFormula ? namedIn(cell, rangesByName(getters)) : [])];
  };
  evaluator.buildDependencyGraph = () => {
    build.call(evaluator);
    const { formulaDependencies } = evaluator;
    let isComplete = false;
    evaluator.formulaDependencies = () => {
      const graph = formulaDependencies();
      if (!isComplete) addNames(graph, getters);
      isComplete = true;
      return graph;
    };
  };
}

function addNames(graph: DependencyGraph, getters: Getters): void {
  const ranges = rangesByName(getters);
  for (const sheetId of getters.getSheetIds()) {
    for (const cell of getters.getCells(sheetId)) {
      const named = cell.isFormula ? namedIn(cell, ranges) : [];
      if (named.length > 0) graph.addDependencies(getters.getCellPosition(cell.id), named);
    }
  }
}

/** The engine looks each name up among all of them; here that is done at once. */
function rangesByName(getters: Getters): ReadonlyMap<string, Range> {
  return new Map(getters.getNamedRanges().map(({ name, range }) => [name.toLowerCase(), range]));
}

function namedIn({ compiledFormula }: Formula, ranges: ReadonlyMap<string, Range>): readonly Range[] {
  return compiledFormula.symbols.flatMap(symbol => ranges.get(symbol.toLowerCase()) ?? []);
}
