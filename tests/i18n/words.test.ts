import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { docsTexts } from '../../src/docs/texts';
import { functionHelp } from '../../src/i18n/functions';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { menuTexts } from '../../src/i18n/menu';
import { messages } from '../../src/i18n/messages';
import { serverTexts } from '../../src/i18n/server';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { templateTexts } from '../../src/i18n/templates';
import { suggestedTraits } from '../../src/i18n/traits';
import { whyWords } from '../../src/i18n/why';
import { DEMO_TEXTS } from '../../src/workbook/demo/demoTexts';

/** Words that no native would use here, or that another text says otherwise, and why. */
const NEVER: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\barticles? 00\d/i, 'a bare number tells nobody anything: name the author or the article'],
    [/\bour choice\b/i, 'our assumption'],
    [/\bcount (your|the) clients\b|\bclients (are|were) counted\b/i, 'build or refresh the client list'],
    [/\bday (on|in|of) (which|order)\b|\bNo day\b/i, 'date'],
    [/\bworkbooks? (that|gives?|answers?)\b.*\banswers?\b|\bit answers\b/i, 'a workbook is connected'],
    [/\bMarked (where|beyond|when)\b|\bare marked\./, 'tinted, as everywhere else'],
    [/\bWorth (of|in)\b/, 'value'],
    [/\bMiser\b/, 'nobody shows a client that'],
    [/\b(formula|formulas|they|it|figures) stands?\b/i, 'is, are'],
    [/\bA row (per|for)\b/, 'one row per'],
    [/\bin this document\b/i, 'in this spreadsheet'],
    [/\bportrait\b/i, 'profile'],
    [/\bp-values?\b/i, 'a chance is said as 2 to 12 in 100'],
  ],
  pl: [
    [/artykuł\p{L}* 00\d/iu, 'sam numer nic nie mówi: autor albo temat artykułu'],
    [/nasz\p{L}* wyb[oó]r/iu, 'nasze założenie'],
    [/policz swoich klientów|klienci są policzeni/iu, 'zbierz klientów, lista klientów gotowa'],
    [/brak dnia|dzień zamówienia|z dniem, klientem/iu, 'data'],
    [/plik\p{L}*,? (które |jeszcze nie )?odpowiada/iu, 'plik jest połączony'],
    [
      /(formuł\p{L}*|liczb\p{L}*|ustawieni\p{L}*|tam|coś|źródło) (stoi|stoją)(?!\p{L})|(?<!\p{L})(stoi|stoją) (w nagłówk|w jego|na drodze|między|na swoim)/iu,
      'jest, są',
    ],
    [/(?<!\p{L})(?<!jeden )wiersz na \p{L}+/iu, 'po jednym wierszu na'],
    [/(?<!\p{L})dziennik/iu, 'rejestr'],
    [/portret/iu, 'profil'],
    [/zysk z umów/iu, 'transakcje'],
    [/Obliczane/u, 'Liczone'],
    [/Skąpiec|Zamożny/u, 'nikt nie pokaże tego klientowi'],
    [/Zaznaczon\p{L}+(,| powyżej)/u, 'wyróżnione kolorem; zaznaczyć można pole wyboru'],
    [/wiadr/iu, 'worek, jak w artykule'],
    [/p-wartoś|wartoś\p{L}* p(?!\p{L})/iu, 'od 2 do 12 na 100'],
  ],
  ru: [
    [/стать\p{L}* 00\d/iu, 'голый номер ни о чём не говорит: автор или тема статьи'],
    [/наш\p{L}* выбор/iu, 'наше допущение'],
    [/(?<!\p{L})впи(ш|с)\p{L}+/iu, 'введите, укажите'],
    [/посчитайте своих|клиенты посчитаны|клиенты будут посчитаны/iu, 'соберите список клиентов'],
    [/день заказа|нет дня|с днём, клиентом/iu, 'дата'],
    [/таблиц\p{L}*,? (которые |пока не )?отвеча/iu, 'таблица подключена'],
    [/чего (он |она |они )?стоят?(?!\p{L})/iu, 'сколько приносит'],
    [
      /(формул\p{L}*|числа|прибыль|что-то|там) стоя?ит?(?!\p{L})|стоят в заголовк|стоит (среди|на своём|день)/iu,
      'есть, находится',
    ],
    [/мешо?к/iu, 'дырявое ведро'],
    [/(?<!\p{L})существующ/iu, 'действующий'],
    [/в этом (документе|файле)/iu, 'в этой таблице'],
    [/помощник/iu, 'мастер'],
    [/(?<!\p{L})профил(?!\p{L}* браузера)/iu, 'портрет'],
    [/(?<!одна )строка на \p{L}+/iu, 'по одной строке на'],
    [/\d[\s\u00a0]%/u, 'процент без пробела'],
    [/Скупец|Богач/u, 'такое клиенту не покажешь'],
    [/Считается(:| из)/u, 'Вычисляется'],
    [/сбер(ё|е)(гл|ж)/iu, 'сэкономленные расходы'],
    [/Отмечен(о|ы)?,? (если|когда)|отмечено:/u, 'выделено цветом'],
    [/p-значени/iu, 'от 2 до 12 из 100'],
  ],
};

/** By the heading above each language's part. */
const PAGES = ['docs/privacy.md', 'docs/support.md'];
const HEADINGS: Readonly<Record<Language, string>> = { en: 'English', pl: 'Polski', ru: 'Русский' };

it.each(LANGUAGES)('no text in %s says what a native would not', language => {
  const all = textsIn(language);
  expect(all.size).toBeGreaterThan(1800);
  const said = [...all].flatMap(([path, text]) =>
    NEVER[language].flatMap(([pattern, better]) => (pattern.test(text) ? [{ path, text, better }] : [])),
  );
  expect(said).toEqual([]);
});

it('every pattern finds what it forbids', () => {
  for (const language of LANGUAGES) {
    const found = NEVER[language].map(([pattern]) => FORBIDDEN[language].some(text => pattern.test(text)));
    expect([language, found]).toEqual([language, found.map(() => true)]);
  }
});

/** As it once stood in the texts. */
const FORBIDDEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Half of their share (article 003).',
    'Our choice: half an hour',
    'Count your clients',
    'Day on which the client left',
    'Workbooks that answer: no answer yet',
    'Marked where it is time to ask.',
    'Worth in total',
    'Miser',
    'Below, the formulas stand in the headers.',
    'A row per salesperson and month.',
    'Someone fills a sheet in this document.',
    'Open the portrait',
    'The p-value is 0.03.',
  ],
  pl: [
    'Połowa udziału (artykuł 003).',
    'Nasz wybór: pół godziny',
    'Policz swoich klientów',
    'Dzień zamówienia',
    'Pliki, które odpowiadają',
    'Sortowanie nie rusza formuł: stoją w nagłówkach.',
    'Wiersz na handlowca i miesiąc.',
    'Jeden dziennik poleceń',
    'Otwórz portret',
    'Zysk z umów',
    'Obliczane: ze wszystkich plików.',
    'Skąpiec',
    'Zaznaczone, gdy już pora poprosić.',
    'Dziurawe wiadro',
    'Wartość p to 0,03.',
  ],
  ru: [
    'Половина доли (статья 003).',
    'Наш выбор: полчаса',
    'Впишите дату.',
    'Клиенты посчитаны',
    'День заказа',
    'Таблиц, которые отвечают: две таблицы пока не отвечают',
    'Чего стоят рекомендации?',
    'Фильтр формул не сдвигает: они стоят в заголовках.',
    'Дырявый мешок',
    'существующий',
    'Включить формулы в этом файле',
    'Помощник из шести шагов',
    'Профиль слишком длинный',
    'Строка на менеджера и месяц.',
    'Это 20 % времени.',
    'Скупец',
    'Считается: из всех таблиц.',
    'Расходы, которые рекомендация сберегла',
    'Отмечено, если пора просить.',
    'p-значение равно 0,03.',
  ],
};

function textsIn(language: Language): ReadonlyMap<string, string> {
  const sources = {
    docs: docsTexts,
    functions: functionHelp,
    menu: menuTexts,
    messages,
    server: serverTexts,
    sidebar: sidebarTexts,
    templates: templateTexts,
    traits: suggestedTraits,
    why: whyWords,
    demo: DEMO_TEXTS,
  };
  const texts = Object.entries(sources).flatMap(([name, of]) => leaves(of[language], name));
  const pages = PAGES.map(page => [page, partOf(readFileSync(page, 'utf8'), HEADINGS[language])] as const);
  const listing = `docs/listing/${language}.md`;
  const english = language === 'en' ? ['README.md'].map(file => [file, readFileSync(file, 'utf8')] as const) : [];
  return new Map([...texts, ...pages, ...english, [listing, readFileSync(listing, 'utf8')]]);
}

function leaves(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

function partOf(page: string, heading: string): string {
  const part = page.split(/^## /m).find(text => text.startsWith(heading));
  if (part === undefined) throw new Error(`No part ${heading}.`);
  return part;
}
