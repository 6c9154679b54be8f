import type { ComponentChildren } from 'preact';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';

/** Someone edited the sheets meanwhile: theirs or mine, said plainly with what each choice costs. */
export function ChangedMeanwhile(props: {
  readonly busy: boolean;
  readonly onTakeSheets: () => void;
  readonly onTakeMine: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}) {
  const { busy, onTakeSheets, onTakeMine, onBack } = props;
  const { idealClient, common } = usePage().texts;
  return (
    <>
      <Heading>{idealClient.changedTitle}</Heading>
      <p>{idealClient.changed}</p>
      <ul class="plain choices">
        <li>
          <button type="button" class="primary" disabled={busy} aria-busy={busy} onClick={onTakeSheets}>
            {idealClient.takeSheets}
          </button>
          <p class="note">{idealClient.takeSheetsWhy}</p>
        </li>
        <li>
          <button type="button" disabled={busy} onClick={onTakeMine}>
            {idealClient.takeMine}
          </button>
          <p class="note">{idealClient.takeMineWhy}</p>
        </li>
      </ul>
      {props.children}
      <div class="actions">
        <button type="button" disabled={busy} onClick={onBack}>
          {common.back}
        </button>
      </div>
    </>
  );
}
