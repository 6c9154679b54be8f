import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../contract/request';
import { nameKey, tidyName } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { hasName, sameName } from '../profile/Profile';

/**
 * A field that filters the clients of the sheet, with their list below it. One stop of the Tab key: arrows walk the
 * list, Enter picks, a name that is not there can be added.
 */
export function ClientPicker(props: {
  readonly clients: readonly string[];
  readonly picked: readonly string[];
  /** What each client has bought for; null where it is not known. */
  readonly revenues?: ReadonlyMap<string, number | null>;
  /** Only a client of the sheet can be picked: what the field is called then, and what is said where none is found. */
  readonly lookup?: { readonly label: string; readonly none: string };
  /** Why a client cannot be picked here; null where they can. */
  readonly objection: (client: string) => string | null;
  readonly onPick: (client: string) => void;
  readonly onDrop: (client: string) => void;
}) {
  const { clients, picked, revenues, lookup, objection, onPick, onDrop } = props;
  const { texts, numbers, announce } = usePage();
  const { idealClient } = texts;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const keys = useMemo(() => clients.map(nameKey), [clients]);
  const found = findNames(clients, keys, typed);
  const own = tidyName(typed);
  const revenueOf = (name: string) => revenues?.get(name) ?? null;
  const hasRevenues = found.names.some(name => revenueOf(name) !== null);
  const isOther = lookup === undefined && own !== '' && !found.names.some(name => sameName(name, own));
  const options = isOther ? [...found.names, own] : found.names;

  const toggle = (name: string) => {
    const refused = objection(name);
    if (refused !== null) return announce(`${name}: ${refused}`);
    const dropped = hasName(picked, name);
    (dropped ? onDrop : onPick)(name);
    if (lookup === undefined) announce(fill(dropped ? idealClient.removed : idealClient.added, { name }));
  };
  const walk = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(tidyName(text) === '' ? -1 : 0);
    list.current?.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'ArrowDown') walk(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp') walk(active > 0 ? active - 1 : last);
    else if (event.key === 'Escape' && typed !== '') type('');
    else if (event.key === 'Enter' && options[active] !== undefined) {
      toggle(options[active]);
      if (typed !== '') type('');
    } else return;
    event.preventDefault();
  };

  return (
    <div class="field">
      <label for={id}>{lookup?.label ?? idealClient.pick}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        aria-expanded={options.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(options[active] === undefined ? {} : { 'aria-activedescendant': `${id}-${active}` })}
        value={typed}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hasRevenues && (
        <p class="option-heads" id={`${id}-columns`}>
          <span>{texts.orders.client}</span>
          <span>{idealClient.revenueInAll}</span>
        </p>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={idealClient.pickList}
        {...(hasRevenues ? { 'aria-describedby': `${id}-columns` } : {})}
        aria-multiselectable={lookup === undefined}
        hidden={options.length === 0}
      >
        {options.map((name, place) => {
          const refused = objection(name);
          const isPicked = hasName(picked, name);
          const isOwn = place >= found.names.length;
          const revenue = isOwn ? null : revenueOf(name);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the whole list
            <div
              key={isOwn ? '' : name}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={isPicked}
              aria-disabled={refused !== null}
              class={place === active ? 'option active' : 'option'}
              title={name}
              onMouseDown={event => event.preventDefault()}
              onClick={() => {
                toggle(name);
                if (isOwn) type('');
              }}
            >
              <span class="check" aria-hidden="true">
                {isPicked ? '✓' : isOwn ? '+' : ''}
              </span>
              <span class="grow">
                <span class="clamp">{isOwn ? fill(idealClient.addTyped, { name }) : name}</span>
                {refused !== null && <span class="note">{refused}</span>}
              </span>
              {revenue !== null && <span class="number">{numbers.whole(revenue)}</span>}
            </div>
          );
        })}
      </div>
      {found.more > 0 && <p class="hint">{numbers.counted(idealClient.andMore, found.more)}</p>}
      {lookup !== undefined && found.names.length === 0 && <p class="hint">{lookup.none}</p>}
      {clients.length === 0 && lookup === undefined && <p class="hint">{idealClient.noClientsSheet}</p>}
    </div>
  );
}

/** The first names that hold what was typed, and how many more there are. `keys` are the names' keys, made once. */
function findNames(
  names: readonly string[],
  keys: readonly string[],
  typed: string,
): { readonly names: readonly string[]; readonly more: number } {
  const wanted = nameKey(typed);
  const found = names.filter((_, place) => keys[place]!.includes(wanted));
  return { names: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) };
}

/** As many as one looks through; more would only slow the page down. */
const SHOWN = 40;
