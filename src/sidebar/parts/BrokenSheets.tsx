import { useEffect } from 'preact/hooks';
import { usePage } from '../PageContext';
import { Notice } from './Notice';

/** That numbers of the view come from sheets which are broken, and the way to where they are mended. */
export function BrokenSheets() {
  const { texts, goTo, announce } = usePage();
  const { used, toMend } = texts.check;
  useEffect(() => announce(last => (last === '' ? used : `${last} ${used}`)), []);
  return (
    <Notice>
      <p>{used}</p>
      <button type="button" onClick={() => goTo('home')}>
        {toMend}
      </button>
    </Notice>
  );
}
