import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The three skills of article 001, each with a phrase that names the client. */
export function WhatToSay({ client, open }: { readonly client: string; readonly open: boolean }) {
  const { asking } = usePage().texts;
  return (
    <details class="say" open={open}>
      <summary>
        {asking.say}
        <span class="unseen">: {client}</span>
      </summary>
      <dl>
        {SKILLS.map(skill => (
          <div key={skill}>
            <dt class="note">{asking.skills[skill]}</dt>
            <dd>{fill(asking.phrases[skill], { name: client })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const SKILLS = ['loyalty', 'reason', 'several'] as const;
