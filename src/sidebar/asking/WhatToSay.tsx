import type { AskToMake } from '../../contract/asking';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { CopyButton } from '../parts/CopyButton';

/** The three skills of article 001, each with a phrase that names the client, and whom to ask for. */
export function WhatToSay(props: {
  readonly client: string;
  readonly traits: readonly string[];
  readonly wanted: AskToMake['wanted'];
  readonly open: boolean;
}) {
  const { client, traits, wanted, open } = props;
  const { asking } = usePage().texts;
  const { skills, phrases } = asking;
  const names = wanted.map(({ prospect }) => prospect).join(', ');
  const whom = [
    ...(traits.length > 0 ? [fill(phrases.ideal, { traits: traits.map(withinSentence).join('; ') })] : []),
    ...(wanted.length > 0 ? [fill(phrases.named, { names })] : []),
  ];
  const said: readonly (readonly [skill: string, phrases: readonly string[]])[] = [
    [skills.loyalty, [fill(phrases.loyalty, { name: client })]],
    [skills.reason, [phrases.reason]],
    ...(whom.length > 0 ? [[skills.whom, whom] as const] : []),
    [skills.several, [phrases.several]],
  ];
  return (
    <details class="say" open={open}>
      <summary>
        {asking.say}
        <span class="unseen">: {client}</span>
      </summary>
      <dl>
        {said.map(([skill, lines]) => (
          <div key={skill}>
            <dt class="note">{skill}</dt>
            {lines.map(line => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {wanted.some(({ why }) => why !== '') && (
        <ul class="plain wanted">
          {wanted.map(({ prospect, why }) => (
            <li key={prospect} class="note">
              {why === '' ? prospect : fill(asking.wantedWhy, { prospect, why })}
            </li>
          ))}
        </ul>
      )}
      <CopyButton
        kind="link"
        text={said.flatMap(([, lines]) => lines).join('\n')}
        label={asking.copy}
        fullLabel={fill(asking.copyFull, { name: client })}
      />
    </details>
  );
}

/** A trait as it stands in a sentence; what begins with more than one capital, as VAT does, keeps them. */
const withinSentence = (trait: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(trait) ? trait.charAt(0).toLowerCase() + trait.slice(1) : trait;
