import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { sidebarTexts } from '../../i18n/sidebar';
import { templateTexts } from '../../i18n/templates';
import { MOST_SOURCES } from '../../templates/side/mostSources';
import { sources as template } from '../../templates/side/sources';
import { html } from '../html';
import type { PageContent } from '../layout';
import type { Pictures } from '../Picture';
import { columnTable } from '../parts/columnTable';
import { menuPath } from '../parts/menuPath';
import { pairTable } from '../parts/pairTable';
import { proseList } from '../parts/proseList';
import { section } from '../parts/section';
import { sheetPicture } from '../parts/sheetPicture';
import { stepList } from '../parts/stepList';
import { docsTexts } from '../texts';

/** Collecting from the salespeople's own workbooks: how, what the answers mean, and who can read what from then on. */
export function sourcesPage(language: Language, pictures: Pictures): PageContent {
  const { sources } = docsTexts[language];
  const { sources: panel, team } = sidebarTexts[language];
  const words = templateTexts[language];
  const menu = menuTexts[language];
  const [sheet, connection] = [words['sources.title'], words['sources.connection']];
  const strong = (text: string) => html`<strong>${text}</strong>`;
  const holes = [
    {
      menu: menuPath(language, menu.home),
      ...{ team: strong(team.title), collect: strong(panel.collect.replace('…', '')), add: strong(panel.add) },
    },
    { sheet: strong(sheet), connection: strong(connection) },
    { again: strong(panel.again) },
  ];
  // What the sheet says comes first; the rest is said in the panel alone.
  const answers = [
    [words['sources.state.answers'], sources.answers.answers],
    [words['sources.state.silent'], sources.answers.silent],
    [
      words['sources.state.noPolecam'],
      fill(sources.answers.noPolecam, { addSheet: menu.addSheet, referrals: menu.addReferrals }),
    ],
    [panel.unconnected, fill(sources.answers.unconnected, { connect: panel.connect })],
    [panel.badLink, sources.answers.badLink],
    [panel.badName, sources.answers.badName],
  ] as const;
  return {
    language,
    file: 'sources.html',
    within: 'team',
    title: panel.title,
    description: sources.lead,
    body: html`<p class="way"><a href="team.html">${team.title}</a></p>
<h1>${panel.title}</h1>
<p class="lead">${sources.lead}</p>
${sheetPicture(template, language, pictures)}
${section('gives', sources.givesTitle, proseList(sources.gives))}
${section('yours', sources.yoursTitle, stepList(sources.yours, holes))}
${section('theirs', panel.theirPart, html`<ol>${panel.theirSteps.map(step => html`<li>${step}</li>\n`)}</ol>`)}
${section('answers', sources.answersTitle, pairTable('answers', [sources.said, sources.meaning], answers))}
${section('shared', sources.sharedTitle, proseList(sources.shared, { sheet }))}
${section('limits', sources.limitsTitle, proseList(sources.limits, { most: MOST_SOURCES, connection }))}
${section('columns', fill(docsTexts[language].sheets.columns, { name: sheet }), columnTable(template, language))}`,
  };
}
