import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltBigquery, buildBigquery } from '../../src/bigquery/buildBigquery';
import { HOMES } from '../../src/bigquery/homes';
import { inOrder } from '../../src/bigquery/inOrder';
import { JAVASCRIPT_FUNCTIONS } from '../../src/bigquery/javascriptFunctions';
import { sqlArguments } from '../../src/bigquery/sqlArguments';
import * as functions from '../../src/functions';
import type { CustomFunction } from '../../src/functions/customFunction';
import { customFunction } from '../../src/functions/customFunction';
import { number } from '../../src/functions/kinds/number';
import { settingsStart } from '../../src/templates/settingsStart';
import { CACHE_FOLDER } from '../cacheFolder';

let built: BuiltBigquery;

beforeAll(async () => {
  built = await buildBigquery(`${CACHE_FOLDER}/bigquery`);
});

const project = JSON.parse(readFileSync('package.json', 'utf8'));
const DEFINITIONS = 'src/bigquery/project/definitions';

describe('what is published for BigQuery', () => {
  it('is a project that Dataform compiles, with something to do in every file', () => {
    const { graph } = built;
    expect(graph.graphErrors?.compilationErrors ?? []).toEqual([]);
    const files = new Set(
      [...inOrder(graph), ...graph.declarations].map(({ fileName }) => fileName.replace(/^.*definitions\//, '')),
    );
    const written = readdirSync(DEFINITIONS, { recursive: true, encoding: 'utf8' }).filter(file => /\.\w+$/.test(file));
    expect([...files].sort()).toEqual(written.map(file => file.replaceAll('\\', '/')).sort());
  });

  it('is the same to the last byte when it is built again', async () => {
    const again = await buildBigquery(`${CACHE_FOLDER}/bigqueryAgain`);
    expect(again.script).toBe(built.script);
    expect(Buffer.compare(again.zip, built.zip)).toBe(0);
  });

  it('lies at the root of its zip, with the version of Dataform that it was compiled by', () => {
    const files = Object.entries(unzipSync(built.zip)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(new Map(files)).toEqual(built.project);
    const settings = built.project.get('workflow_settings.yaml')!;
    expect(settings).toContain(`\ndataformCoreVersion: ${project.devDependencies['@dataform/core']}\n`);
    expect([...built.project.keys()]).toEqual(expect.arrayContaining(['includes/norms.js', 'README.md']));
  });

  it('begins with what the sheet Settings begins with', () => {
    const settings = built.project.get('workflow_settings.yaml')!;
    const startOf = (id: string) => {
      const value = settingsStart.find(row => row.id === id)?.cells.value;
      return typeof value === 'object' && 'number' in value ? value.number : value;
    };
    for (const [name, id] of Object.entries({ retention: 'retention', discount: 'discount', pass_up: 'passUp' })) {
      expect(settings).toContain(`\n  ${name}: "${startOf(id)}"\n`);
    }
    const { riskGaps, lostGaps } = functions.CLIENT_STAGE.parameters;
    expect(settings).toContain(`\n  risk_gaps: "${riskGaps.fallback}"\n  lost_gaps: "${lostGaps.fallback}"\n`);
  });
});

describe('the script to paste', () => {
  it('has every statement of the graph, functions and settings before the procedure that makes the tables', () => {
    const lines = (text: string) =>
      text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean)
        .join('\n');
    const plain = lines(built.script);
    const procedure = plain.indexOf('CREATE OR REPLACE PROCEDURE');
    for (const step of inOrder(built.graph)) {
      const text = lines(('query' in step ? step.query : step.queries[0]!).replaceAll('`my-project.', '`')).replace(
        /;$/,
        '',
      );
      expect([step.target.name, plain.includes(text)]).toEqual([step.target.name, true]);
      const isBefore = step.kind === 'function' || step.target.name === 'settings';
      expect([step.target.name, plain.indexOf(text) < procedure]).toEqual([step.target.name, isBefore]);
    }
  });

  it('names no project, and is small enough to be pasted', () => {
    expect(built.script).not.toContain('my-project');
    const sql = built.script.replace(/r"""[\s\S]*?"""/g, '');
    expect(sql.match(/undefined|NaN\b|\[object/g)).toBeNull();
    expect(Buffer.byteLength(built.script)).toBeLessThan(100_000);
  });
});

describe('the functions in JavaScript', () => {
  it('are no larger than 8 kB, and made of arithmetic alone', () => {
    expect(Object.keys(built.bodies)).toEqual(Object.keys(JAVASCRIPT_FUNCTIONS));
    for (const [name, { body, files }] of Object.entries(built.bodies)) {
      expect([name, Buffer.byteLength(body) <= 8192]).toEqual([name, true]);
      const elsewhere = files.filter(file => !/^src\/(core|bigquery\/javascript)\//.test(file));
      expect([name, elsewhere]).toEqual([name, []]);
    }
  });

  it('are handed no INT64, which BigQuery refuses', () => {
    for (const { signature } of Object.values(built.bodies)) expect(signature).not.toContain('INT64');
  });
});

describe('each formula', () => {
  it('has a home in BigQuery that is there', () => {
    expect(Object.keys(HOMES)).toEqual(Object.keys(functions));
    const there = inOrder(built.graph).map(step => {
      if (step.kind === 'table') return `${step.type} ${step.target.name}`;
      const isTable = step.kind === 'function' && /CREATE OR REPLACE TABLE FUNCTION/.test(step.queries[0]!);
      return `${isTable ? 'tableFunction' : step.kind} ${step.target.name}`;
    });
    const missing = Object.values(HOMES).filter(({ kind, name }) => !there.includes(`${kind} ${name}`));
    expect(missing).toEqual([]);
    const readme = built.project.get('README.md')!;
    for (const [formula, { name }] of Object.entries(HOMES))
      expect(readme).toContain(`| ${formula} | \`polecam.${name}\` |`);
  });

  it('declares the limits of every number that it takes, for those who ask without a cell', () => {
    for (const [name, { parameters }] of Object.entries<CustomFunction>(functions)) {
      const silent = Object.entries(parameters).filter(
        ([, { type, limits, words }]) => !type.startsWith('string') && limits === undefined && words === undefined,
      );
      expect([name, silent.map(([key]) => key)]).toEqual([name, []]);
    }
  });
});

describe('numbers of the method', () => {
  it('stand in no SQL by hand: the files hold none but 0, 1 and 2', () => {
    const files = readdirSync(DEFINITIONS, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.sqlx'),
    );
    for (const file of files) {
      const sql = readFileSync(join(DEFINITIONS, file), 'utf8')
        .replace(/^config \{[\s\S]*?\n?\}\n/, '')
        .replace(/--.*/g, '');
      const numbers = withoutHoles(sql).match(/(?<![\w.])\d+(\.\d+)?\b/g) ?? [];
      expect([file, numbers.filter(found => !['0', '1', '2', '0.0', '1.0'].includes(found))]).toEqual([file, []]);
    }
  });

  it('change the SQL where they change in the formula', () => {
    const declared = (max: number, fallback: number) =>
      sqlArguments(
        customFunction({
          parameters: { yearsToCount: number({ min: 0, max, fallback }) },
          answers: ['number'],
          compute: ({ yearsToCount }) => yearsToCount,
        }),
      );
    expect(declared(50, 3)).toEqual({
      signature: 'years_to_count FLOAT64',
      names: ['years_to_count'],
      accepted: 'IFNULL(years_to_count, 3) >= 0 AND IFNULL(years_to_count, 3) <= 50',
      read: { years_to_count: 'IFNULL(years_to_count, 3)' },
      within: { years_to_count: '@ >= 0 AND @ <= 50' },
    });
    expect(declared(60, 4).accepted).toBe('IFNULL(years_to_count, 4) >= 0 AND IFNULL(years_to_count, 4) <= 60');
  });
});

/** SQL without what JavaScript puts into it; holes may hold braces of their own. */
function withoutHoles(sql: string): string {
  let depth = 0;
  let text = '';
  for (let i = 0; i < sql.length; i++) {
    if (sql[i] === '{' && (depth > 0 || sql[i - 1] === '$')) depth++;
    if (depth === 0) text += sql[i];
    if (sql[i] === '}' && depth > 0) depth--;
  }
  return text;
}
