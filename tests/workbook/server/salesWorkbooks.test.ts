import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { demoLinks } from '../../../src/workbook/demo/demoLinks';
import { salesWorkbooks } from '../../../src/workbook/server/salesWorkbooks';
import type { OtherWorkbooks } from '../../../src/workbook/workbook';
import { callServer } from '../../addon/callServer';
import { builtFiles } from '../../addon/openFile';
import { CACHE_FOLDER } from '../../cacheFolder';
import { type DemoRow, demoIn, demoOf, LOCALES, openDemo } from '../demo/openDemo';

const SHEETS = {
  clients: ['client', 'purchases', 'profit', 'referredBy', 'nextStep'],
  referrals: ['date', 'from', 'prospect', 'stage', 'profit', 'refusal'],
  channel: ['month', 'meetings', 'asked'],
} as const;

describe.each(LANGUAGES)('the salespeople’s workbooks in %s', language => {
  const links = demoLinks(language);
  const files = builtFiles();
  const workbooks = salesWorkbooks({ files, locale: LOCALES[language], cacheFolder: CACHE_FOLDER });
  const firm = openDemo(language);
  beforeAll(() => {
    for (const { salesperson } of links) demoOf(language, salesperson);
  });

  it.each(links)('$salesperson has the own clients, referrals and meetings of the firm’s, and no other', link => {
    const demo = demoIn(workbooks.get(link.id)!, language);
    for (const id of ['clients', 'referrals', 'channel'] as const) {
      const typed = (row: DemoRow) => SHEETS[id].map(key => row[key]);
      const own = firm.rows(id, 'salesperson').filter(({ salesperson }) => salesperson === link.salesperson);
      expect(own.length).toBeGreaterThan(0);
      expect(demo.rows(id, 'salesperson').map(typed)).toEqual(own.map(typed));
    }
    const { getters } = demo.workbook.model;
    const cells = getters.getSheetIds().flatMap(id => getters.getEvaluatedCells(id));
    expect(cells.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('are not opened before access is allowed, and then answer; so they do when the workbook is opened again', () => {
    const asked: string[] = [];
    const imports = (): OtherWorkbooks => {
      const fresh = salesWorkbooks({ files, locale: LOCALES[language], cacheFolder: CACHE_FOLDER });
      const get = (id: string) => {
        asked.push(id);
        return fresh.get(id);
      };
      return { has: fresh.has, get };
    };
    const manager = createWorkbook({ files, locale: LOCALES[language], newSheetRows: 120, imports: imports() });
    const sources = links.map(({ salesperson, link }) => ({ salesperson, link }));
    callServer(manager, 'addSources', { sources });
    expect(asked).toEqual([]);
    manager.allowImport(links[0]!.id);
    expect(new Set(asked)).toEqual(new Set([links[0]!.id]));

    const answers = callServer(manager, 'loadSources').sources;
    expect(answers.map(({ state }) => state)).toEqual(['answers', 'silent', 'silent', 'silent']);
    const own = (id: 'clients' | 'referrals') =>
      firm.rows(id, id === 'clients' ? 'client' : 'prospect').filter(row => row.salesperson === links[0]!.salesperson);
    expect(answers[0]).toMatchObject({ clients: own('clients').length, received: own('referrals').length });

    const again = createWorkbook({ files, snapshot: manager.snapshot(), imports: imports() });
    expect(callServer(again, 'loadSources').sources).toEqual(answers);
  });
});
