import { fill } from '../../i18n/fill';

/** Asks what the named clients are like: the first few by name, so that one thinks of people, not of types. */
export function TraitsLead(props: {
  readonly clients: readonly string[];
  readonly about: string;
  readonly aboutNobody: string;
}) {
  const names = props.clients.slice(0, NAMED).map(shortened).join(', ') + (props.clients.length > NAMED ? ' …' : '');
  return (
    <p class="lead" title={props.clients.join(', ')}>
      {props.clients.length === 0 ? props.aboutNobody : fill(props.about, { names })}
    </p>
  );
}

const NAMED = 3;
const LONGEST = 40;

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
