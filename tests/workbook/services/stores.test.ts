import { describe, expect, test, vi } from 'vitest';
import { errorOf, resultOf, scripted } from './scripted';

describe('Properties', () => {
  test('are strings, kept with the workbook', () => {
    const workbook = scripted(
      "var store = PropertiesService.getDocumentProperties(); store.setProperty('draft', '{}').setProperties({ a: 1 }); return [store.getProperty('draft'), store.getProperty('none'), store.getKeys(), store.getProperties()];",
    );
    const outcome = workbook.run('main');
    expect(outcome.ok && outcome.result).toEqual(['{}', null, ['draft', 'a'], { draft: '{}', a: '1' }]);
    expect(
      resultOf("return PropertiesService.getDocumentProperties().deleteProperty('a').getProperties();", {
        snapshot: JSON.parse(JSON.stringify(workbook.snapshot())),
      }),
    ).toEqual({ draft: '{}' });
  });

  test('hold 9 KB a value, counted in UTF-8', () => {
    const set = (text: string) => `PropertiesService.getDocumentProperties().setProperty('k', ${text});`;
    expect(resultOf(`${set("'x'.repeat(9216)")} return true;`)).toBe(true);
    expect(errorOf(set("'x'.repeat(9217)"))).toBe('Argument too large: value');
    expect(errorOf(set("'ż'.repeat(4609)"))).toBe('Argument too large: value');
  });

  test('hold 500 KB a store', () => {
    expect(
      errorOf(
        "var store = PropertiesService.getDocumentProperties(); for (var i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000));",
      ),
    ).toContain('exceeded the property storage quota');
  });

  test('take no number for a value, as Google does not', () => {
    expect(errorOf("PropertiesService.getDocumentProperties().setProperty('k', 5);")).toBe(
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('The cache of the document', () => {
  const CACHE = 'var cache = CacheService.getDocumentCache();';

  test('outlives a run, and forgets when its time is over', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const workbook = scripted(
      `${CACHE} if (cache.get('k') === null) { cache.put('k', 'kept', 60); return 'put'; } return cache.get('k');`,
    );
    const told = () => {
      const outcome = workbook.run('main');
      return outcome.ok && outcome.result;
    };
    expect([told(), told()]).toEqual(['put', 'kept']);
    vi.setSystemTime(Date.now() + 61_000);
    expect(told()).toBe('put');
    vi.useRealTimers();
  });

  test('forgets what is taken away, and never had what nobody put', () => {
    expect(
      resultOf(`${CACHE} cache.put('k', 'kept'); cache.remove('k'); return [cache.get('k'), cache.get('x')];`),
    ).toEqual([null, null]);
  });

  test('takes 100 KB under a key of 250 letters, for six hours at most', () => {
    const put = (args: string) => `${CACHE} cache.put(${args});`;
    expect(resultOf(`${put("'k'.repeat(250), 'x'.repeat(102400), 21600")} return true;`)).toBe(true);
    expect(errorOf(put("'k'.repeat(251), 'x'"))).toBe('Argument too large: key');
    expect(errorOf(put("'k', 'ż'.repeat(51201)"))).toBe('Argument too large: value');
    expect(errorOf(put("'k', 'x', 21601"))).toContain('Invalid argument');
  });
});

describe('The document lock', () => {
  test('is held by one and given back at the end of a run', () => {
    const workbook = scripted('var lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.hasLock()];');
    for (let i = 0; i < 2; i++) {
      const outcome = workbook.run('main');
      expect(outcome.ok && outcome.result).toEqual([true, true]);
    }
  });

  test('is refused while another person holds it', () => {
    const workbook = scripted(
      'var lock = LockService.getDocumentLock(); if (!lock.tryLock(10)) lock.waitLock(10); return lock.hasLock();',
    );
    const giveBack = workbook.lockAsAnother();
    const refused = workbook.run('main');
    expect(refused.ok ? '' : refused.error.message).toContain('Lock timeout');
    giveBack();
    const outcome = workbook.run('main');
    expect(outcome.ok && outcome.result).toBe(true);
  });
});

test('The document lock is not got in a time below 0, also where nobody holds it', () => {
  expect(resultOf('return LockService.getDocumentLock().tryLock(-100);')).toBe(false);
  expect(errorOf('LockService.getDocumentLock().waitLock(-1);')).toBe(
    'Lock timeout: another process was holding the lock for too long.',
  );
  expect(resultOf('return LockService.getDocumentLock().tryLock(0);')).toBe(true);
});

describe('Utilities', () => {
  test.each([
    ['yyyy-MM-dd', 'Europe/Warsaw', '2017-12-30'],
    ['dd.MM.yyyy HH:mm:ss', 'Europe/Warsaw', '30.12.2017 00:30:05'],
    ['yyyy-MM-dd', 'America/Los_Angeles', '2017-12-29'],
    ["yyyy 'o''clock' H", 'Europe/Moscow', "2017 o'clock 2"],
  ])('format a moment by %s in %s', (pattern, timeZone, shown) => {
    expect(
      resultOf(
        `return Utilities.formatDate(new Date(Date.UTC(2017, 11, 29, 23, 30, 5)), '${timeZone}', ${JSON.stringify(pattern)});`,
      ),
    ).toBe(shown);
  });
});

describe('Pages', () => {
  test('print what they are given, escaped by its place', () => {
    const { effects } = scripted(`
      var template = HtmlService.createTemplateFromFile('Sidebar');
      template.language = '</script><b a="1">\\'&';
      SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('Polecam').setWidth(500));
    `).run('main');
    expect(effects.sidebar).toEqual({
      title: 'Polecam',
      html:
        '<!DOCTYPE html><body lang="&#60;/script&#62;&#60;b a=&#34;1&#34;&#62;&#39;&#38;">' +
        '<script>var x = "\\u003c/script\\u003e\\u003cb a=\\u00221\\u0022\\u003e\\u0027\\u0026";</script></body>',
    });
  });

  test('are refused where there is no such file', () => {
    expect(errorOf("HtmlService.createHtmlOutputFromFile('Nowhere');")).toBe('No HTML file named Nowhere was found.');
  });
});
