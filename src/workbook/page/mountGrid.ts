import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { mount } from '@odoo/owl';
import * as chartJs from 'chart.js';
import { type Model, Spreadsheet } from '../engine/odoo';

/** Shows the model as the grid in the page. */
export async function mountGrid(model: Model, target: HTMLElement, inform: Informer): Promise<Spreadsheet> {
  provideCharts();
  return mount(Spreadsheet, target, {
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => inform.say(text),
      raiseError: (text: string, after?: () => void) => inform.refuse(text).then(() => after?.()),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        inform.ask(text).then(agreed => (agreed ? confirm() : cancel?.())),
    },
    translateFn: inform.translate,
    templates: `<odoo>${templates.replace(/<\?xml[^>]*\?>|<\/?odoo>/g, '')}</odoo>`,
  });
}

export interface Informer {
  say(text: string): void;
  refuse(text: string): Promise<void>;
  /** Whether the person agrees. */
  ask(text: string): Promise<boolean>;
  /** What the grid's templates say, in the person's language. */
  translate(text: string): string;
}

/** Whole numbers get whole ticks, as in Google Sheets: the engine would round 0.5 and write 1 twice. */
function wholeOnly({ chart, scale }: { readonly chart: chartJs.Chart; readonly scale: chartJs.Scale }): 0 | undefined {
  const shown = scale.getMatchingVisibleMetas().flatMap(({ index }) => chart.data.datasets[index]?.data ?? []);
  const whole = shown.every(value => !value || Number.isInteger(value));
  return whole ? 0 : undefined;
}

/** The grid looks for Chart.js as a script tag would leave it: one global with everything on it. */
function provideCharts(): void {
  const { Chart, registerables } = chartJs;
  Chart.register(...registerables);
  Chart.defaults.set('scales.linear', { ticks: { precision: wholeOnly } });
  const missing = Object.entries(chartJs).filter(([name]) => !(name in Chart));
  Object.assign(globalThis, { Chart: Object.assign(Chart, Object.fromEntries(missing)) });
}
