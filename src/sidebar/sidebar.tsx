import { render } from 'preact';
import { PANELS, type Panel } from '../contract/panels';
import { toLanguage } from '../i18n/language';
import { SidebarPage } from './SidebarPage';

render(
  <SidebarPage
    language={toLanguage(document.documentElement.lang)}
    words={JSON.parse(document.getElementById('words')!.textContent)}
    panel={toPanel(document.body.dataset.panel)}
    begun={JSON.parse(document.getElementById('running')!.textContent)}
    site={document.body.dataset.site ?? ''}
  />,
  document.getElementById('sidebar')!,
);

function toPanel(name: string | undefined): Panel {
  return PANELS.find(panel => panel === name) ?? 'home';
}
