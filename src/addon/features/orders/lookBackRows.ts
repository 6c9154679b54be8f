import type { SeenLookBack } from '../../../contract/lookBack';
import type { SaidAndCame } from '../../../core/retention/lookBack/saidAndCame';
import { fill } from '../../../i18n/fill';
import type { TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import type { Row } from '../../../templates/planSheet';

/** Rows of the sheet that keeps a look back: always as many. */
export function lookBackRows(seen: SeenLookBack, texts: TemplateTexts): Row[] {
  const { cut, lastDay, fifths, stages, skills, verdict, correction } = seen;
  const inHundred = (share: number) => String(Math.round(100 * share));
  const ranked = (by: 'chance' | 'stage' | 'latest') => {
    const { skill, margin } = skills[by];
    return { ...said(fill(texts[`lookBack.rank.${by}`], { margin: inHundred(margin) })), share: skill };
  };
  return [
    said(texts[`lookBack.verdict.${verdict}`]),
    { ...said(fill(texts['lookBack.period'], { cut, last: lastDay })), ...counts(seen, null) },
    ...fifths.map((fifth, i) => ({
      ...said(fill(texts['lookBack.fifth'], { number: i + 1 })),
      ...counts(fifth, fifth.said),
    })),
    ...stages.map(stage => ({
      ...said(fill(texts['lookBack.stage'], { stage: stage.name })),
      ...counts(stage, stage.clients === 0 ? null : stage.said),
    })),
    ranked('chance'),
    ranked('stage'),
    ranked('latest'),
    said(texts[`lookBack.correction.${correction}`]),
    said(texts['lookBack.assumes']),
  ];
}

function said(what: string): Row {
  return { what, clients: null, said: null, came: null, share: null };
}

function counts({ clients, came }: Pick<SaidAndCame, 'clients' | 'came'>, said: number | null): Row {
  return { clients, said, came, share: clients === 0 ? null : came / clients };
}
