import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { serverTexts } from '../../i18n/server';
import { sidebarTexts } from '../../i18n/sidebar';
import { templateTexts } from '../../i18n/templates';
import { templates } from '../../templates';
import { html, type Part } from '../html';
import type { PageContent } from '../layout';
import type { Pictures } from '../Picture';
import { menuPath } from '../parts/menuPath';
import { nativeList } from '../parts/nativeList';
import { pairTable } from '../parts/pairTable';
import { proseList } from '../parts/proseList';
import { section } from '../parts/section';
import { sheetPicture } from '../parts/sheetPicture';
import { stepList } from '../parts/stepList';
import { toldList } from '../parts/toldList';
import { prose } from '../prose';
import { docsTexts } from '../texts';

/** What a team does with one workbook, and how to share it with people who do not have Polecam. */
export function teamPage(language: Language, pictures: Pictures): PageContent {
  const { team: texts, frame } = docsTexts[language];
  const { team, share, sources } = sidebarTexts[language];
  const names = namesIn(language);
  const lines = (all: readonly string[]) => proseList(all, names);
  const choice = (label: string, meaning: string) => html`<li><strong>${label}.</strong> ${meaning}</li>\n`;
  const parts = [
    ['one', texts.oneTitle, stepList(texts.one, [names, names, names])],
    ['daily', texts.dailyTitle, html`${lines(texts.daily)}\n${sheetPicture(templates.channel, language, pictures)}`],
    ['leaving', texts.leavingTitle, html`${lines(texts.leaving)}\n<p>${team.handing.stays}</p>`],
    [
      'together',
      texts.togetherTitle,
      pairTable(
        'together',
        [texts.happens, texts.does],
        texts.together.map(({ happens, does }) => [happens, prose(does, names)]),
      ),
    ],
    ['owner', texts.ownerTitle, lines(texts.owner)],
    ['several', sources.title, html`<p>${prose(texts.several, names)}</p>`],
    [
      'share',
      share.title,
      html`<p>${share.lead}</p>
<p>${prose(texts.share, names)}</p>
${toldList([
  [share.way, html`<ul>${choice(share.native, share.nativeWhy)}${choice(share.values, share.valuesWhy)}</ul>`],
  [
    share.scope,
    html`<ul>${choice(share.allSheets, texts.onSheets)}${choice(share.oneSheet, texts.onSheet)}${choice(share.copy, `${share.copyWhy} ${texts.onCopy}`)}</ul>`,
  ],
])}
<p>${texts.left}</p>`,
    ],
    [
      'equal',
      texts.equalTitle,
      html`${toldList([
        [share.native, nativeList(true)],
        [share.values, nativeList(false)],
      ])}
<p>${prose(texts.partly)}</p>`,
    ],
    ['back', share.bringBack, lines(texts.back)],
    ['seen', texts.seenTitle, lines([texts.unprepared, share.caution, ...texts.seen])],
  ] as const;
  return {
    language,
    file: 'team.html',
    title: team.title,
    description: texts.lead,
    body: html`<h1>${team.title}</h1>
<p class="lead">${texts.lead}</p>
<nav class="contents" aria-label="${frame.onThisPage}"><ul>
${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
${parts.map(([id, title, body]) => html`${section(id, title, body)}\n`)}`,
  };
}

/** Sheets, columns, panels, buttons and a sentence, in the add-on's own words. */
function namesIn(language: Language): Readonly<Record<string, Part>> {
  const { team, share, asking, sources } = sidebarTexts[language];
  const words = templateTexts[language];
  const menu = menuTexts[language];
  const strong = (text: string) => html`<strong>${text.replace('…', '')}</strong>`;
  return {
    readOnly: serverTexts[language].readOnly,
    home: menuPath(language, menu.home),
    menu: menuPath(language, menu.share),
    settings: strong(words['settings.title']),
    salespeople: strong(words['settings.salespeople']),
    clients: strong(words['clients.title']),
    referrals: strong(words['referrals.title']),
    scorecard: strong(words['scorecard.title']),
    keeping: strong(words['keeping.title']),
    channel: strong(words['channel.title']),
    salesperson: strong(words['clients.salesperson']),
    history: strong(words['history.title']),
    team: strong(team.title),
    week: strong(team.week),
    handOver: strong(team.handOver),
    save: strong(team.handing.save),
    lock: strong(team.lock.close),
    showHistory: strong(team.history.show),
    asking: strong(asking.title),
    prepare: strong(share.prepare),
    bringBack: strong(share.bringBack),
    keeper: strong(serverTexts[language]['share.keeper']),
    several: html`<a href="sources.html">${sources.title}</a>`,
  };
}
