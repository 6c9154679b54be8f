import { argumentName } from '../functions/argumentName';
import type { CustomFunction } from '../functions/customFunction';
import type { Limits, Parameter, Words } from '../functions/parameters';

/** What a formula declares of its arguments, as SQL. */
export interface SqlArguments {
  /** `revenue_share FLOAT64, client_kind STRING`; names of traits and labels are left to whoever asks. */
  readonly signature: string;
  readonly names: readonly string[];
  /** Holds where the formula takes all of its single numbers and words. */
  readonly accepted: string;
  /** By name: `IFNULL(years, 1)`, or the word that a spelling stands for. */
  readonly read: Readonly<Record<string, string>>;
  /** By name: holds for a number that is taken; `@` stands for the number. */
  readonly within: Readonly<Record<string, string>>;
}

/** The arguments of a formula in SQL: their types, limits, defaults and words, as the formula itself declares them. */
export function sqlArguments({ parameters }: Pick<CustomFunction, 'parameters'>): SqlArguments {
  const taken = Object.entries(parameters)
    .filter(([, parameter]) => !/^string\[/.test(parameter.type))
    .map(([key, parameter]) => ({ name: argumentName(key), parameter }));
  const single = taken.filter(({ parameter }) => !isList(parameter));
  const of = (list: typeof taken, tell: (name: string, parameter: Parameter) => string) =>
    Object.fromEntries(list.map(({ name, parameter }) => [name, tell(name, parameter)]));
  return {
    signature: taken.map(({ name, parameter }) => `${name} ${typeOf(parameter)}`).join(', '),
    names: taken.map(({ name }) => name),
    accepted: Object.values(
      of(
        single.filter(({ parameter }) => isLimited(parameter)),
        accepted,
      ),
    ).join(' AND '),
    read: of(single, read),
    within: of(
      taken.filter(({ parameter }) => parameter.limits !== undefined),
      (_, { limits }) => within('@', limits!),
    ),
  };
}

const isList = ({ kind, type }: Parameter) => kind === 'rows' || type.includes('[]');
const isLimited = ({ limits, words }: Parameter) => limits !== undefined || words !== undefined;

function typeOf(parameter: Parameter): string {
  if (isList(parameter)) return 'ARRAY<FLOAT64>';
  return parameter.type === 'string' ? 'STRING' : 'FLOAT64';
}

function accepted(name: string, parameter: Parameter): string {
  const { limits, words } = parameter;
  if (words !== undefined) return `${read(name, parameter)} IS NOT NULL`;
  if (defaultOf(parameter) !== undefined) return within(read(name, parameter), limits!);
  return parameter.required ? within(name, limits!) : `(${name} IS NULL OR ${within(name, limits!)})`;
}

/** What NULL means: a word or a number; undefined where it means nothing, as NaN does. */
function defaultOf(parameter: Parameter): string | number | undefined {
  const { fallback } = parameter as { readonly fallback?: unknown };
  if (typeof fallback === 'string') return fallback;
  return typeof fallback === 'number' && !Number.isNaN(fallback) ? fallback : undefined;
}

function read(name: string, parameter: Parameter): string {
  const { words } = parameter;
  const fallback = defaultOf(parameter);
  if (words !== undefined) return spelled(name, words, `${fallback ?? ''}`);
  return fallback === undefined ? name : `IFNULL(${name}, ${fallback})`;
}

/** Infinity and NaN are no numbers for the formulas. */
function within(number: string, { min, above, max, below, whole }: Limits): string {
  const isBounded = max !== undefined || below !== undefined;
  const isRising = min !== undefined || above !== undefined;
  return [
    min === undefined ? [] : `${number} >= ${min}`,
    above === undefined ? [] : `${number} > ${above}`,
    max === undefined ? [] : `${number} <= ${max}`,
    below === undefined ? [] : `${number} < ${below}`,
    whole ? `${number} = TRUNC(${number})` : [],
    isBounded ? [] : `NOT IS_INF(${number})`,
    isRising ? [] : `NOT IS_NAN(${number})`,
  ]
    .flat()
    .join(' AND ');
}

function spelled(name: string, words: Words, fallback: string): string {
  const choices = Object.entries(words).map(([word, spellings]) => {
    const all = [...new Set(Object.values(spellings).flat())].map(spelling => `'${spelling}'`);
    return `WHEN LOWER(TRIM(${name})) IN (${all.join(', ')}) THEN '${word}'`;
  });
  return `CASE WHEN IFNULL(${name}, '') = '' THEN '${fallback}' ${choices.join(' ')} END`;
}
