import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Panel } from '../contract/panels';
import type { Progress } from '../contract/progress';
import type { Language } from '../i18n/language';
import type { PageWords } from '../i18n/pageWords';
import { AddClientPanel } from './addClient/AddClientPanel';
import { AskingPanel } from './asking/AskingPanel';
import { BucketPanel } from './bucket/BucketPanel';
import { FormulasPanel } from './formulas/FormulasPanel';
import { GoalPanel } from './goal/GoalPanel';
import { HELP_PAGES } from './helpPages';
import { HomePanel } from './home/HomePanel';
import { IdealClientPanel } from './idealClient/IdealClientPanel';
import { KeepingPanel } from './keeping/KeepingPanel';
import { LookBackPanel } from './lookBack/LookBackPanel';
import { numbersIn } from './numbersIn';
import { OrdersPanel } from './orders/OrdersPanel';
import { type About, PageContext } from './PageContext';
import { BrokenSheets } from './parts/BrokenSheets';
import { ExampleCard } from './parts/ExampleCard';
import { Running } from './parts/Running';
import { PrintPanel } from './print/PrintPanel';
import { AddReferralPanel } from './referrals/AddReferralPanel';
import { MoveReferralPanel } from './referrals/MoveReferralPanel';
import { SettingsPanel } from './settings/SettingsPanel';
import { SharePanel } from './share/SharePanel';
import { type SheetNews, sheetNews } from './sheetNews';
import { TeamPanel } from './team/TeamPanel';
import { TimePanel } from './time/TimePanel';
import { WhyPanel } from './why/WhyPanel';

/** The version in package.json: the build puts it here. */
declare const POLECAM_VERSION: string;

interface SidebarPageProps {
  readonly language: Language;
  readonly words: PageWords;
  readonly panel: Panel;
  /** What ran in the workbook when the page was made. */
  readonly begun: Progress | null;
  /** The address of the users' site; '' while there is none. */
  readonly site: string;
}

/** The whole page: one panel at a time, the way home, and the voice that tells screen readers what happened. */
export function SidebarPage({ language, words, panel: first, begun, site }: SidebarPageProps) {
  const [{ panel, about }, open] = useState<{ panel: Panel; about: About | null }>({ panel: first, about: null });
  const [announcement, announce] = useState('');
  const [news, setNews] = useState(NO_NEWS);
  const [opened, openAnew] = useState(0);
  const [running, setRunning] = useState(begun);
  const { texts } = words;
  const goTo = (panel: Panel, about: About | null = null) => {
    setNews(NO_NEWS);
    open({ panel, about });
  };
  const numbers = useMemo(() => numbersIn(language), [language]);
  const page = useMemo(() => ({ ...words, language, numbers, goTo, about, announce }), [language, words, about]);
  useEffect(() => window.scrollTo(0, 0), [panel]);
  useEffect(
    () =>
      sheetNews.listen(({ broken, example }) =>
        setNews(known => ({ broken: known.broken || broken, example: known.example || example })),
      ),
    [],
  );
  const onExampleRemoved = () => {
    setNews(NO_NEWS);
    openAnew(opened + 1);
  };
  const onEnded = () => {
    setRunning(null);
    // Home tells how the workbook stands; elsewhere a person may have typed something.
    if (panel === 'home') openAnew(opened + 1);
  };
  const View = VIEWS[panel];
  return (
    <PageContext.Provider value={page}>
      {panel !== 'home' && (
        <nav class="way-home">
          <button type="button" class="quiet" onClick={() => goTo('home')}>
            <span aria-hidden="true">← </span>
            {texts.common.home}
          </button>
        </nav>
      )}
      <main>
        {running !== null && <Running begun={running} onEnded={onEnded} />}
        {news.broken && panel !== 'home' && <BrokenSheets />}
        {panel !== 'home' && (
          <ExampleCard key={panel} isThere={news.example} why={texts.exampleFirm.first} onRemoved={onExampleRemoved} />
        )}
        <View key={opened} />
        {site !== '' && (
          <p class="learn-more">
            <a href={`${site}/${language}/${HELP_PAGES[panel]}`} target="_blank" rel="noreferrer">
              {texts.common.learnMore}
            </a>
          </p>
        )}
        {panel === 'home' && <p class="version">Polecam {POLECAM_VERSION}</p>}
      </main>
      <p class="unseen" role="status">
        {announcement}
      </p>
    </PageContext.Provider>
  );
}

const NO_NEWS: SheetNews = { broken: false, example: false };

const VIEWS = {
  home: HomePanel,
  orders: OrdersPanel,
  lookBack: LookBackPanel,
  idealClient: IdealClientPanel,
  asking: AskingPanel,
  addClient: AddClientPanel,
  addReferral: AddReferralPanel,
  moveReferral: MoveReferralPanel,
  keeping: KeepingPanel,
  formulas: FormulasPanel,
  why: WhyPanel,
  bucket: BucketPanel,
  goal: GoalPanel,
  time: TimePanel,
  team: TeamPanel,
  print: PrintPanel,
  share: SharePanel,
  settings: SettingsPanel,
};
