import { useState } from 'preact/hooks';
import type { LoadedProfile, ProfileDraft } from '../../contract/profile';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { canGoTo, type Step } from '../profile/Profile';
import { profileOf } from '../profile/profileOf';

/** Before the first step: what this is, or what is there to go on with. */
export function Intro(props: {
  readonly loaded: LoadedProfile;
  readonly onBegin: (step: Step) => void;
  readonly onWhetherItSells: () => void;
  readonly onStartOver: () => void;
}) {
  const { draft } = props.loaded;
  const source = isBlank(draft) ? 'new' : props.loaded.source;
  const { idealClient, selling, common } = usePage().texts;
  const readyToScore = source === 'sheets' && canGoTo(profileOf(draft), 6);
  const [asking, setAsking] = useState(false);
  const { title, lead, action } = {
    new: { title: idealClient.title, lead: idealClient.lead, action: idealClient.start },
    draft: {
      title: idealClient.resumeTitle,
      lead: fill(idealClient.resume, { step: draft.step }),
      action: idealClient.resumeAction,
    },
    sheets: { title: idealClient.fromSheetsTitle, lead: idealClient.fromSheets, action: idealClient.fromSheetsAction },
  }[source];
  return (
    <>
      <Heading>{title}</Heading>
      <p class="lead">{lead}</p>
      {source === 'new' ? <Outline /> : <SoFar loaded={props.loaded} />}
      {asking ? (
        <Notice alert>
          <p>{idealClient.startOverWarning}</p>
          <div class="actions">
            <button type="button" onClick={props.onStartOver}>
              {idealClient.startOverConfirm}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {common.cancel}
            </button>
          </div>
        </Notice>
      ) : (
        <div class="actions">
          {readyToScore && (
            <button type="button" class="primary" onClick={() => props.onBegin(6)}>
              {idealClient.scoreNow}
            </button>
          )}
          <button
            type="button"
            class={readyToScore ? '' : 'primary'}
            onClick={() => props.onBegin(source === 'draft' ? draft.step : 1)}
          >
            {action}
          </button>
          {source !== 'new' && (
            <button type="button" onClick={() => setAsking(true)}>
              {idealClient.startOver}
            </button>
          )}
        </div>
      )}
      {props.loaded.revision !== null && (
        <p class="below">
          <button type="button" class="link" onClick={props.onWhetherItSells}>
            {selling.title}
          </button>
        </p>
      )}
    </>
  );
}

function isBlank({ best, worst, bestTraits, worstTraits, chosen, scored }: ProfileDraft): boolean {
  return [best, worst, bestTraits, worstTraits, chosen, scored].every(list => list.length === 0);
}

function Outline() {
  const { steps } = usePage().texts.idealClient;
  return (
    <ol class="outline">
      {[steps.best, steps.worst, steps.bestTraits, steps.worstTraits, steps.choose, steps.score].map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function SoFar({ loaded: { draft } }: { readonly loaded: LoadedProfile }) {
  const { idealClient } = usePage().texts;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [idealClient.steps.best, draft.best],
    [idealClient.steps.worst, draft.worst],
    [idealClient.steps.choose, draft.chosen.map(({ trait }) => trait)],
  ];
  return (
    <dl class="so-far">
      {lists
        .filter(([, names]) => names.length > 0)
        .map(([title, names]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd class="clamp">{names.join(', ')}</dd>
          </div>
        ))}
    </dl>
  );
}
