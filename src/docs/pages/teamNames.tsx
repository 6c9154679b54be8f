import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { serverTexts } from '../../i18n/server';
import { sidebarTexts } from '../../i18n/sidebar';
import { templateTexts } from '../../i18n/templates';
import { MenuPath } from '../parts/MenuPath';
import type { Holes } from '../parts/Prose';

/** What the page for teams names: sheets, columns, panels, buttons and a sentence, in the add-on's own words. */
export function teamNames(language: Language): Holes {
  const { team, share, asking, sources } = sidebarTexts[language];
  const words = templateTexts[language];
  const menu = menuTexts[language];
  const strong = (text: string) => <strong>{text.replace('…', '')}</strong>;
  return {
    readOnly: serverTexts[language].readOnly,
    home: <MenuPath language={language} item={menu.home} />,
    menu: <MenuPath language={language} item={menu.share} />,
    print: <MenuPath language={language} item={menu.print} />,
    settings: strong(words['settings.title']),
    lists: strong(words['lists.title']),
    list: strong(words['lists.list']),
    entry: strong(words['lists.entry']),
    salespeople: strong(words['settings.list.salespeople']),
    clients: strong(words['clients.title']),
    referrals: strong(words['referrals.title']),
    scorecard: strong(words['scorecard.title']),
    keeping: strong(words['keeping.title']),
    channel: strong(words['channel.title']),
    coaching: strong(words['coaching.title']),
    overview: strong(words['overview.title']),
    salesperson: strong(words['clients.salesperson']),
    history: strong(words['history.title']),
    team: strong(team.title),
    addPerson: strong(team.add.label),
    week: strong(team.week),
    handOver: strong(team.handOver),
    save: strong(team.handing.save),
    lock: strong(team.lock.close),
    showHistory: strong(team.history.show),
    asking: strong(asking.title),
    prepare: strong(share.prepare),
    bringBack: strong(share.bringBack),
    keeper: strong(serverTexts[language]['share.keeper']),
    several: <a href="sources.html">{sources.title}</a>,
  };
}
